/** The test case with stages and chances set by hand, so that a test can place one clock against another. */
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, DecisionType, Recipe } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { anyPlan } from './plans.ts';

/** Stages in days (exact: median and P90 agree, no friction), chances as shares; everything else takes no time at all. */
export function exactPlan(
  stages: Readonly<Record<string, number>>,
  chances: Readonly<Record<string, number>> = {},
  overrides: Partial<CasePlan> = {},
): CasePlan {
  const base = anyPlan(overrides);
  const exact = (id: string) => ({ any: { median: stages[id] ?? 0, p90: stages[id] ?? 0 } });
  const { practice } = base;
  return {
    ...base,
    practice: {
      ...practice,
      stages: Object.fromEntries(
        Object.entries(practice.stages).map(([id, stage]) => [id, { ...stage, byTier: exact(id) }]),
      ),
      channels: {
        electronic: { ...practice.channels.electronic, byTier: exact('channel') },
        post: { ...practice.channels.post, byTier: exact('channel') },
        diplomatic: { ...practice.channels.diplomatic, byTier: exact('channel') },
      },
      chances: Object.fromEntries(
        Object.entries(practice.chances).map(([id, one]) => [
          id,
          { ...one, at0: chances[id] ?? one.at0, slope: 0, byTier: null, raised: {} },
        ]),
      ),
      instruments: Object.fromEntries(
        Object.entries(practice.instruments).map(([id, one]) => [
          id,
          { ...one, supplementAdd: 0, silenceFactor: 1, screeningFactor: 1 },
        ]),
      ),
      friction: { ...practice.friction, requesting: 0, requested: 0 },
    },
  };
}

const SLOT: Partial<Record<DecisionType, Decision['request']>> = {
  'decide.preserve': 'preservation',
  'decide.clarify': 'preservation',
  'decide.extend': 'preservation',
  'decide.release': 'preservation',
  'decide.enquire': 'police',
  'decide.claim-emergency': 'emergency',
  'decide.close-case': 'case',
};

/** A decision of the prosecutor on a day; `basis` makes it send the complete draft, changed as told. */
export function decided(
  plan: CasePlan,
  day: number,
  type: DecisionType,
  basis?: string,
  change: Partial<Draft> = {},
): Decision {
  return {
    at: minutes(Math.round(day * 1440)),
    role: 'prosecutor',
    request: SLOT[type] ?? 'request',
    type,
    ...(basis ? { choice: { draft: { ...completeDraft(plan, basis), ...change } } } : {}),
  };
}

export const recipeOf = (plan: CasePlan, decisions: readonly Decision[], untilDay: number): Recipe =>
  letPass(decisions.reduce(withDecision, newRecipe(plan, 'test')), minutes(untilDay * 1440));

export const played = (plan: CasePlan, decisions: readonly Decision[], untilDay = 1825) =>
  replay(plan, recipeOf(plan, decisions, untilDay));
