/** Injects as an author writes them. */

const BEFORE = 'asAt: 2027-03-01\n';

export const ALERT = 'effect: { kind: user-alerted }';
export const HUB = 'effect: { kind: tier, side: requesting, tier: X }';

/** What is changed in the shipped scenario to give it one inject with these keys. */
export const withInject = (keys: string): readonly [from: string, to: string] => withInjects(keys);

/** The same for several, with ids of their own. */
export const withInjects = (...all: readonly string[]): readonly [from: string, to: string] => [
  BEFORE,
  `${BEFORE}injects:\n${all
    .map((keys, i) => `  - { id: leave${i || ''}, text: The deputy is on leave., visible: true, ${keys} }\n`)
    .join('')}`,
];
