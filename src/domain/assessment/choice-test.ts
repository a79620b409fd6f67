/** Whether a decision is one of those that a condition means. */
import type { CasePlan } from '../case-plan.ts';
import type { ChoiceTest, DecisionTest, ListTest } from '../conditions.ts';
import type { Decision, DecisionChoice } from '../recipe.ts';

const holds = <Entry extends string>(test: ListTest<Entry> | undefined, list: readonly Entry[] | undefined): boolean =>
  test === undefined ||
  (list !== undefined &&
    (test.includes ?? []).every((one) => list.includes(one)) &&
    !(test.excludes ?? []).some((one) => list.includes(one)));

/** Where the key is left out, anything will do; a value that is not there is none of them. */
const oneOf = <Value extends string>(values: readonly Value[] | undefined, value: string | null | undefined): boolean =>
  values === undefined || values.some((one) => one === value);

function basisHolds(plan: Pick<CasePlan, 'bases'>, test: ChoiceTest['basis'], id: string | undefined): boolean {
  if (test === undefined) return true;
  const basis = plan.bases.find((one) => one.id === id);
  return (
    basis !== undefined &&
    oneOf(test.instrument, basis.instrument) &&
    oneOf(test.through, basis.through ?? 'none') &&
    (test.whatIf === undefined || test.whatIf === basis.whatIf)
  );
}

function choiceHolds(plan: Pick<CasePlan, 'bases'>, test: ChoiceTest, choice: DecisionChoice | undefined): boolean {
  const { draft, ground, asks, items } = choice ?? {};
  return (
    basisHolds(plan, test.basis, draft?.basis) &&
    oneOf(test.ground, ground) &&
    holds(test.asks, asks) &&
    holds(test.grants, items) &&
    oneOf(test.confidentiality, draft?.confidentiality) &&
    oneOf(test.urgency, draft?.urgency) &&
    holds(
      test.asked,
      draft?.asked.map(({ item }) => item),
    ) &&
    holds(test.facts, draft?.facts) &&
    holds(test.statements, draft?.statements) &&
    oneOf(test.period, draft?.period) &&
    oneOf(test.purpose, draft?.purpose)
  );
}

export const isMeant = (plan: Pick<CasePlan, 'bases'>, test: DecisionTest, decision: Decision): boolean =>
  decision.type === test.type &&
  (test.request === undefined || decision.request === test.request) &&
  (test.choice === undefined || choiceHolds(plan, test.choice, decision.choice));
