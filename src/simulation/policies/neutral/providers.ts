/** Asking a provider: a voluntary request, an emergency disclosure, an order under an agreement. */
import type { Condition, PolicyRow } from '../rows.ts';
import { directRows } from './direct.ts';

const not = (condition: Condition): Condition => ({ is: 'not', condition });

const VOLUNTARY: readonly PolicyRow[] = [
  ...directRows({
    actor: 'voluntary-request',
    opens: 'decide.ask-provider',
    at: 'file-complete',
    gave: ['answered'],
    failed: ['answered-in-part', 'no-data', 'declined', 'silent'],
  }),
  {
    actor: 'voluntary-request',
    stage: 'question-asked',
    when: [],
    decide: 'decide.answer-supplement',
    at: 'now',
    letter: 'file',
  },
];

const EMERGENCY: readonly PolicyRow[] = [
  ...directRows({
    actor: 'emergency-disclosure',
    opens: 'decide.ask-disclosure',
    at: 'now',
    gave: ['disclosed'],
    failed: ['no-data', 'other-door'],
  }),
  {
    actor: 'emergency-disclosure',
    stage: 'unverified',
    when: [{ is: 'fewer-than', counter: 'verifying', limit: 2 }],
    decide: 'decide.call-again',
    at: 'now',
  },
  // The file has told all it knows: who is not believed, or not persuasive, takes another door.
  ...(['unverified', 'declined'] as const).map(
    (stage): PolicyRow => ({
      ...{ actor: 'emergency-disclosure', stage, when: [] },
      ...{ decide: 'decide.take-other-door', at: 'now' },
    }),
  ),
];

/** The partner State says so after a ground it found in the order, or by its own judgement of essential interests. */
const NOT_INVOKED: readonly Condition[] = [
  { is: 'letter', test: 'may-refuse' },
  { is: 'drawn', key: 'agreement-order/not-applicable', visit: 1, chance: 'agreement-not-applicable' },
];
const consulting = { actor: 'agreement-order', stage: 'consulting', at: 'now' } as const;

const AGREEMENT: readonly PolicyRow[] = [
  ...directRows({
    actor: 'agreement-order',
    opens: 'decide.issue-order',
    at: 'file-complete',
    gave: ['minimised'],
    failed: ['no-data', 'not-applicable', 'withdrawn', 'not-issued'],
  }),
  ...NOT_INVOKED.map(
    (condition): PolicyRow => ({ ...consulting, when: [condition], decide: 'decide.declare-not-applicable' }),
  ),
  { ...consulting, when: NOT_INVOKED.map(not), decide: 'decide.maintain-order' },
];

export const PROVIDERS: readonly PolicyRow[] = [...VOLUNTARY, ...EMERGENCY, ...AGREEMENT];
