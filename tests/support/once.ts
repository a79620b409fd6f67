/**
 * What is made once in a worker, however many test files ask for it: the shipped content is plain data, nobody changes it, and
 * modules that load anew for each file of the app would compile it anew as well.
 */
const MADE = Symbol.for('comity.tests.made');

export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const holder = globalThis as { [MADE]?: Map<string, Promise<unknown>> };
  holder[MADE] ??= new Map();
  const made = holder[MADE];
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known as Promise<T>;
}
