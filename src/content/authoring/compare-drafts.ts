/** What differs between two versions of a draft, said by what the values mean and not by lines. */
import { readYaml } from '../read-yaml.ts';
import type { DraftFiles } from './edit.ts';
import { nameOfEntry, subjectOf } from './field-words.ts';
import { sameValue } from './value-edit.ts';

export interface Difference {
  readonly file: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** “Age when the case opens of “Sign-in logs””. */
  readonly subject: string;
  /** One line each; empty where a whole part came or went. */
  readonly before: string;
  readonly after: string;
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (entry: unknown): string | null => (isGroup(entry) && typeof entry.id === 'string' ? entry.id : null);

function said(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? (nameOfEntry(value) ?? JSON.stringify(value)) : String(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}

function lists(
  file: string,
  path: readonly (string | number)[],
  roots: readonly [unknown, unknown],
  a: readonly unknown[],
  b: readonly unknown[],
): readonly Difference[] {
  const known = a.length > 0 && b.length > 0 && [...a, ...b].every((entry) => idOf(entry) !== null);
  if (!known) {
    if (a.length === b.length && a.every((entry, at) => isGroup(entry) && isGroup(b[at]))) {
      return a.flatMap((entry, at) => between(file, [...path, at], roots, entry, b[at]));
    }
    const list = (values: readonly unknown[]) => values.map(said).join(', ');
    return [{ file, kind: 'changed', subject: subjectOf(roots[1], path), before: list(a), after: list(b) }];
  }
  const gone = a.flatMap((entry, at): Difference[] =>
    b.some((other) => idOf(other) === idOf(entry))
      ? []
      : [{ file, kind: 'removed', subject: subjectOf(roots[0], [...path, at]), before: said(entry), after: '' }],
  );
  const rest = b.flatMap((entry, at): readonly Difference[] => {
    const old = a.find((other) => idOf(other) === idOf(entry));
    return old === undefined
      ? [{ file, kind: 'added', subject: subjectOf(roots[1], [...path, at]), before: '', after: said(entry) }]
      : between(file, [...path, at], roots, old, entry);
  });
  const order = (entries: readonly unknown[], others: readonly unknown[]) =>
    entries
      .map(idOf)
      .filter((id) => others.some((other) => idOf(other) === id))
      .join(', ');
  const moved: readonly Difference[] =
    order(a, b) === order(b, a)
      ? []
      : [
          {
            file,
            kind: 'changed',
            subject: `Order of ${subjectOf(roots[1], path)}`,
            before: order(a, b),
            after: order(b, a),
          },
        ];
  return [...gone, ...rest, ...moved];
}

function between(
  file: string,
  path: readonly (string | number)[],
  roots: readonly [unknown, unknown],
  a: unknown,
  b: unknown,
): readonly Difference[] {
  if (sameValue(a, b)) return [];
  if (Array.isArray(a) && Array.isArray(b)) return lists(file, path, roots, a, b);
  if (isGroup(a) && isGroup(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => between(file, [...path, key], roots, a[key], b[key]));
  }
  const kind = a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
  return [
    { file, kind, subject: subjectOf(kind === 'removed' ? roots[0] : roots[1], path), before: said(a), after: said(b) },
  ];
}

/** In the order of the newer text; files that are no YAML, or cannot be read, differ as a whole. */
export function compareDrafts(before: DraftFiles, after: DraftFiles): readonly Difference[] {
  const files = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return files.flatMap((file): readonly Difference[] => {
    const [a, b] = [before[file], after[file]];
    if (a === b) return [];
    if (a === undefined || b === undefined) {
      return [{ file, kind: a === undefined ? 'added' : 'removed', subject: file, before: '', after: '' }];
    }
    const [old, now] = file.endsWith('.yaml') ? [readYaml(file, a), readYaml(file, b)] : [null, null];
    if (!old?.ok || !now?.ok) {
      return [
        { file, kind: 'changed', subject: file, before: `${a.length} characters`, after: `${b.length} characters` },
      ];
    }
    const roots = [old.value.value, now.value.value] as const;
    return between(file, [], roots, roots[0], roots[1]);
  });
}
