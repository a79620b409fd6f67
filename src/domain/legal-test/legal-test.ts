/** The whole legal test of one request as drafted. Deterministic; nothing in it depends on luck or practice figures. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Finding } from '#domain/finding.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { Draft } from '#domain/request.ts';
import { conditionsIn, gentlerIn } from './conditions.ts';
import { contextOf, type Known } from './context.ts';
import { mandatoryIn, optionalIn } from './grounds-found.ts';
import { missingIn } from './missing-contents.ts';

export interface LegalTest {
  /** Effects `return` and `supplement`: the request comes back before it is decided. */
  readonly missing: readonly Finding[];
  /** Effect `refuse`. */
  readonly mustRefuse: readonly Finding[];
  /** Effect `may-refuse`. */
  readonly mayRefuse: readonly Finding[];
  /** Effects `partial`, `ordinary-queue`, `leak`, `inadmissible`, `condition`, `postpone`: what else follows. */
  readonly consequences: readonly Finding[];
}

const comesBack = ({ effect }: Finding): boolean => effect === 'return' || effect === 'supplement';

/** Throws where the draft's basis is unknown to the plan or is for another procedure. */
export function legalTest(plan: CasePlan, procedure: ProcedureKind, draft: Draft, known: Known): LegalTest {
  const context = contextOf(plan, procedure, draft, known);
  const contents = missingIn(context);
  return {
    missing: contents.filter(comesBack),
    mustRefuse: mandatoryIn(context),
    mayRefuse: optionalIn(context),
    consequences: [
      ...contents.filter((finding) => !comesBack(finding)),
      ...conditionsIn(context),
      ...gentlerIn(context),
    ],
  };
}
