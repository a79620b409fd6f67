/** Changes that certainly cure a problem: offered as buttons. Where a person has to choose, there is none. */
import type { Problem } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import type { DraftFiles, Edit } from './edit.ts';

export interface QuickFix {
  readonly name: string;
  readonly edit: Edit;
}

const offsetOf = (text: string, { line, column }: Problem): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;

/** The scalar that stands at a problem, with its quotation marks. */
function scalarAt(text: string, problem: Problem): { readonly at: number; readonly text: string } | null {
  const at = offsetOf(text, problem);
  const line = text.slice(at).split('\n', 1)[0] ?? '';
  const found = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]{}#:]+)/.exec(line)?.[0];
  return found === undefined ? null : { at, text: found };
}

const replaced = (file: string, at: number, before: string, insert: string): Edit => ({
  kind: 'text',
  file,
  at,
  remove: before.length,
  insert,
});

type Fixer = (text: string, problem: Problem) => QuickFix | null;

/** `Did you mean “kestrel”?` and `Write P1275D or more.`: the fix names the one word. */
const FIXERS: readonly Fixer[] = [
  (text, problem) => {
    const word =
      /Did you mean “([^”]+)”\?/.exec(problem.fix)?.[1] ?? /^Write (P[0-9A-Z]+) or more\.$/.exec(problem.fix)?.[1];
    const there = word === undefined ? null : scalarAt(text, problem);
    if (word === undefined || !there) return null;
    return { name: `Write ${word}`, edit: replaced(problem.file, there.at, there.text, word) };
  },
  (text, problem) => {
    if (!/^Remove (?:it|the key|this key|the line)/.test(problem.fix) || !/key/.test(problem.message)) return null;
    const read = readYaml(problem.file, text);
    if (!read.ok) return null;
    const path = pathAt(read.value.value, problem, (one) => read.value.positionOf(one, 'key'));
    return path
      ? { name: 'Remove it', edit: { kind: 'value', file: problem.file, edit: { kind: 'remove', path } } }
      : null;
  },
];

type At = { readonly line: number; readonly column: number };

/** The key at exactly this place. */
function pathAt(root: unknown, wanted: At, place: (path: (string | number)[]) => At): (string | number)[] | null {
  const walk = (value: unknown, path: (string | number)[]): (string | number)[] | null => {
    if (typeof value !== 'object' || value === null) return null;
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const here = [...path, step];
      if (!Array.isArray(value)) {
        const { line, column } = place(here);
        if (line === wanted.line && column === wanted.column) return here;
      }
      const found = walk((value as Record<string, unknown>)[key], here);
      if (found) return found;
    }
    return null;
  };
  return walk(root, []);
}

export function quickFixes(files: DraftFiles, problem: Problem): readonly QuickFix[] {
  const text = files[problem.file];
  return text === undefined ? [] : FIXERS.flatMap((fixer) => fixer(text, problem) ?? []);
}
