import { describe, expect, test } from 'vitest';
import { readYaml } from '#content/read-yaml.ts';
import { places, problemsOf } from '#support/shipped.ts';

const read = (text: string) => readYaml('file.yaml', text);

describe('a bad text is refused with rule, line and column', () => {
  const table: [what: string, text: string, expected: string[]][] = [
    ['nothing', '', ['Y011 1:1']],
    ['only a comment', '# later', ['Y011 1:1']],
    ['two keys on a line', 'title: one: two', ['Y003 1:8']],
    ['a tab as indentation', 'a:\n\tb: 1', ['Y003 2:1']],
    ['an open bracket', 'a: [1, 2', ['Y003 1:9']],
    ['an open quotation mark', 'a: "b', ['Y003 1:6']],
    ['a reserved character', 'a: @b', ['Y003 1:4']],
    ['an unknown escape', 'a: 1\nb: "x\\q"', ['Y003 2:6']],
    ['a bad alias', 'a: 1\nb: *later', ['Y006 2:4']],
    ['a part that holds itself', 'a: &a [1, *a]', ['Y006 1:11']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['Y004 3:1']],
    ['keys twice at several places', 'x: {a: 1, a: 2}\ny:\n  b: 1\n  b: 2', ['Y004 1:11', 'Y004 4:3']],
    ['a prototype key', 'a:\n  __proto__: 1', ['Y005 2:3']],
    ['other prototype keys', '{"constructor": {"prototype": 1}}', ['Y005 1:2', 'Y005 1:18']],
    ['a list as a key', 'a: 1\n[b]: 2', ['Y012 2:1']],
    ['a tag', 'a: !!binary aGk=', ['Y007 1:4']],
    ['a tag of its own', '- 1\n- !env HOME', ['Y007 2:3']],
    ['a directive', '%YAML 1.1\n---\na: yes', ['Y007 1:1']],
    ['a second document', 'a: 1\n---\nb: 2', ['Y008 2:1']],
    ['a control character', 'a: b\nc: d\u0007', ['Y010 2:5']],
    ['bytes that were no UTF-8', 'a: b\uFFFD', ['Y010 1:5']],
    ['too many repeats', `a: &a 1\nb:\n${'  - *a\n'.repeat(21)}`, ['Y006 23:5']],
  ];
  test.each(table)('%s', (_, text, expected) => {
    const problems = problemsOf(read(text));
    expect(places(problems)).toEqual(expected);
    for (const { message, fix } of problems) {
      expect(message).toMatch(/\.$/);
      expect(fix.length).toBeGreaterThan(5);
    }
  });
});

describe('what it reads', () => {
  const value = (text: string) => {
    const result = read(text);
    return result.ok ? result.value.value : result.problems;
  };

  test('plain values by the core schema of YAML 1.2: dates and yes stay words', () => {
    expect(value('d: 2027-03-01\ny: yes\nn: ~\nb: true\ni: 12\nf: 1.5\no: 0o17')).toEqual({
      d: '2027-03-01',
      y: 'yes',
      n: null,
      b: true,
      i: 12,
      f: 1.5,
      o: 15,
    });
  });
  test('JSON, a byte order mark and Windows line ends', () => {
    expect(value('\uFEFF{"a": {"b": [1, "\\u00e9"]}}')).toEqual({ a: { b: [1, 'é'] } });
    expect(value('a: 1\r\nb:\r\n  - |\r\n    two\r\n')).toEqual({ a: 1, b: ['two\n'] });
  });
  test('“<<” is an ordinary key, and keys are words', () => {
    expect(value('<<: {a: 1}\n7: b')).toEqual({ '<<': { a: 1 }, '7': 'b' });
  });
  test('characters that are special elsewhere are free inside texts', () => {
    expect(value('a: |\n  !x *y %z "\\q\n  [[[ {{{\nb: it’s [ok')).toEqual({
      a: '!x *y %z "\\q\n[[[ {{{\n',
      b: 'it’s [ok',
    });
  });
  test('repeated parts', () => {
    expect(value('a: &a {x: 1}\nb: [*a, *a]')).toEqual({ a: { x: 1 }, b: [{ x: 1 }, { x: 1 }] });
  });
});

describe('positions', () => {
  const result = read('# c\ntitle: x\nitems:\n  - id: one\n    age: P9D\n  - &two {id: two}\nagain: *two\n');
  const at = (path: (string | number)[], what?: 'key') => {
    if (!result.ok) throw new Error('the text must be readable');
    const { file, line, column } = result.value.positionOf(path, what);
    return `${file} ${line}:${column}`;
  };

  test.each([
    [['title'], 'file.yaml 2:8'],
    [['items', 0, 'age'], 'file.yaml 5:10'],
    [['items', 1, 'id'], 'file.yaml 6:15'],
    [['again', 'id'], 'file.yaml 6:15'],
    [['again'], 'file.yaml 7:8'],
  ] as [(string | number)[], string][])('of the value at %j', (path, expected) => expect(at(path)).toBe(expected));
  test('of a key', () => expect(at(['items', 0, 'age'], 'key')).toBe('file.yaml 5:5'));
  test.each([
    [['missing'], 'file.yaml 2:1'],
    [['items', 0, 'title'], 'file.yaml 4:5'],
    [['items', 7, 'id'], 'file.yaml 4:3'],
    [['title', 'deeper', 3], 'file.yaml 2:8'],
  ] as [(string | number)[], string][])('of the nearest parent of %j', (path, expected) =>
    expect(at(path)).toBe(expected),
  );
});
