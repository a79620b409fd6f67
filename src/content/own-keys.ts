/** Keys that begin with `x-` are the author's own notes: they stay in the file and reach nothing else. */
export const isOwnKey = (key: string): boolean => key.startsWith('x-');

/** The same value without own keys, at every depth. Parts repeated in the file stay shared, so this stays linear. */
export function withoutOwnKeys(value: unknown, done = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const seen = done.get(value);
  if (seen !== undefined) return seen;
  const copy = Array.isArray(value)
    ? value.map((entry: unknown) => withoutOwnKeys(entry, done))
    : Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !isOwnKey(key))
          .map(([key, entry]) => [key, withoutOwnKeys(entry, done)]),
      );
  done.set(value, copy);
  return copy;
}
