/**
 * Work is counted, not timed: how many pieces of a text the parser takes, and how many of its tokens are built into a document,
 * which is the part that can take seconds or all the memory.
 */
import { describe, expect, test, vi } from 'vitest';
import { Composer, Parser } from 'yaml';
import { readYaml } from '#content/read-yaml.ts';
import { places, problemsOf } from '#support/shipped.ts';

const MANY = 300_000;

/** Pieces, at most: of a text whose size alone refuses it; up to the first level too many; and of any text at all. */
const NONE = 0;
const FEW = 400;
const ALL = 150_000;
/** Tokens built, at most. */
const UNBUILT = 0;

describe('a hostile text is refused with bounded work', () => {
  const table: [what: string, text: string, rule: string, pieces: number, built: number][] = [
    ['10 MB of opening brackets', '['.repeat(10_000_000), 'Y001', NONE, UNBUILT],
    ['1.2 MB of two-byte letters', 'é'.repeat(600_000), 'Y001', NONE, UNBUILT],
    ['900 kB of opening brackets', '['.repeat(900_000), 'Y002', FEW, UNBUILT],
    ['900 kB of opening braces with keys', '{"a":'.repeat(180_000), 'Y002', FEW, UNBUILT],
    ['brackets behind a quotation mark in a text', `a: it's\nb: ${'['.repeat(900)}`, 'Y002', FEW, UNBUILT],
    ['brackets behind a comment', `a: 1 # don't\nb: ${'['.repeat(900)}`, 'Y002', FEW, UNBUILT],
    ['brackets, one a line', '[\n'.repeat(MANY), 'Y002', FEW, UNBUILT],
    ['dashes', '- '.repeat(MANY), 'Y002', FEW, UNBUILT],
    ['question marks', '? '.repeat(MANY), 'Y002', FEW, UNBUILT],
    ['pairs without brackets', `[${'a: '.repeat(MANY)}`, 'Y002', FEW, UNBUILT],
    ['keys on one line, over many lines', `a: b: "":\n  ${'b: a: b: "":\n  '.repeat(20_000)}`, 'Y002', FEW, UNBUILT],
    [
      'steps of one space',
      Array.from({ length: 1200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'Y002',
      FEW,
      UNBUILT,
    ],
    ['keys without end', 'a: b\n'.repeat(180_000), 'Y009', ALL, UNBUILT],
    [
      'different keys without end',
      Array.from({ length: 60_000 }, (_, n) => `k${n}: 1\n`).join(''),
      'Y009',
      ALL,
      UNBUILT,
    ],
    ['empty lines without end', `a: 1\n${'\n'.repeat(900_000)}`, 'Y009', ALL, UNBUILT],
    ['bad escapes without end', `"${'\\q'.repeat(400_000)}"`, 'Y003', 1, UNBUILT],
    ['documents without end', '--- a\n'.repeat(20_000), 'Y008', ALL, 20_000],
    [
      'an alias bomb',
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n',
      'Y006',
      FEW,
      UNBUILT,
    ],
    ['a small bomb with a large charge', `a: &a [${'x,'.repeat(40_000)}]\nb: [*a,*a,*a,*a,*a,*a,*a]`, 'Y006', ALL, 1],
  ];
  test.each(table)('%s', (_, text, rule, pieces, built) => {
    const taken = vi.spyOn(Parser.prototype, 'next');
    const composed = vi.spyOn(Composer.prototype, 'next');
    const problems = problemsOf(readYaml('file.yaml', text));
    const work = [taken.mock.calls.length, composed.mock.calls.length];
    vi.restoreAllMocks();
    expect(work[0]).toBeLessThanOrEqual(pieces);
    expect(work[1]).toBeLessThanOrEqual(built);
    expect(problems[0]?.rule).toBe(rule);
    expect(problems.length).toBeLessThanOrEqual(100);
  });
});

describe('what is allowed is allowed', () => {
  test('and its work is counted: a small file is parsed and built', () => {
    const taken = vi.spyOn(Parser.prototype, 'next');
    const composed = vi.spyOn(Composer.prototype, 'next');
    expect(readYaml('f', 'a: [1, 2]').ok).toBe(true);
    const work = [taken.mock.calls.length, composed.mock.calls.length];
    vi.restoreAllMocks();
    expect(work[0]).toBeGreaterThan(5);
    expect(work[1]).toBe(1);
  });
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const stepped = (depth: number) =>
    `${Array.from({ length: depth }, (_, step) => `${'  '.repeat(step)}a:\n`).join('')}${'  '.repeat(depth)}b`;

  test('64 levels are read, 65 are not', () => {
    expect(readYaml('f', nested(64)).ok).toBe(true);
    expect(places(problemsOf(readYaml('f', nested(65))))).toEqual(['Y002 1:65']);
    expect(readYaml('f', stepped(64)).ok).toBe(true);
    expect(problemsOf(readYaml('f', stepped(65)))[0]?.rule).toBe('Y002');
  });
  test('a long plain text is no problem', () => {
    expect(readYaml('f', `a: |\n${'  a line of words\n'.repeat(30_000)}`).ok).toBe(true);
  });
  test('reading leaves the prototypes alone', () => {
    readYaml('f', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
