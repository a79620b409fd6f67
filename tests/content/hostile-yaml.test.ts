import { describe, expect, test } from 'vitest';
import { readYaml } from '#content/read-yaml.ts';
import { places, problemsOf } from '#support/shipped.ts';

/** Far above what any of them takes, far below what the parser alone takes. */
const PATIENCE = 4000;

const MANY = 300_000;

describe('a hostile text is refused quickly', () => {
  const table: [what: string, text: string, rule: string][] = [
    ['10 MB of opening brackets', '['.repeat(10_000_000), 'Y001'],
    ['1.2 MB of two-byte letters', 'é'.repeat(600_000), 'Y001'],
    ['900 kB of opening brackets', '['.repeat(900_000), 'Y002'],
    ['900 kB of opening braces with keys', '{"a":'.repeat(180_000), 'Y002'],
    ['brackets behind a quotation mark in a text', `a: it's\nb: ${'['.repeat(900)}`, 'Y002'],
    ['brackets behind a comment', `a: 1 # don't\nb: ${'['.repeat(900)}`, 'Y002'],
    ['brackets, one a line', '[\n'.repeat(MANY), 'Y002'],
    ['dashes', '- '.repeat(MANY), 'Y002'],
    ['question marks', '? '.repeat(MANY), 'Y002'],
    ['pairs without brackets', `[${'a: '.repeat(MANY)}`, 'Y002'],
    ['keys on one line, over many lines', `a: b: "":\n  ${'b: a: b: "":\n  '.repeat(20_000)}`, 'Y002'],
    ['steps of one space', Array.from({ length: 1200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'Y002'],
    ['keys without end', 'a: b\n'.repeat(180_000), 'Y009'],
    ['different keys without end', Array.from({ length: 60_000 }, (_, n) => `k${n}: 1\n`).join(''), 'Y009'],
    ['empty lines without end', `a: 1\n${'\n'.repeat(900_000)}`, 'Y009'],
    ['bad escapes without end', `"${'\\q'.repeat(400_000)}"`, 'Y003'],
    ['documents without end', '--- a\n'.repeat(20_000), 'Y008'],
    [
      'an alias bomb',
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n',
      'Y006',
    ],
    ['a small bomb with a large charge', `a: &a [${'x,'.repeat(40_000)}]\nb: [*a,*a,*a,*a,*a,*a,*a]`, 'Y006'],
  ];
  test.each(table)('%s', (_, text, rule) => {
    const start = performance.now();
    const problems = problemsOf(readYaml('file.yaml', text));
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(problems[0]?.rule).toBe(rule);
    expect(problems.length).toBeLessThanOrEqual(100);
  });
});

describe('what is allowed is allowed', () => {
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
