/** Injects and figures that no author would write by mistake. Each gets a sentence with its place. */
import { expect, test } from 'vitest';
import { readWorld } from '#content/read-world.ts';
import { afterChanges, changed, placeOf, problemsOf, WORLD, worldFiles } from '#support/shipped.ts';
import { ALERT, withInject, withInjects } from '#support/written-injects.ts';

const slower = (factor: string): [string, string] => [
  `at: P3D, effect: { kind: slower, side: requested, factor: ${factor} }`,
  'factor',
];
const at = (moment: string): [string, string] => [`at: ${moment}, ${ALERT}`, 'duration'];
const after = (milestone: string): [string, string] => [`after: ${milestone}, ${ALERT}`, 'after'];

test.each([
  ...['0', '-1', '1e9', '1e999', '.nan', '.inf', '-.inf', '"2"', 'null', '[]'].map(slower),
  ...['P-3D', '-P3D', 'P99999999999999999999D', 'constructor', '"\\u001b[2J"', '""'].map(at),
  ...['constructor', '__proto__', 'toString', '"\\ud800"', 'x'.repeat(100_000)].map(after),
])('an inject with %.60s', (keys) => {
  const { text, problems } = afterChanges(withInject(keys));
  const where = placeOf(text, '{ id: leave');
  expect(problems).toHaveLength(1);
  for (const { line, column, message, fix } of problems) {
    expect(`${line}`).toBe(where.split(':')[0]);
    expect(column).toBeGreaterThan(1);
    expect(message.length + fix.length).toBeLessThan(300);
    expect(message).toMatch(/^[^\n]*\.$/);
    expect(fix).not.toBe('');
  }
});

test('a thousand injects', () => {
  const { problems } = afterChanges(withInjects(...Array.from({ length: 1000 }, () => `at: P3D, ${ALERT}`)));
  expect(problems.map(({ message }) => message)).toEqual(['“injects” has 1000 entries; at most 8 must be there.']);
});

const PATH = 'practice/formal-request.yaml';
function withDuration(days: string) {
  const files = worldFiles();
  const text = changed(files.get(PATH) ?? '', '{ median: 48, p90: 150 }', days);
  return { text, problems: problemsOf(readWorld(files.set(PATH, text), WORLD)) };
}

test.each([
  ['{ median: 0, p90: 150 }', '150 }', /more than 20 times the median/],
  ['{ median: 48, p90: 47 }', '47 }', /below the median/],
  ['{ median: .nan, p90: 150 }', '.nan', /not a number that can be counted with/],
  ['{ median: 48, p90: .inf }', '.inf', /not a number that can be counted with/],
  ['{ median: 1e999, p90: 1e999 }', '1e999', /not a number that can be counted with/],
  ['{ median: -1e-9, p90: 0 }', '-1e-9', /at least 0/],
  ['{ median: "NaN", p90: 2 }', '"NaN"', /must be a number/],
  ['{ median: 48, p90: 150, median: 3 }', 'median: 3 }', /twice/],
  ['{ __proto__: { median: 3 }, p90: 4 }', '__proto__', /not allowed anywhere/],
])('a duration of %s', (days, place, words) => {
  const { text, problems } = withDuration(days);
  const [first] = problems;
  expect(`${first?.line}:${first?.column}`).toBe(placeOf(text, place));
  expect(first?.message).toMatch(words);
  expect(problems.map(({ message, fix }) => message + fix).join()).not.toMatch(/NaN\b(?!”)|Infinity|undefined/);
});

test('a duration of nothing is allowed: some stages take none', () => {
  expect(withDuration('{ median: 0, p90: 0 }').problems).toEqual([]);
});
