/** Same luck, another choice: what other routes would have done, and what each decision cost or saved. */
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import type { CaseRun, Outcome } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { withCards } from './cards.ts';
import { caseRunOf } from './case-run-of.ts';
import { type CaseSystem, openCase } from './case-system.ts';
import { conduct, policiesFor } from './conduct.ts';
import { knownBy } from './known-by.ts';
import { objection } from './objection.ts';
import { completeDraft } from './policies/drafting.ts';
import type { Policy } from './policies/policy.ts';
import { rehearse } from './rehearse.ts';
import { replay } from './replay.ts';
import { roundedDays } from './statistics.ts';

/** Every route that can be simulated, in the plan's order, under the neutral policy and this recipe's luck. */
export function otherRoutes(
  plan: CasePlan,
  recipe: Recipe,
): readonly { readonly route: string; readonly run: CaseRun }[] {
  const same = withCards(plan, recipe);
  return plan.routes.filter(isPlayable).map((route) => {
    const { system } = rehearse(same, route, { ...DEFAULT_SETTINGS, ...recipe.settings }, recipe.seed, recipe.run);
    return { route: route.id, run: caseRunOf(system, plan.horizon, null) };
  });
}

/** Stages in which the prosecutor is asked something, and the decision that answers. */
const ANSWER: Readonly<Record<string, DecisionType>> = {
  'clarification-asked': 'decide.clarify',
  'supplement-asked': 'decide.answer-supplement',
  returned: 'decide.answer-supplement',
  'conditions-offered': 'decide.accept-conditions',
};

/** Kinds of question that this person left without an answer: nobody else answers them in the person's place. */
function leftOpen(run: CaseRun): ReadonlySet<DecisionType> {
  return new Set(
    run.spans.flatMap(({ stage, to }) => {
      const type = ANSWER[stage];
      return type && !run.decisions.some((one) => one.type === type && one.at === to) ? [type] : [];
    }),
  );
}

/** Answers what is asked of the prosecutor at once, so that a case with one decision changed still runs to its end. */
const answering =
  (
    plan: CasePlan,
    bases: { readonly preserve: string | null; readonly request: string | null },
    silent: ReadonlySet<DecisionType>,
  ): Policy =>
  ({ live, now }) => {
    const type = ANSWER[live.stage.id];
    if (!type || silent.has(type)) return null;
    if (type === 'decide.accept-conditions') return { at: now, type };
    const basis = type === 'decide.clarify' ? bases.preserve : bases.request;
    return basis === null ? null : { at: now, type, choice: { draft: completeDraft(plan, basis) } };
  };

/** A letter cannot tell what the case, changed as it is, has not brought to light by then. */
function asFarAsKnown({ memory, recorder }: CaseSystem, decision: Decision): Decision {
  const { draft } = decision.choice ?? {};
  if (!draft) return decision;
  const known = knownBy(recorder.marks, decision.at);
  const only = (ids: readonly string[], list: readonly (Pick<Fact, 'known'> & { readonly id: string })[]) =>
    ids.filter((id) => list.some((one) => one.id === id && known(one)));
  const facts = only(draft.facts, memory.plan.facts);
  return {
    ...decision,
    choice: { draft: { ...draft, facts, identifiers: only(draft.identifiers, memory.plan.identifiers) } },
  };
}

/** Replays these decisions to the end of the case, skipping those that can no longer be taken. */
function toTheEnd(
  plan: CasePlan,
  recipe: Recipe,
  decisions: readonly Decision[],
  silent: ReadonlySet<DecisionType>,
): CaseRun {
  const basisFor = (type: DecisionType) => decisions.find((one) => one.type === type)?.choice?.draft?.basis ?? null;
  const system = openCase(withCards(plan, recipe), luckOf(recipe.seed, recipe.run), recipe.settings);
  let pending = decisions.length;
  const policies = policiesFor({}, null);
  const prosecutor = answering(
    plan,
    { preserve: basisFor('decide.preserve'), request: basisFor('decide.request') },
    silent,
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
  for (const recordedOne of decisions) {
    conductor.advance(recordedOne.at, DECISION_RANK);
    pending -= 1;
    const decision = asFarAsKnown(system, recordedOne);
    if (objection(system, decision, minutes(0), { cast: { prosecutor: 'person' } }) === null)
      system.take(decision, 'person');
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

/** Who does not decline conditions accepts them; any other decision not taken is one that stays away. */
function silentWithout(silent: ReadonlySet<DecisionType>, type: DecisionType): ReadonlySet<DecisionType> {
  const changed = new Set(silent).add(type);
  if (type === 'decide.decline-conditions') changed.delete('decide.accept-conditions');
  return changed;
}

/** For a case that has ended. One entry a decision, in order; same luck and same habits throughout. */
export function decisionCosts(plan: CasePlan, recipe: Recipe): readonly DecisionCost[] {
  const actual = replay(plan, { ...recipe, until: minutes(plan.horizon + 1) });
  const silent = leftOpen(actual);
  const costOf = (index: number, compared: DecisionCost['compared'], alternative: CaseRun): DecisionCost => ({
    index,
    compared,
    days: roundedDays(Math.abs(actual.now - alternative.now)) * (actual.now >= alternative.now ? 1 : -1),
    otherwise: alternative.outcome ?? 'withdrawn',
    actual: actual.outcome ?? 'withdrawn',
  });
  return recipe.decisions.map((decision, index): DecisionCost => {
    const { draft } = decision.choice ?? {};
    const notTaken = () => {
      const others = recipe.decisions.filter((_, i) => i !== index);
      return costOf(index, 'not-taken', toTheEnd(plan, recipe, others, silentWithout(silent, decision.type)));
    };
    if (!draft) return notTaken();
    const complete = { ...decision, choice: { draft: bestDraft(plan, actual, decision, draft.basis) } };
    const improved = recipe.decisions.map((one, i) => (i === index ? complete : one));
    const cost = costOf(index, 'complete-draft', toTheEnd(plan, recipe, improved, silent));
    // A good preservation letter changes nothing against a complete one: what it was worth shows without it.
    const asGood = cost.days === 0 && cost.otherwise === cost.actual;
    return asGood && decision.type === 'decide.preserve' ? notTaken() : cost;
  });
}

/** The most complete letter that could have been written at that minute, on a lawful basis. */
const bestDraft = (plan: CasePlan, { marks }: CaseRun, { at }: Decision, basis: string) =>
  completeDraft(
    plan,
    lawfulBasis(plan, basis),
    knownBy(
      marks.filter((mark) => mark.at <= at),
      at,
    ),
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
