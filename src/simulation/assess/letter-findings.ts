/** What is wrong with a letter, judged by the person's own decisions and by what was known when it was written. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Mark } from '#domain/case-run.ts';
import type { Finding } from '#domain/finding.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import { legalTest } from '#domain/legal-test/index.ts';
import type { Decision } from '#domain/recipe.ts';
import { knownBy } from '../known-by.ts';

/**
 * Whether this person has asked for preservation and not let it go. The reference to it (D07) is owed from then on: whether luck
 * had let the confirmation arrive by then must not decide, and the reference of the own request can be given at once.
 */
function hasAskedForHold(earlier: readonly Decision[]): boolean {
  const last = earlier.findLast(({ type }) => type === 'decide.preserve' || type === 'decide.release');
  return last?.type === 'decide.preserve';
}

/** Null where the decision sends no letter. Throws for a basis that the plan does not have. */
export function letterFindings(
  plan: CasePlan,
  decision: Decision,
  earlier: readonly Decision[],
  before: readonly Mark[],
): readonly Finding[] | null {
  const draft = decision.choice?.draft;
  if (!draft) return null;
  const known = knownBy(before, decision.at);
  const test = legalTest(plan, decision.request as CaseProcedure, draft, {
    facts: plan.facts.filter(known).map(({ id }) => id),
    identifiers: plan.identifiers.filter(known).map(({ id }) => id),
    preservationInPlace: hasAskedForHold(earlier),
  });
  return [...test.missing, ...test.mustRefuse, ...test.mayRefuse, ...test.consequences];
}
