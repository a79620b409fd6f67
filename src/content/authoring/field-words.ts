/** Finds what a field is called. */
import type { Path } from '../read-yaml.ts';
import { FIELD_WORDS, type FieldWords } from './field-words.data.ts';

/** `items[].age` for `['items', 2, 'age']`. */
export const patternOf = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** A key without words of its own, as words: `maxPenaltyYears` → `Max penalty years`. */
const spelled = (key: string): string => {
  const words = key
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The words of the longest ending of the path that has some. Never fails: a key is its own label at last. */
export function fieldWords(path: Path): FieldWords {
  const pattern = patternOf(path);
  const parts = pattern.split('.');
  for (let from = 0; from < parts.length; from += 1) {
    const ending = parts.slice(from).join('.');
    const words = Object.hasOwn(FIELD_WORDS, ending) ? FIELD_WORDS[ending] : undefined;
    if (words) return words;
  }
  const key = path.findLast((step) => typeof step === 'string');
  const own = parts.at(-1)?.replace('[]', '') ?? '';
  const words = Object.hasOwn(FIELD_WORDS, own) ? FIELD_WORDS[own] : undefined;
  return words ?? { label: spelled(String(key ?? '')) };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What an entry of a list calls itself: its title, name, text or id. */
export function nameOfEntry(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return null;
  const group = entry as Record<string, unknown>;
  const name =
    textOf(group.title) ??
    textOf(group.name) ??
    textOf(group.text) ??
    textOf(group.does) ??
    textOf(group.type) ??
    textOf(group.id);
  if (name === null) return null;
  const line = name.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** “Age when the case opens of Sign-in logs”: which value a path means, in words. */
export function subjectOf(root: unknown, path: Path): string {
  const label = fieldWords(path).label;
  let value = root;
  let owner: string | null = null;
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<PropertyKey, unknown>)[step];
    if (typeof step === 'number' && depth < path.length - 1) owner = nameOfEntry(value) ?? owner;
  }
  if (typeof path.at(-1) === 'number') {
    const entry = nameOfEntry(value);
    return entry ? `${label}: ${entry}` : `${label}, entry ${Number(path.at(-1)) + 1}`;
  }
  return owner ? `${label} of “${owner}”` : label;
}
