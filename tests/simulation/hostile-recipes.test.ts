import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { DATA_CATEGORIES, PROCEDURE_KINDS, ROLES, TIERS } from '#domain/ids.ts';
import { DECISION_ROLES, DEFAULT_SETTINGS, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import { FIELD_IDS } from '#domain/request.ts';
import { completeDraft, STATEMENT_FIELDS } from '#simulation/policies/drafting.ts';
import { newRecipe } from '#simulation/recipes.ts';
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
  const ids = (list: readonly { readonly id: string }[]) =>
    fc.constantFrom('nobody-knows', ...list.map(({ id }) => id));
  const draft = fc.record({
    basis: ids(base.bases),
    facts: fc.array(fc.constantFrom(...base.facts.map(({ id }) => id)), { maxLength: 4 }),
    identifiers: fc.array(fc.constantFrom(...base.identifiers.map(({ id }) => id)), { maxLength: 3 }),
    period: fc.option(fc.constantFrom(...base.periods.map(({ id }) => id))),
    asked: fc.array(
      fc.record({
        item: fc.constantFrom(...base.items.map(({ id }) => id)),
        category: fc.constantFrom(...DATA_CATEGORIES),
      }),
      { maxLength: 4 },
    ),
    urgency: fc.constantFrom('none', 'volatile-data', 'danger-to-life'),
    confidentiality: fc.constantFrom('none', 'keep-request-secret', 'keep-secret-and-do-not-notify'),
    purpose: fc.option(fc.constantFrom(...base.purposes.map(({ id }) => id))),
    language: fc.constantFrom('xx', ...base.languages),
    statements: fc.subarray([...FIELD_IDS]),
  });
  const SLOTS = [...PROCEDURE_KINDS, 'case', 'domestic-order'] as const;
  const types = Object.keys(DECISION_ROLES) as DecisionType[];
  const fitting = fc
    .constantFrom(...types)
    .chain((type) =>
      fc.record({
        type: fc.constant(type),
        role: fc.constant(DECISION_ROLES[type]),
        request: fc.constantFrom(...SLOTS),
      }),
    );
  const any = fc.record({
    type: fc.constantFrom(...types),
    role: fc.constantFrom(...ROLES),
    request: fc.constantFrom(...SLOTS),
  });
  const grounds = fc.constantFrom(...(Object.keys(GROUNDS) as GroundId[]));
  const choice = fc.record({ draft, ground: grounds }, { requiredKeys: [] });
  const decision = fc
    .tuple(fc.oneof({ weight: 6, arbitrary: fitting }, any), fc.nat(9), fc.option(choice, { nil: undefined }))
    .map(([what, at, made]) => ({ ...what, at: minutes(at), ...(made ? { choice: made } : {}) }) as Decision);
  const cast = fc.record(
    Object.fromEntries(ROLES.map((role) => [role, fc.constantFrom('person', 'neutral')] as const)),
  );
  const settings = fc.record({
    quality: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    requestingTier: fc.option(fc.constantFrom(...TIERS)),
    requestedTier: fc.option(fc.constantFrom(...TIERS)),
  });

  it('its decisions are taken or rejected with a reason, and nothing is thrown', () => {
    fc.assert(
      fc.property(tieStorm, fc.array(decision, { maxLength: 12 }), cast, settings, (storm, decisions, players, set) => {
        const plan = { ...anyPlan({ ...storm, lifeAtRisk: true }), ...storm, lifeAtRisk: true };
        // One by one, so that a rejected decision does not hide those after it.
        let recipe: Recipe = { ...newRecipe(plan, 'test'), cast: players, settings: set, until: minutes(9) };
        for (const one of [...decisions].sort((a, b) => a.at - b.at)) {
          const tried = { ...recipe, decisions: [...recipe.decisions, one] };
          const run = replay(plan, tried);
          if (run.rejected) expect(run.rejected.reason.length).toBeGreaterThan(10);
          else recipe = tried;
        }
        nextStop(plan, recipe);
        expect(replay(plan, { ...recipe, until: minutes(plan.horizon + 1) }).ended).toBe(true);
      }),
      { numRuns: count(2000) },
    );
  });
});
