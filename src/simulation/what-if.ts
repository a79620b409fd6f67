/** Same luck, another choice: what other routes would have done, and what each decision cost or saved. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Outcome } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { caseRunOf } from './case-run-of.ts';
import { openCase } from './case-system.ts';
import { conduct, policiesFor } from './conduct.ts';
import { objection } from './objection.ts';
import { completeDraft } from './policies/drafting.ts';
import type { Policy } from './policies/policy.ts';
import { rehearse } from './rehearse.ts';
import { roundedDays } from './statistics.ts';

/** Every route that can be simulated, in the plan's order, under the neutral policy and this recipe's luck. */
export function otherRoutes(
  plan: CasePlan,
  recipe: Recipe,
): readonly { readonly route: string; readonly run: CaseRun }[] {
  return plan.routes
    .filter((route) => route.requestBasis !== null && (route.open || route.whatIf))
    .map((route) => {
      const { system } = rehearse(plan, route, { ...DEFAULT_SETTINGS, ...recipe.settings }, recipe.seed, recipe.run);
      return { route: route.id, run: caseRunOf(system, plan.horizon, null) };
    });
}

/** Answers what is asked of the prosecutor at once, so that a case with one decision changed still runs to its end. */
const answering =
  (
    plan: CasePlan,
    bases: { readonly preserve: string | null; readonly request: string | null },
    except: DecisionType | null,
  ): Policy =>
  ({ live, now }) => {
    const answer = (type: DecisionType, basis: string | null) =>
      type === except || basis === null ? null : { at: now, type, choice: { draft: completeDraft(plan, basis) } };
    switch (live.stage.id) {
      case 'clarification-asked':
        return answer('decide.clarify', bases.preserve);
      case 'supplement-asked':
      case 'returned':
        return answer('decide.answer-supplement', bases.request);
      case 'conditions-offered':
        return except === 'decide.accept-conditions' ? null : { at: now, type: 'decide.accept-conditions' };
      default:
        return null;
    }
  };

/** Replays these decisions to the end of the case, skipping those that can no longer be taken. */
function toTheEnd(
  plan: CasePlan,
  recipe: Recipe,
  decisions: readonly Decision[],
  except: DecisionType | null,
): CaseRun {
  const basisFor = (type: DecisionType) => decisions.find((one) => one.type === type)?.choice?.draft?.basis ?? null;
  const system = openCase(plan, luckOf(recipe.seed, recipe.run), recipe.settings);
  let pending = decisions.length;
  const policies = policiesFor({}, null);
  const prosecutor = answering(
    plan,
    { preserve: basisFor('decide.preserve'), request: basisFor('decide.request') },
    except,
  );
  // The person's own answers come first; the policy only steps in where the record is silent.
  const recorded = new Set(decisions.map((one) => one.type));
  const conductor = conduct(system, {
    ...policies,
    prosecutor: (view) => {
      const intention = prosecutor(view);
      return intention && recorded.has(intention.type) && pending > 0 ? null : intention;
    },
  });
  for (const decision of decisions) {
    conductor.advance(decision.at, DECISION_RANK);
    pending -= 1;
    if (objection(system, decision, minutes(0), { prosecutor: 'person' }) === null) system.take(decision, 'person');
  }
  conductor.advance(plan.horizon + 1, 1);
  return caseRunOf(system, plan.horizon, null);
}

export interface DecisionCost {
  readonly index: number;
  /** The same case with this decision's letter complete, or with the decision not taken at all. */
  readonly compared: 'complete-draft' | 'not-taken';
  /** Days to the end of the case that this decision cost (positive) or saved (negative). */
  readonly days: number;
  /** What the case would have come to otherwise, and what it came to. */
  readonly otherwise: Outcome;
  readonly actual: Outcome;
}

/** For a case that has ended. One entry a decision, in order; same luck throughout. */
export function decisionCosts(plan: CasePlan, recipe: Recipe): readonly DecisionCost[] {
  const actual = toTheEnd(plan, recipe, recipe.decisions, null);
  return recipe.decisions.map((decision, index): DecisionCost => {
    const { draft } = decision.choice ?? {};
    const others = recipe.decisions.filter((_, i) => i !== index);
    const improved: readonly Decision[] = draft
      ? recipe.decisions.map((one, i) =>
          i === index ? { ...decision, choice: { draft: bestDraft(plan, decision, draft.basis) } } : one,
        )
      : others;
    const alternative = toTheEnd(plan, recipe, improved, draft ? null : decision.type);
    return {
      index,
      compared: draft ? 'complete-draft' : 'not-taken',
      days: roundedDays(Math.abs(actual.now - alternative.now)) * (actual.now >= alternative.now ? 1 : -1),
      otherwise: alternative.outcome ?? 'withdrawn',
      actual: actual.outcome ?? 'withdrawn',
    };
  });
}

/** The most complete letter that could have been written at that minute, on a lawful basis. */
const bestDraft = (plan: CasePlan, { at }: Decision, basis: string) =>
  completeDraft(
    plan,
    lawfulBasis(plan, basis),
    ({ known }) => known.from === 'start' || (known.from === 'time' && known.at <= at),
  );

/** The same instrument, executed the way the fall-back rule demands, where the chosen basis ignores it. */
function lawfulBasis(plan: CasePlan, id: string): string {
  const chosen = plan.bases.find((basis) => basis.id === id);
  if (!chosen?.whatIf) return id;
  const lawful = plan.bases.find(
    (basis) => !basis.whatIf && basis.procedure === chosen.procedure && basis.instrument === chosen.instrument,
  );
  return lawful?.id ?? id;
}
