/** What an edit does to plain values: the law that every edit of a text is held to. */
import type { Path } from '../read-yaml.ts';

/** A change of one value in a file. Paths are keys and numbers from 0. */
export type ValueEdit =
  /** Writes a value at a key, new or there before, or over an entry of a list. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  /** Removes a key or an entry of a list. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Puts a new entry into a list; at its length, behind the last. The list is made where it is missing. */
  | { readonly kind: 'insert'; readonly path: Path; readonly index: number; readonly value: unknown }
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number };

type Group = Readonly<Record<PropertyKey, unknown>>;

function changed(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = Number(step);
    if (!(index >= 0 && index < value.length)) throw new RangeError(`no entry ${String(step)}`);
    const next = changed(value[index], rest, change);
    return value.flatMap((entry, at) => (at !== index ? [entry] : next === REMOVED ? [] : [next]));
  }
  if (typeof value !== 'object' && value !== undefined) throw new RangeError(`no group at ${String(step)}`);
  const group = (value ?? {}) as Group;
  const next = changed(Object.hasOwn(group, step) ? group[step] : undefined, rest, change);
  if (next !== REMOVED) return { ...group, [step]: next };
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== step));
}

const REMOVED = Symbol('removed');

/** The value after an edit; the one before stays. @throws RangeError where the path does not lead anywhere */
export function editValue(root: unknown, edit: ValueEdit): unknown {
  switch (edit.kind) {
    case 'set':
      return changed(root, edit.path, () => edit.value);
    case 'remove':
      return changed(root, edit.path, (value) => {
        if (value === undefined) throw new RangeError('nothing is there');
        return REMOVED;
      });
    case 'insert':
      return changed(root, edit.path, (value) => {
        const entries = value === undefined || value === null ? [] : value;
        if (!Array.isArray(entries) || edit.index < 0 || edit.index > entries.length) throw new RangeError('no place');
        return [...entries.slice(0, edit.index), edit.value, ...entries.slice(edit.index)];
      });
    case 'move':
      return changed(root, edit.path, (value) => {
        const entries = Array.isArray(value) ? value : [];
        if (!(edit.from in entries) || !(edit.to in entries)) throw new RangeError('no entry');
        const others = entries.filter((_, at) => at !== edit.from);
        return [...others.slice(0, edit.to), entries[edit.from], ...others.slice(edit.to)];
      });
  }
}

/** Equal as JSON, whatever the order of keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as Group)[key], (b as Group)[key]))
  );
}
