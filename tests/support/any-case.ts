/** Arbitrary cases for the proof of the kernel: items, knowledge, chances, tiers, assistance, limits and settings at random. */
import fc from 'fast-check';
import type { CasePlan } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import { CASE_PROCEDURES, DATA_CATEGORIES, TIERS } from '#domain/ids.ts';
import type { InjectEffect, InjectInPlan, InjectMoment } from '#domain/injects.ts';
import type { PracticeModel } from '#domain/practice.ts';
import { CHANNELS } from '#domain/practice.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import { DEFAULT_SETTINGS, RENEWALS, type Settings } from '#domain/recipe.ts';

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(fc.constant(null), value);

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    quality: orNull(share),
    requestingTier: orNull(fc.constantFrom(...TIERS)),
    requestedTier: orNull(fc.constantFrom(...TIERS)),
    channel: orNull(fc.constantFrom(...CHANNELS)),
    translation: orNull(share),
    priority: fc.boolean(),
    calendar: fc.boolean(),
    season: fc.boolean(),
    renewals: orNull(fc.constantFrom(...RENEWALS)),
    preset: fc.constantFrom(...PRESET_IDS),
    appeal: orNull(share),
  })
  .map((settings) => ({ ...DEFAULT_SETTINGS, ...settings }));

const item = fc.record({
  category: fc.constantFrom(...DATA_CATEGORIES),
  age: fc.integer({ min: 0, max: 60 }),
  drawnAge: fc.boolean(),
  retention: orNull(fc.integer({ min: 0, max: 400 })),
  perMonth: fc.constantFrom(0, 0.03, 0.6),
  elsewhere: fc.boolean(),
});

const known = fc.oneof(
  fc.constantFrom({ from: 'start' } as const, { from: 'police' } as const),
  fc.integer({ min: 0, max: 40 }).map((day) => ({ from: 'time', at: days(day) }) as const),
);

/** Chances thrown anew, for one half of the cases; all durations times one factor. */
function shaken(practice: PracticeModel, chances: readonly number[] | null, pace: number): PracticeModel {
  let next = 0;
  const longer = ({ median, p90 }: { median: number; p90: number }) => ({ median: median * pace, p90: p90 * pace });
  return {
    ...practice,
    chances: chances
      ? Object.fromEntries(
          Object.entries(practice.chances).map(([id, one]) => {
            next += 1;
            return [id, { ...one, at0: chances[next % chances.length] ?? 0, slope: 0, byTier: null, raised: {} }];
          }),
        )
      : practice.chances,
    stages: Object.fromEntries(
      Object.entries(practice.stages).map(([id, stage]) => [
        id,
        {
          ...stage,
          byTier: Object.fromEntries(Object.entries(stage.byTier).map(([tier, one]) => [tier, longer(one)])),
        },
      ]),
    ),
  };
}

/** Milestones that an inject of the proof waits for: common ones, rare ones, of items, of direct procedures. */
const AWAITED = [
  ...['request-drafted', 'request-sent', 'request-received', 'supplement-asked', 'supplement-sent', 'order-served'],
  ...['preservation-sent', 'preservation-received', 'data-frozen', 'hold-lapsed', 'extension-asked', 'user-alerted'],
  ...['item-frozen', 'item-released', 'item-deleted', 'enquiry-sent', 'enquiry-answered', 'emergency-claimed'],
  ...['request-accepted', 'request-refused', 'conditions-offered', 'request-not-sent', 'voluntary-declined'],
  ...['agreement-order-sent', 'case-concluded'],
] as const;

const effect: fc.Arbitrary<InjectEffect> = fc.oneof(
  fc.record({
    kind: fc.constant('slower' as const),
    side: fc.constantFrom('requesting', 'requested', 'provider'),
    procedures: orNull(fc.uniqueArray(fc.constantFrom(...CASE_PROCEDURES), { minLength: 1, maxLength: 6 })),
    factor: fc.oneof(fc.constantFrom(0.05, 0.5, 3, 20), fc.double({ min: 0.05, max: 20, noNaN: true })),
  }),
  fc.record({
    kind: fc.constant('tier' as const),
    side: fc.constantFrom('requesting', 'requested'),
    tier: fc.constantFrom('H', 'M', 'L'),
  }),
  fc.constant({ kind: 'user-alerted' as const }),
  fc.integer({ min: 1, max: 200 }).map((count) => ({ kind: 'detention' as const, minutes: days(count) })),
);

/** Injects whose moments lie within so many minutes, all effects among them; none as often as some. */
export const anyInjects = (within: number): fc.Arbitrary<readonly InjectInPlan[]> => {
  const moment = fc.oneof(fc.constant(0), fc.nat(within)).map(minutes);
  const when: fc.Arbitrary<InjectMoment> = fc.oneof(
    fc.record({ at: moment }),
    fc.record({ after: fc.constantFrom(...AWAITED), minutes: moment }),
    fc.constant({ by: 'facilitator' as const }),
  );
  const injects = fc.array(fc.record({ when, effect, visible: fc.boolean() }), { minLength: 1, maxLength: 8 });
  return fc
    .oneof(fc.constant([]), injects)
    .map((list) => list.map((one, i) => ({ ...one, id: `inject-${i}`, text: `Inject ${i}.` })));
};

/** The plan with its items, its knowledge, its practice, its assistance and its horizon changed at random. */
export const anyCase = (base: CasePlan): fc.Arbitrary<CasePlan> =>
  fc
    .record({
      items: fc.array(item, { minLength: 1, maxLength: 4 }),
      knowledge: fc.array(known, { minLength: 3, maxLength: 3 }),
      chances: orNull(fc.array(share, { minLength: 7, maxLength: 7 })),
      pace: fc.constantFrom(0.01, 0.3, 1, 4),
      horizon: fc.integer({ min: 1, max: 2000 }),
      assistance: fc.array(
        fc.record({
          side: fc.constantFrom('requesting', 'requested'),
          at: fc.integer({ min: 0, max: 300 }),
          tier: fc.constantFrom('H', 'M', 'L'),
        }),
        { maxLength: 2 },
      ),
      notifies: fc.boolean(),
      injects: anyInjects(300 * 1440),
    })
    .map(({ items, knowledge, chances, pace, horizon, assistance, notifies, injects }): CasePlan => {
      const made = items.map((one, i) => ({
        id: base.items[i]?.id ?? `item-${i}`,
        title: `Item ${i}`,
        category: one.category,
        provider: one.elsewhere ? 'another-provider' : base.provider.id,
        age: days(one.age),
        ...(one.drawnAge ? { ageModel: { median: 5, p90: 24 } } : {}),
        retention: one.retention === null ? null : days(one.retention),
        deletion:
          one.perMonth === 0
            ? null
            : { perMonth: one.perMonth, alertedFactor: 10, figure: base.limits['silence-lapse'].figure },
      }));
      return {
        ...base,
        items: made,
        facts: base.facts.map((fact, i) => ({ ...fact, known: knowledge[i % 3] ?? fact.known })),
        identifiers: base.identifiers.map((one, i) => ({ ...one, known: knowledge[(i + 1) % 3] ?? one.known })),
        practice: shaken(base.practice, chances, pace),
        horizon: minutes(days(horizon)),
        provider: { ...base.provider, notifiesUser: notifies },
        injects,
        assistance: assistance.map(({ side, at, tier }, i) => ({
          programme: `programme-${i}`,
          title: 'Programme',
          side: side as 'requesting',
          at: days(at),
          tier: tier as 'H',
        })),
      };
    });
