/** Orders of a union: the investigation order, the production order and the preservation order that can come before it. */
import type { PolicyChance } from '../chances.ts';
import type { Condition, PolicyRow } from '../rows.ts';
import { directRows } from './direct.ts';

const not = (condition: Condition): Condition => ({ is: 'not', condition });
const once = (key: string, chance: PolicyChance): Condition => ({ is: 'drawn', key, visit: 1, chance });
const fewer = (counter: string, limit: number): Condition => ({ is: 'fewer-than', counter, limit });
const missing: Condition = { is: 'letter', test: 'missing' };
const ground: Condition = { is: 'letter', test: 'may-refuse' };

const asked = { actor: 'investigation-order', stage: 'information-asked', at: 'now' } as const;
const weighing = { actor: 'investigation-order', stage: 'weighing', at: 'now' } as const;
const executing = { actor: 'investigation-order', stage: 'executing', decide: 'decide.postpone', at: 'now' } as const;

const INVESTIGATION: readonly PolicyRow[] = [
  ...directRows({
    actor: 'investigation-order',
    opens: 'decide.issue-order',
    at: 'file-complete',
    gave: ['transferred'],
    failed: ['no-data', 'remedied', 'returned', 'refused', 'withdrawn', 'not-issued'],
  }),
  // What the file does not hold cannot be sent: asked a second time, the order is withdrawn.
  { ...asked, when: [missing, not(fewer('questions', 2))], decide: 'decide.withdraw-order' },
  { ...asked, when: [], decide: 'decide.complete-order', letter: 'file' },
  { ...weighing, when: [missing, fewer('questions', 2)], decide: 'decide.ask-supplement' },
  { ...weighing, when: [ground], decide: 'decide.refuse-recognition', ground: 'first-finding' },
  {
    ...weighing,
    when: [fewer('questions', 1), once('investigation-order/supplement', 'investigation-supplement')],
    decide: 'decide.ask-supplement',
  },
  {
    ...weighing,
    when: [once('investigation-order/refused', 'investigation-refused')],
    decide: 'decide.refuse-recognition',
    ground: { lawful: 'R14' },
  },
  { ...weighing, when: [], decide: 'decide.recognise' },
  { actor: 'investigation-order', stage: 'concluding', when: [], decide: 'decide.maintain-refusal', at: 'now' },
  { ...executing, when: [fewer('executing', 2), { is: 'letter', test: 'postpone' }] },
  {
    ...executing,
    when: [fewer('executing', 2), once('investigation-order/postponement', 'investigation-postponement')],
  },
];

const reviewing = { actor: 'production-order', stage: 'reviewing', at: 'now' } as const;
/** Raised where the case shows a ground, and now and then where it does not. Before the data leave, or in an emergency after. */
const raised = (['reviewing', 'open-to-objection'] as const).flatMap((stage): readonly PolicyRow[] => {
  const raise = { actor: 'production-order', stage, decide: 'decide.raise-ground', at: 'now' } as const;
  return [
    { ...raise, when: [ground], ground: 'first-finding' },
    {
      ...raise,
      when: [once('production-order/ground-raised', 'production-ground-raised')],
      ground: { lawful: 'R14' },
    },
  ];
});

const clarified = (['production-order', 'preservation-order'] as const).flatMap((actor): readonly PolicyRow[] => {
  const unclear = { actor, stage: 'clarification-asked' } as const;
  return [
    { ...unclear, when: [fewer('checking', 2)], decide: 'decide.clarify-order', at: 'file-complete', letter: 'file' },
    { ...unclear, when: [], decide: 'decide.withdraw-order', at: 'now' },
  ];
});

const PRODUCTION: readonly PolicyRow[] = [
  ...directRows({
    actor: 'production-order',
    opens: 'decide.issue-order',
    at: 'file-complete',
    gave: ['received', 'restricted'],
    failed: [
      ...['deleted', 'not-validated', 'no-data', 'refused', 'lifted', 'excused', 'fined', 'withdrawn'],
      'not-issued',
    ],
  }),
  ...clarified,
  // A provider objects; whoever has asked for the data goes on, and a court decides (17).
  { actor: 'production-order', stage: 'conflict-raised', when: [], decide: 'decide.uphold-order', at: 'now' },
  ...raised,
  // Otherwise the authority is silent, and the data leave when its ten days end.
  {
    ...reviewing,
    when: [once('production-order/cleared-early', 'production-cleared-early')],
    decide: 'decide.clear-order',
  },
  // Most of what is not produced cannot be, or is contested for good reason; the rest is enforced.
  {
    ...{ actor: 'production-order', stage: 'withheld', at: 'now' },
    when: [once('production-order/reasons-accepted', 'production-reasons-accepted')],
    decide: 'decide.accept-reasons',
  },
  { actor: 'production-order', stage: 'withheld', when: [], decide: 'decide.ask-enforcement', at: 'now' },
  {
    actor: 'production-order',
    stage: 'weighing-enforcement',
    when: [],
    decide: 'decide.recognise-order',
    at: 'now',
  },
];

/** Preserved at once with what is there; production follows when the file is complete, long before sixty days are over. */
const PRESERVATION: readonly PolicyRow[] = [
  {
    actor: 'preservation-order',
    stage: 'idle',
    when: [{ is: 'route-asks', procedure: 'preservation-order' }],
    decide: 'decide.issue-order',
    at: 'now',
    letter: 'early',
  },
];

export const UNION_ORDERS: readonly PolicyRow[] = [...INVESTIGATION, ...PRODUCTION, ...PRESERVATION];
