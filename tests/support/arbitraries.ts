/** Arbitrary plans and decisions for laws. */
import fc from 'fast-check';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { PracticeModel } from '#domain/practice.ts';
import { DECISION_ROLES, type Decision, type DecisionType } from '#domain/recipe.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { anyPlan } from './plans.ts';

const MINUTE = 1 / 1440;

/** Every duration 0 to 3 minutes and every limit likewise: ordinary plans hide faults of order that these bring out. */
export const tieStorm: fc.Arbitrary<CasePlan> = fc
  .record({
    lengths: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 16, maxLength: 16 }),
    chance: fc.constantFrom(0, 0.3, 1),
  })
  .map(({ lengths, chance }) => {
    const base = anyPlan();
    let next = 0;
    const tiny = () => {
      next += 1;
      const length = (lengths[next % lengths.length] ?? 0) * MINUTE;
      return { median: length, p90: length === 0 ? 0 : length * 1.0001 };
    };
    const practice: PracticeModel = {
      ...base.practice,
      stages: Object.fromEntries(
        Object.entries(base.practice.stages).map(([id, stage]) => [id, { ...stage, byTier: { any: tiny() } }]),
      ),
      channels: {
        electronic: { ...base.practice.channels.electronic, byTier: { any: tiny() } },
        post: { ...base.practice.channels.post, byTier: { any: tiny() } },
        diplomatic: { ...base.practice.channels.diplomatic, byTier: { any: tiny() } },
      },
      chances: Object.fromEntries(
        Object.entries(base.practice.chances).map(([id, one]) => [
          id,
          { ...one, at0: chance, slope: 0, byTier: null, raised: {} },
        ]),
      ),
      friction: { ...base.practice.friction, requesting: 0, requested: 0 },
    };
    const limit = () => {
      next += 1;
      return minutes(lengths[next % lengths.length] ?? 0);
    };
    const instruments = Object.fromEntries(
      Object.entries(base.instruments).map(([id, one]) => [
        id,
        { ...one, clocks: one.clocks.map((clock) => ({ ...clock, duration: limit() })) },
      ]),
    );
    return anyPlan({
      practice,
      instruments,
      horizon: minutes(60),
      items: base.items.map((item) => ({ ...item, age: minutes(0), retention: minutes(lengths[0] ?? 1) })),
      limits: {
        'supplement-wait': { ...base.limits['supplement-wait'], minutes: limit() },
        'conditions-wait': { ...base.limits['conditions-wait'], minutes: limit() },
        'silence-lapse': { ...base.limits['silence-lapse'], minutes: limit() },
        'clarification-wait': { ...base.limits['clarification-wait'], minutes: limit() },
        'provider-silence': { ...base.limits['provider-silence'], minutes: limit() },
      },
    });
  });

const PROSECUTOR = (Object.keys(DECISION_ROLES) as DecisionType[]).filter(
  (type) => DECISION_ROLES[type] === 'prosecutor',
);

/** What a person might try next: how long to wait (minutes, or a share of the plan's horizon), and which open decision. */
export interface Move {
  readonly minutes: number;
  readonly wait: number;
  readonly pick: number;
  readonly slip: number;
}
export const moves = (length: number): fc.Arbitrary<readonly Move[]> =>
  fc.array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 3 }),
      wait: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.double({ min: 0, max: 0.2, noNaN: true }) },
      ),
      pick: fc.nat(97),
      slip: fc.nat(5),
    }),
    { maxLength: length },
  );

/** A draft for a decision that needs one, with this or that left out; the bases include displaced ones. */
export function draftFor(
  plan: CasePlan,
  type: DecisionType,
  basis: string,
  slip: number,
  run: CaseRun,
): Decision['choice'] {
  if (!PROSECUTOR.includes(type)) return undefined;
  const known = new Set([...run.knownFacts, ...run.knownIdentifiers]);
  const all = completeDraft(plan, basis, () => true);
  const draft = {
    ...all,
    facts: all.facts.filter((id) => known.has(id)),
    identifiers: plan.identifiers.map(({ id }) => id).filter((id) => known.has(id)),
  };
  const drafts = [
    draft,
    { ...draft, period: null },
    { ...draft, confidentiality: 'none' as const },
    { ...draft, language: plan.languages[0] ?? 'x' },
    { ...draft, facts: [], statements: [] },
    { ...draft, asked: draft.asked.slice(0, 1), urgency: 'danger-to-life' as const },
  ];
  return { draft: drafts[slip % drafts.length] ?? draft };
}
