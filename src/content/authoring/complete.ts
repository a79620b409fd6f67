/** What may be written at a place of a text, and what it means: for completion and hover help, from the schema of the file. */
import type { Path } from '../read-yaml.ts';
import type { Refers } from './field-words.data.ts';
import { fieldWords } from './field-words.ts';
import { type FormNode, formAt, optionFor } from './form-schema.ts';
import { placeInText } from './place-in-text.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  /** What is written in the place of what was typed. */
  readonly put: string;
}

export interface Suggestions {
  readonly from: number;
  readonly options: readonly Suggestion[];
}

const opened = (node: FormNode | null): FormNode | null =>
  node?.kind === 'choice' ? optionFor(node.options, {}) : node;

const valuesOf = (node: FormNode | null): readonly string[] => {
  if (node?.kind === 'truth') return ['true', 'false'];
  if (node?.kind === 'list') return valuesOf(node.entry());
  if (node?.kind === 'choice') return node.options.flatMap((option) => valuesOf(option()));
  if (node?.kind === 'none') return ['null'];
  return node?.kind === 'text' ? (node.values ?? []) : [];
};

/** @param named ids that a field of this kind may name */
export function suggestionsAt(
  root: FormNode,
  text: string,
  offset: number,
  named: (refers: Refers) => readonly { readonly id: string; readonly label: string }[],
): Suggestions {
  const { path, key, from, at } = placeInText(text, offset);
  const group = opened(formAt(root, path, undefined));
  const value = (place: Path, node: FormNode | null): readonly Suggestion[] => {
    const known = valuesOf(node).map((word) => ({ label: word, detail: '', put: word }));
    const { refers } = fieldWords(place);
    return known.length > 0 || !refers
      ? known
      : named(refers).map(({ id, label }) => ({ label: id, detail: label, put: id }));
  };
  if (at === 'value') {
    const place = key === null ? path : [...path, key];
    return { from, options: value(place, formAt(root, place, undefined)) };
  }
  if (group?.kind !== 'group') return { from, options: value(path, group) };
  const options = [...group.keys].map(([name, { node, needed }]) => {
    const kind = opened(node())?.kind;
    const open = kind === 'group' || kind === 'list' || kind === 'record';
    const { label } = fieldWords([...path, name]);
    return { label: name, detail: needed ? label : `${label} (optional)`, put: open ? `${name}:` : `${name}: ` };
  });
  return { from, options };
}

/** What the key under the cursor means; null where there is none. */
export function helpAt(
  text: string,
  offset: number,
): { readonly label: string; readonly help: string; readonly from: number; readonly to: number } | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const found = /^(\s*(?:- +)*"?)([\w-]+)"?:(?=\s|$)/.exec(line);
  const [, lead = '', key] = found ?? [];
  if (key === undefined) return null;
  const from = start + lead.length;
  if (offset < from || offset > from + key.length) return null;
  const { path } = placeInText(text, from);
  const { label, help } = fieldWords([...path, key]);
  return { label, help: help ?? '', from, to: from + key.length };
}
