/**
 * The requested side with a temperament, as decision tables beside the neutral one. Each decision is one that the chart offers
 * and the governing instrument allows; what differs is which of them is taken. Tables of what is decided: docs/model.md.
 */
import type { Temperament } from '#domain/temperaments.ts';
import { CONTACT_POINT, REQUESTED_JUDGE } from '../neutral/offices.ts';
import { REQUESTED_AUTHORITY } from '../neutral/requested-authority.ts';
import type { Condition, PolicyRow } from '../rows.ts';

const weighing = { actor: 'request', stage: 'weighing', at: 'now' } as const;
const concluding = { actor: 'request', stage: 'concluding', at: 'now' } as const;
const extension = { actor: 'preservation', stage: 'extension-weighing', at: 'now' } as const;
const firstTime: Condition = { is: 'fewer-than', counter: 'postponements', limit: 1 };
const rounds = (limit: number): Condition => ({ is: 'fewer-than', counter: 'supplements', limit });
const missing: Condition = { is: 'letter', test: 'missing' };
const groundFound: Condition = { is: 'letter', test: 'may-refuse' };

/** Grants where it can: asks for what is missing as often as the chart allows, sets conditions where others refuse. */
const COOPERATIVE: readonly PolicyRow[] = [
  { ...weighing, when: [firstTime, missing, rounds(2)], decide: 'decide.ask-supplement' },
  { ...weighing, when: [firstTime, missing], decide: 'decide.accept-in-part' },
  { ...weighing, when: [groundFound], decide: 'decide.offer-conditions' },
  { ...weighing, when: [{ is: 'letter', test: 'condition' }], decide: 'decide.offer-conditions' },
  { ...weighing, when: [{ is: 'letter', test: 'partial' }], decide: 'decide.accept-in-part' },
  { ...weighing, when: [], decide: 'decide.accept' },
  { ...concluding, when: [], decide: 'decide.offer-conditions' },
  { ...extension, when: [], decide: 'decide.grant-extension' },
  ...CONTACT_POINT,
  ...REQUESTED_JUDGE,
];

/** Uses each ground that it finds before it asks for anything, asks once, and stands by what it has refused. */
const STRICT: readonly PolicyRow[] = [
  { ...weighing, when: [firstTime, groundFound], decide: 'decide.refuse', ground: 'first-finding' },
  { ...weighing, when: [firstTime, missing, rounds(1)], decide: 'decide.ask-supplement' },
  { ...weighing, when: [firstTime, missing], decide: 'decide.refuse', ground: { lawful: 'R01' } },
  { ...weighing, when: [firstTime, { is: 'letter', test: 'postpone' }], decide: 'decide.postpone' },
  { ...weighing, when: [{ is: 'letter', test: 'condition' }], decide: 'decide.offer-conditions' },
  { ...weighing, when: [{ is: 'letter', test: 'partial' }], decide: 'decide.accept-in-part' },
  { ...weighing, when: [], decide: 'decide.accept' },
  { ...concluding, when: [], decide: 'decide.maintain-refusal' },
  ...CONTACT_POINT,
  ...REQUESTED_JUDGE,
];

/** Asks one question of every letter before it looks closely; for the rest it is neutral, and late. */
const OVERLOADED: readonly PolicyRow[] = [
  { ...weighing, when: [firstTime, rounds(1)], decide: 'decide.ask-supplement' },
  ...REQUESTED_AUTHORITY,
  ...CONTACT_POINT,
  ...REQUESTED_JUDGE,
];

/** Strict, and extends nothing. That it also refuses without a finding is in `index.ts`. */
const NON_COOPERATIVE: readonly PolicyRow[] = [
  ...STRICT.filter(({ actor }) => actor === 'request'),
  { ...extension, when: [], decide: 'decide.refuse-extension' },
  ...CONTACT_POINT,
];

export const TEMPERAMENT_ROWS: Readonly<Record<Temperament, readonly PolicyRow[]>> = {
  cooperative: COOPERATIVE,
  strict: STRICT,
  overloaded: OVERLOADED,
  'non-cooperative': NON_COOPERATIVE,
};
