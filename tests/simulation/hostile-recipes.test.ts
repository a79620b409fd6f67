import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { isDrafted } from '#domain/drafted.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { DATA_CATEGORIES, ROLES, TIERS } from '#domain/ids.ts';
import { CHANNELS } from '#domain/practice.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import { DECISION_ROLES, DEFAULT_SETTINGS, type DecisionType, RENEWALS, type Recipe } from '#domain/recipe.ts';
import { type Draft, FIELD_IDS } from '#domain/request.ts';
import { completeDraft, STATEMENT_FIELDS } from '#simulation/policies/drafting.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { tieStorm } from '#support/arbitraries.ts';
import { count } from '#support/counts.ts';
import { nightShift } from '#support/night-shift.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played, recipeOf } from '#support/slow-plan.ts';

describe('a fault of the engine', () => {
  it('stops the replay, so that no stage silently lasts for ever', () => {
    const whole = exactPlan({});
    const { 'request.screening': _, ...stages } = whole.practice.stages;
    const plan = { ...whole, practice: { ...whole.practice, stages } };
    expect(() => played(plan, [decided(plan, 0, 'decide.request', 'uncc-through-bilateral')])).toThrow(
      'no stage "request.screening"',
    );
  });
});

describe('a recipe that passed the door', () => {
  it('is replayed although it sets for the requesting side the tier that only the requested side has', async () => {
    const { debrief, plan, recipeOf: answer } = await nightShift();
    const recipe = answer(debrief.modelAnswer);
    const odd = { ...recipe, settings: { ...DEFAULT_SETTINGS, requestingTier: 'X' as const } };
    expect(replay(plan, odd)).toEqual(replay(plan, recipe));
  });

  it('is rejected where a decision that is no refusal names a ground', () => {
    const plan = exactPlan({});
    const run = played(plan, [{ ...decided(plan, 0, 'decide.enquire'), choice: { ground: 'R11' } }]);
    expect(run.rejected?.reason).toContain('names a ground');
  });

  it('is the same run whether its letters are one object or two that say the same', () => {
    const plan = exactPlan({}, { 'request.supplement': 1 });
    const statements = STATEMENT_FIELDS.filter((field) => field !== 'preservation-reference');
    const draft = { ...completeDraft(plan, 'uncc-through-bilateral'), statements };
    const choice = { draft };
    const recipe = recipeOf(
      plan,
      [
        { ...decided(plan, 0, 'decide.request'), choice },
        decided(plan, 0, 'decide.preserve', 'preservation-uncc'),
        { ...decided(plan, 30, 'decide.answer-supplement'), choice },
      ],
      100,
    );
    const read = JSON.parse(JSON.stringify(recipe)) as typeof recipe;
    expect(replay(plan, recipe)).toEqual(replay(plan, read));
  });
});

describe('whatever a recipe says', () => {
  const base = anyPlan({ lifeAtRisk: true });
  /** Rare, or every case would be short. */
  const ENDS: readonly DecisionType[] = ['decide.withdraw', 'decide.close-case'];
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const rarely = <Value>(odd: Value, usual: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(odd) });
  const draft = fc.record({
    facts: rarely(idsOf(base.facts), fc.subarray(idsOf(base.facts.filter(({ known }) => known.from === 'start')))),
    identifiers: rarely(['nobody-knows'], fc.subarray(idsOf(base.identifiers))),
    period: fc.option(fc.constantFrom(...idsOf(base.periods))),
    asked: fc.array(
      fc.record({ item: fc.constantFrom(...idsOf(base.items)), category: fc.constantFrom(...DATA_CATEGORIES) }),
      { maxLength: 4 },
    ),
    urgency: fc.constantFrom('none', 'volatile-data', 'danger-to-life'),
    confidentiality: fc.constantFrom('none', 'keep-request-secret', 'keep-secret-and-do-not-notify'),
    purpose: fc.option(fc.constantFrom(...idsOf(base.purposes))),
    language: rarely('xx', fc.constantFrom(...base.languages)),
    statements: fc.oneof(fc.constant(FIELD_IDS), fc.subarray([...FIELD_IDS])),
  });
  const ground = fc.constantFrom(...(Object.keys(GROUNDS) as GroundId[]));
  const said = fc.record({
    pick: fc.nat(97),
    any: rarely(null, fc.constant('open')),
    wait: fc.nat(2),
    type: fc.constantFrom(...(Object.keys(DECISION_ROLES) as DecisionType[])),
    role: fc.constantFrom(...ROLES),
    draft,
    ground,
  });
  const players = fc.constantFrom('person' as const, 'neutral' as const);
  const cast = fc.record({ 'requested-authority': players, 'requested-judge': players, 'contact-point': players });
  const settings = fc.record({
    quality: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    requestingTier: fc.option(fc.constantFrom(...TIERS)),
    requestedTier: fc.option(fc.constantFrom(...TIERS)),
    channel: fc.option(fc.constantFrom(...CHANNELS)),
    translation: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    priority: fc.boolean(),
    calendar: fc.boolean(),
    season: fc.boolean(),
    renewals: fc.option(fc.constantFrom(...RENEWALS)),
    preset: fc.constantFrom(...PRESET_IDS),
    appeal: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });

  it('its decisions are taken or rejected with a reason, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        tieStorm,
        fc.array(said, { minLength: 8, maxLength: 30 }),
        cast,
        settings,
        (storm, all, others, set) => {
          const plan = { ...storm, lifeAtRisk: true };
          let recipe: Recipe = { ...newRecipe(plan, 'test'), cast: { prosecutor: 'person', ...others }, settings: set };
          for (const one of all) {
            recipe = letPass(recipe, minutes(recipe.until + one.wait));
            const { open, ended } = replay(plan, recipe);
            if (ended) break;
            const offered = open.filter(
              ({ role, type }) => recipe.cast[role] === 'person' && (one.pick > 90 || !ENDS.includes(type)),
            );
            const { type, role, request } =
              (one.any && offered[one.pick % offered.length]) ||
              ({ type: one.type, role: one.role, request: 'request' } as const);
            const bases = plan.bases.filter((basis) => basis.procedure === request);
            const basis = bases[one.pick % bases.length]?.id ?? 'nobody-knows';
            const choice = isDrafted(type)
              ? { draft: { ...one.draft, basis } as Draft }
              : one.pick % 2 === 0 || one.any === null
                ? { ground: one.ground }
                : {};
            const tried = withDecision(recipe, { at: recipe.until, type, role, request, choice });
            const { rejected } = replay(plan, tried);
            // A rejected decision is left out, so that it does not hide those after it.
            if (rejected) expect(rejected.reason.length).toBeGreaterThan(10);
            else recipe = tried;
          }
          nextStop(plan, recipe);
          expect(replay(plan, letPass(recipe, minutes(plan.horizon + 1))).ended).toBe(true);
        },
      ),
      { numRuns: count(400) },
    );
  });
});
