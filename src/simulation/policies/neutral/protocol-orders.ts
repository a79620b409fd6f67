/** Orders under the Second Additional Protocol: straight to the provider (Article 7), then through its State (Article 8). */
import type { PolicyChance } from '../chances.ts';
import type { Condition, PolicyRow } from '../rows.ts';
import { directRows } from './direct.ts';

const not = (condition: Condition): Condition => ({ is: 'not', condition });
const once = (key: string, chance: PolicyChance): Condition => ({ is: 'drawn', key, visit: 1, chance });
const fewer = (counter: string, limit: number): Condition => ({ is: 'fewer-than', counter, limit });
const asks = (procedure: 'direct-order' | 'giving-effect' | 'request'): Condition => ({ is: 'route-asks', procedure });
const letter = (test: 'may-refuse' | 'postpone' | 'condition'): Condition => ({ is: 'letter', test });

/** Told or consulted, the provider's State forbids where it has a ground; otherwise it lets the provider answer. */
const forbidden = (['notified', 'provider-consults'] as const).flatMap((stage): readonly PolicyRow[] => {
  const forbid = { actor: 'direct-order', stage, decide: 'decide.forbid-disclosure', at: 'now' } as const;
  return [
    { ...forbid, when: [letter('may-refuse')], ground: 'first-finding' },
    { ...forbid, when: [once('direct-order/forbidden', 'disclosure-forbidden')], ground: { lawful: 'R02' } },
  ];
});

const failed = { actor: 'direct-order', stage: 'not-disclosed', at: 'now' } as const;
const DIRECT_ORDER: readonly PolicyRow[] = [
  ...directRows({
    actor: 'direct-order',
    opens: 'decide.issue-order',
    at: 'file-complete',
    gave: ['disclosed'],
    failed: ['nothing-held', 'returned', 'forbidden', 'requested-instead', 'given-up'],
  }),
  ...forbidden,
  { actor: 'direct-order', stage: 'provider-consults', when: [], decide: 'decide.clear-disclosure', at: 'now' },
  // After a refusal or the window the text leaves two ways: Article 8, then a formal request (7(7)).
  { ...failed, when: [asks('giving-effect')], decide: 'decide.seek-effect' },
  { ...failed, when: [asks('request')], decide: 'decide.request-instead' },
  { ...failed, when: [], decide: 'decide.give-up' },
];

const weighing = { actor: 'giving-effect', stage: 'weighing', at: 'now' } as const;
const firstTime = fewer('postponements', 1);
const GIVING_EFFECT: readonly PolicyRow[] = [
  ...directRows({
    actor: 'giving-effect',
    opens: 'decide.send-order',
    at: 'file-complete',
    where: [not(asks('direct-order'))],
    gave: ['executed'],
    failed: ['executed-empty', 'closed-unanswered', 'refused'],
  }),
  {
    actor: 'giving-effect',
    stage: 'idle',
    when: [asks('giving-effect'), not(fewer('handed-on', 1))],
    decide: 'decide.send-order',
    at: 'now',
    letter: 'file',
  },
  {
    actor: 'giving-effect',
    stage: 'supplement-asked',
    when: [],
    decide: 'decide.answer-supplement',
    at: 'now',
    letter: 'file',
  },
  { ...weighing, when: [letter('may-refuse')], decide: 'decide.refuse', ground: 'first-finding' },
  {
    ...weighing,
    when: [fewer('answering', 1), once('giving-effect/supplement', 'effect-supplement')],
    decide: 'decide.ask-supplement',
  },
  {
    ...weighing,
    when: [once('giving-effect/refused', 'effect-refused')],
    decide: 'decide.refuse',
    ground: { lawful: 'R02' },
  },
  { ...weighing, when: [firstTime, letter('postpone')], decide: 'decide.postpone' },
  {
    ...weighing,
    when: [firstTime, once('giving-effect/postponement', 'effect-postponement')],
    decide: 'decide.postpone',
  },
  { ...weighing, when: [letter('condition')], decide: 'decide.offer-conditions' },
  { ...weighing, when: [], decide: 'decide.accept' },
  { actor: 'giving-effect', stage: 'conditions-offered', when: [], decide: 'decide.accept-conditions', at: 'now' },
];

export const PROTOCOL_ORDERS: readonly PolicyRow[] = [...DIRECT_ORDER, ...GIVING_EFFECT];
