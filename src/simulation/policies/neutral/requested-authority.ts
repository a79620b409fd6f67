/**
 * The neutral requested authority. It weighs in the order of the practice model: mandatory grounds (the chart has seen to
 * those), missing contents, optional grounds, then the base rates of a perfect dossier. Chances: docs/model.md, "Chances".
 */
import type { GroundCode } from '#domain/instrument.ts';
import type { PolicyChance } from '../chances.ts';
import type { Condition, PolicyRow } from '../rows.ts';

const weighing = { actor: 'request', stage: 'weighing', at: 'now' } as const;
/** After a postponement nothing is weighed anew but the manner of the grant. */
const firstTime: Condition = { is: 'fewer-than', counter: 'postponements', limit: 1 };
const fewerQuestions = (limit: number): Condition => ({ is: 'fewer-than', counter: 'supplements', limit });
const not = (condition: Condition): Condition => ({ is: 'not', condition });
const once = (key: string, chance: PolicyChance): Condition => ({ is: 'drawn', key, visit: 1, chance });

const refuse = (when: readonly Condition[], ground: GroundCode): PolicyRow => ({
  ...weighing,
  when: [firstTime, ...when],
  decide: 'decide.refuse',
  ground: { lawful: ground },
});
const ask = (...when: readonly Condition[]): PolicyRow => ({
  ...weighing,
  when: [firstTime, ...when],
  decide: 'decide.ask-supplement',
});
const question = (chance: PolicyChance): Condition => ({
  is: 'drawn',
  key: 'request/supplement',
  visit: { of: 'screening' },
  chance,
});

/** Base rates of refusal of a perfect dossier, each with the ground it is refused on. */
const BASE_GROUNDS: readonly (readonly [GroundCode, PolicyChance])[] = [
  ['R03', 'insufficient'],
  ['R05', 'dual-criminality'],
  ['R21', 'expression'],
  ['R02', 'essential-interests'],
  ['R14', 'rights'],
  ['R06', 'de-minimis'],
];

export const REQUESTED_AUTHORITY: readonly PolicyRow[] = [
  // What was asked once and is still missing, or a third round: not allowed by own law (D02), or not in conformity.
  refuse([{ is: 'still-missing', code: 'D02' }], 'R03'),
  refuse([{ is: 'still-missing', code: null }], 'R01'),
  refuse([{ is: 'letter', test: 'missing' }, not(fewerQuestions(2))], 'R01'),
  ask({ is: 'letter', test: 'missing' }),
  {
    ...weighing,
    when: [firstTime, { is: 'letter', test: 'may-refuse' }],
    decide: 'decide.refuse',
    ground: 'first-finding',
  },
  ask(fewerQuestions(1), question('supplement')),
  ask(fewerQuestions(2), not(fewerQuestions(1)), question('supplement-again')),
  ...BASE_GROUNDS.map(([ground, chance]) => refuse([once(`request/ground-${ground}`, chance)], ground)),
  { ...weighing, when: [firstTime, { is: 'letter', test: 'postpone' }], decide: 'decide.postpone' },
  { ...weighing, when: [firstTime, once('request/postponement', 'postponement')], decide: 'decide.postpone' },
  { ...weighing, when: [{ is: 'letter', test: 'condition' }], decide: 'decide.offer-conditions' },
  { ...weighing, when: [once('request/conditions', 'conditions')], decide: 'decide.offer-conditions' },
  { ...weighing, when: [{ is: 'letter', test: 'partial' }], decide: 'decide.accept-in-part' },
  { ...weighing, when: [once('request/partial', 'partial')], decide: 'decide.accept-in-part' },
  { ...weighing, when: [], decide: 'decide.accept' },
  // Assurances rarely cure an own-law bar; human-rights concerns mostly end in assurances (docs/model.md, "Chances").
  {
    actor: 'request',
    stage: 'concluding',
    when: [{ is: 'refused-on', ground: 'R14' }],
    decide: 'decide.offer-conditions',
    at: 'now',
  },
  { actor: 'request', stage: 'concluding', when: [], decide: 'decide.maintain-refusal', at: 'now' },
];
