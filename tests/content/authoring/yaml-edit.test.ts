/** Edits by forms: the value is the one that was wanted, every comment outside of what was changed survives, and undo is exact. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '#content/authoring/edit.ts';
import { editValue, sameValue, type ValueEdit } from '#content/authoring/value-edit.ts';
import { editYaml } from '#content/authoring/yaml-edit.ts';
import { readYaml } from '#content/read-yaml.ts';
import { count } from '#support/counts.ts';

const FILE = 'scenario.yaml';
const TEMPLATE = readFileSync('scenarios/templates/first-case/scenario.yaml', 'utf8');

const readValue = (text: string): unknown => {
  const read = readYaml(FILE, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.value.value;
};
const edited = (text: string, edit: ValueEdit, order: readonly string[] = []): string => {
  const done = editYaml(FILE, text, edit, order);
  if (!done.ok) throw new Error(JSON.stringify(done.problems[0]));
  return done.value;
};

type Path = (string | number)[];
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.keys(value).flatMap((key) =>
    pathsIn((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}
const valueAtPath = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], value);

/** Every line without a text of several lines gets a comment above it with a number of its own. */
function commented(text: string): string {
  const marks = text.split('\n').map((line, index) => {
    const key = /^(\s*)(?:- )?[a-zA-Z"0-9]+"?: *(?:[^>|&*\s].*)?$/.exec(line);
    return key && !line.trimStart().startsWith('#') ? `${key[1]}# note ${index}\n${line}` : line;
  });
  const all = marks.join('\n');
  return readYaml(FILE, all).ok && sameValue(readValue(all), readValue(text)) ? all : text;
}

describe('an edit by a form', () => {
  it.each([
    ['a word', 'a: x # why\nb: 1\n', { kind: 'set', path: ['a'], value: 'y' }, 'a: y # why\nb: 1\n'],
    ['a word that YAML would read as a number', 'a: x\n', { kind: 'set', path: ['a'], value: '12' }, 'a: "12"\n'],
    ['an entry between brackets', 'a: [x, y] # why\n', { kind: 'remove', path: ['a', 0] }, 'a: [y] # why\n'],
    [
      'an entry of a list of lines',
      'a:\n  # first\n  - x\n  # second\n  - y\n',
      { kind: 'insert', path: ['a'], index: 2, value: 'z' },
      'a:\n  # first\n  - x\n  # second\n  - y\n  - z\n',
    ],
    [
      'a move with its comment',
      'a:\n  # first\n  - x\n  # second\n  - y\n',
      { kind: 'move', path: ['a'], from: 0, to: 1 },
      'a:\n  # second\n  - y\n  # first\n  - x\n',
    ],
    [
      'a key that goes, and the comment of the next one stays',
      'a: 1\nb: 2\n# about c\nc: 3\n',
      { kind: 'remove', path: ['b'] },
      'a: 1\n# about c\nc: 3\n',
    ],
  ] as readonly [string, string, ValueEdit, string][])('changes %s and nothing else', (_, before, edit, after) => {
    expect(edited(before, edit)).toBe(after);
  });

  it('puts a new key where its form lists it', () => {
    expect(edited('a: 1\nc: 3\n', { kind: 'set', path: ['b'], value: 2 }, ['a', 'b', 'c'])).toBe('a: 1\nb: 2\nc: 3\n');
  });

  it('changes one of two places that share a part', () => {
    const text = 'a: &both\n  - x\nb: *both\n';
    const after = edited(text, { kind: 'insert', path: ['b'], index: 1, value: 'y' });
    expect(readValue(after)).toEqual({ a: ['x'], b: ['x', 'y'] });
  });

  it('gives the wanted value, keeps every comment elsewhere, and is undone to the character', () => {
    const text = commented(TEMPLATE);
    const value = readValue(text);
    const paths = pathsIn(value);
    const notes = [...text.matchAll(/# note \d+$/gm)].map(([note]) => note);
    expect(notes.length).toBeGreaterThan(50);
    const word = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('a: b', '- x', '# no', 'true', '12', 'two\nlines'),
    );
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('set', 'remove', 'insert', 'move'),
        word,
        fc.nat(),
        (pick, kind, put, where) => {
          const path = paths[pick % paths.length] ?? [];
          const there = valueAtPath(value, path);
          const list = Array.isArray(there) ? there : null;
          fc.pre(kind !== 'insert' || list !== null);
          fc.pre(kind !== 'move' || (list !== null && list.length > 1));
          // What a file may not hold, no form can write.
          fc.pre(!/[^\n\x20-\uD7FF]/.test(put));
          const size = list?.length ?? 0;
          const edit: ValueEdit =
            kind === 'set'
              ? { kind, path, value: put }
              : kind === 'remove'
                ? { kind, path }
                : kind === 'insert'
                  ? { kind, path, index: where % (size + 1), value: put }
                  : { kind: 'move', path, from: where % size, to: (where + 1) % size };
          const files = { [FILE]: text };
          const applied = applyEdit(files, { kind: 'value', file: FILE, edit });
          if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
          const after = applied.value.files[FILE] ?? '';
          expect(sameValue(readValue(after), editValue(value, edit))).toBe(true);
          const gone = notes.filter((note) => !after.includes(`${note}\n`));
          // Only what stood inside the part that went away may go with it.
          const inside = kind === 'set' || kind === 'remove' ? JSON.stringify(there).length : 0;
          expect(gone.length === 0 || inside > 0).toBe(true);
          if (typeof there !== 'object') expect(gone).toEqual([]);
          expect(applyEdit(applied.value.files, applied.value.inverse)).toMatchObject({ ok: true, value: { files } });
          expect(applied.value.name.length).toBeGreaterThan(3);
        },
      ),
      { numRuns: count(1000) },
    );
  }, 120_000);
});
