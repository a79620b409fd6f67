/** Grounds of refusal that follow from the facts, the circumstances and the request as drafted. Others a State raises itself. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Finding } from '#domain/finding.ts';
import type { FoundGround } from '#domain/grounds.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { circumstancesIn } from './circumstances/findings.ts';
import { citeRule } from './cite.ts';
import { basisOf, contextOf, everythingKnown, type TestContext } from './context.ts';
import { dualCriminalityGround } from './dual-criminality.ts';
import { defectFinding, factGround } from './finding-of.ts';
import { citeGroundOf } from './ground-citation.ts';
import { failsSearchStandard } from './search-standard.ts';
import { standingIn } from './standing.ts';

type Effect = 'refuse' | 'may-refuse';

function groundAs(context: TestContext, code: FoundGround, effect: Effect, field: FieldId): readonly Finding[] {
  const { plan, governing, procedure } = context;
  const citation = citeGroundOf(governing, procedure, code, plan.requested);
  return citation ? [factGround(code, { procedure, citation, effect, field })] : [];
}

/** R19: the convention alone gives no basis for an offence below its threshold. */
function penaltyFindings(context: TestContext): readonly Finding[] {
  const { plan, basis } = context;
  if (basis.through !== null) return [];
  const standing = standingIn(plan, basis.instrument);
  const outside = !standing.usable && standing.why === 'out-of-scope';
  return outside ? groundAs(context, 'R19', 'refuse', 'offence-provisions') : [];
}

function dualCriminalityFindings(context: TestContext, effect: Effect): readonly Finding[] {
  return dualCriminalityGround(context) === effect ? groundAs(context, 'R05', effect, 'dual-criminality') : [];
}

/** D10: without a danger to life the emergency door is closed, so a request through it cannot be granted. */
function emergencyFindings({ plan, procedure, governing }: TestContext): readonly Finding[] {
  if (procedure !== 'emergency' || plan.lifeAtRisk) return [];
  const citation = citeRule(governing, 'emergency');
  return [defectFinding('D10', { procedure, citation, variant: 'no-emergency', effect: 'refuse' })];
}

export const mandatoryIn = (context: TestContext): readonly Finding[] => [
  ...penaltyFindings(context),
  ...dualCriminalityFindings(context, 'refuse'),
  ...emergencyFindings(context),
  ...circumstancesIn(context, 'refuse'),
];

export const optionalIn = (context: TestContext): readonly Finding[] => [
  ...dualCriminalityFindings(context, 'may-refuse'),
  ...(failsSearchStandard(context) ? groundAs(context, 'R03', 'may-refuse', 'facts') : []),
  ...circumstancesIn(context, 'may-refuse'),
];

export const contextOfDraft = (plan: CasePlan, draft: Draft): TestContext =>
  contextOf(plan, basisOf(plan, draft.basis).procedure, draft, everythingKnown(plan));

/** Grounds on which the requested State must refuse (effect `refuse`). Throws where the draft's basis is unknown. */
export const mandatoryGrounds = (plan: CasePlan, draft: Draft): readonly Finding[] =>
  mandatoryIn(contextOfDraft(plan, draft));

/** Grounds on which it may refuse (effect `may-refuse`). Throws where the draft's basis is unknown. */
export const optionalGrounds = (plan: CasePlan, draft: Draft): readonly Finding[] =>
  optionalIn(contextOfDraft(plan, draft));
