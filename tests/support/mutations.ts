/** What can happen to a file on its way: accidents of editing and copying, and what somebody may do to it on purpose. */
import fc from 'fast-check';

export interface Mutation {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** Written over a value or between two lines. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"<img src=x onerror=alert(1)>"',
  '[a](javascript:alert(1))',
  '-P30D',
  'P-1D',
  'P99999999999999999999D',
  'PT',
  '9'.repeat(400),
  '-1',
  '1e999',
  '.inf',
  '.nan',
  '-0',
  '0x1F',
  'null',
  '~',
  'true',
  '[]',
  '{}',
  '[[[[[[]]]]]]',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '\u0000',
  '\uFFFD',
  '!!js/function "x"',
  '!!binary aGk=',
  '*nothing',
  '&mark x',
  '2027-02-30',
  '0000-00-00T00:00Z',
  '../../../etc/passwd',
  '%YAML 1.1',
  '---',
  '...',
  '|',
  '>-',
  '? [a, b]',
  '@',
  '`',
  '\t',
  'constructor',
  '__proto__',
  'x-own: [anything, {at: all}]',
  '🙂'.repeat(50),
  'ع'.repeat(50),
  '"\\u202e\\u2067"',
  '\u202Eeno\u2069',
] as const;

const PROTOTYPE = ['__proto__', 'constructor', 'prototype', '"__proto__"', "'__proto__'", '"\\u005f_proto__"'];

const BOMB = `bomb0: &b0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
  { length: 9 },
  (_, n) => `bomb${n + 1}: &b${n + 1} [${Array.from({ length: 10 }, () => `*b${n}`).join(', ')}]\n`,
).join('')}`;

/** A place in a text, as a share of its length, so that one number serves every text. */
const spot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const indexIn = (share: number, length: number): number => Math.floor(share * length);

/** The same text with its lines changed. */
const inLines = (text: string, change: (lines: string[]) => string[]): string => change(text.split('\n')).join('\n');
const spliced = (lines: string[], at: number, remove: number, ...insert: string[]): string[] =>
  lines.toSpliced(at, remove, ...insert);

/** Replaces what stands after the colon of one line that has something there. */
function withValue(text: string, where: number, value: string): string {
  return inLines(text, (lines) => {
    const at = indexIn(where, lines.length);
    const line = lines[at] ?? '';
    return spliced(
      lines,
      at,
      1,
      line.replace(/(:\s+)\S.*$|(-\s+)\S.*$/, (_, colon, dash) => `${colon ?? dash}${value}`),
    );
  });
}

const flipped = fc.tuple(spot, fc.integer({ min: 1, max: 255 })).map(
  ([where, bits]): Mutation => ({
    name: `flip a byte at ${where} by ${bits}`,
    apply: (text) => {
      const bytes = new TextEncoder().encode(text);
      const at = indexIn(where, bytes.length);
      if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ bits;
      return new TextDecoder().decode(bytes);
    },
  }),
);

const lines = fc.tuple(spot, spot, fc.constantFrom('drop', 'double', 'move', 'indent', 'outdent', 'cut off')).map(
  ([where, other, how]): Mutation => ({
    name: `${how} a line at ${where}`,
    apply: (text) =>
      inLines(text, (all) => {
        const at = indexIn(where, all.length);
        const line = all[at] ?? '';
        if (how === 'drop') return spliced(all, at, 1);
        if (how === 'double') return spliced(all, at, 0, line);
        if (how === 'move') return spliced(spliced(all, at, 1), indexIn(other, all.length), 0, line);
        if (how === 'indent') return spliced(all, at, 1, `  ${line}`);
        if (how === 'outdent') return spliced(all, at, 1, line.replace(/^ {1,2}/, ''));
        return [...all.slice(0, at), line.slice(0, indexIn(other, line.length))];
      }),
  }),
);

const values = fc.tuple(spot, fc.constantFrom(...HOSTILE)).map(
  ([where, value]): Mutation => ({
    name: `value ${JSON.stringify(value.slice(0, 30))} at ${where}`,
    apply: (text) => withValue(text, where, value),
  }),
);

const insertions = fc.tuple(spot, fc.constantFrom(...HOSTILE)).map(
  ([where, piece]): Mutation => ({
    name: `insert ${JSON.stringify(piece.slice(0, 30))} at ${where}`,
    apply: (text) => {
      const at = indexIn(where, text.length);
      return text.slice(0, at) + piece + text.slice(at);
    },
  }),
);

const keys = fc.tuple(spot, fc.constantFrom(...PROTOTYPE)).map(
  ([where, key]): Mutation => ({
    name: `key ${key} at ${where}`,
    apply: (text) =>
      inLines(text, (all) => {
        const at = indexIn(where, all.length);
        return spliced(all, at, 0, `${/^ */.exec(all[at] ?? '')?.[0] ?? ''}${key}: {polluted: true}`);
      }),
  }),
);

const nesting = fc.tuple(spot, fc.constantFrom('[', '{a: ', '- ', '? ', '[a: '), fc.integer({ min: 1, max: 3000 })).map(
  ([where, open, depth]): Mutation => ({
    name: `${depth} times ${open} at ${where}`,
    apply: (text) => withValue(text, where, open.repeat(depth)),
  }),
);

const bombs = fc.tuple(spot, fc.boolean()).map(
  ([where, first]): Mutation => ({
    name: `an alias bomb${first ? ' first' : ''}`,
    apply: (text) => (first ? BOMB + text : withValue(`${text}\n${BOMB}`, where, '*b9')),
  }),
);

const repeats = fc.tuple(spot, spot, fc.integer({ min: 2, max: 400 })).map(
  ([from, to, times]): Mutation => ({
    name: `the part from ${from} to ${to}, ${times} times`,
    apply: (text) => {
      const [start = 0, end = 0] = [indexIn(from, text.length), indexIn(to, text.length)].sort((a, b) => a - b);
      return text.slice(0, start) + text.slice(start, Math.min(end, start + 3000)).repeat(times) + text.slice(end);
    },
  }),
);

/** One to four changes, one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { arbitrary: flipped, weight: 3 },
    { arbitrary: lines, weight: 4 },
    { arbitrary: values, weight: 4 },
    { arbitrary: insertions, weight: 3 },
    { arbitrary: keys, weight: 1 },
    { arbitrary: nesting, weight: 1 },
    { arbitrary: bombs, weight: 1 },
    { arbitrary: repeats, weight: 1 },
  ),
  { minLength: 1, maxLength: 4 },
);
