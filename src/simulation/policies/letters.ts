/** The letters policies write: which legal basis a route gives a procedure, and what each kind of letter holds. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import type { Draft } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import type { Route } from '#domain/route.ts';
import type { CaseMemory } from '../case-memory.ts';
import { completeDraft, corrected, dossierOf, draftAs } from './drafting.ts';
import type { LetterKind } from './rows.ts';

/** Id of the basis on which a route makes such a request; null where it makes none. */
export function basisOn(plan: CasePlan, route: Route, procedure: CaseProcedure): string | null {
  switch (procedure) {
    case 'preservation':
      return route.preservationBasis;
    case 'request':
      return route.requestBasis;
    default:
      if (plan.bases.some(({ id, procedure: kind }) => id === route.directBasis && kind === procedure))
        return route.directBasis;
      return route.procedures.includes(procedure)
        ? (plan.bases.find((one) => one.procedure === procedure)?.id ?? null)
        : null;
  }
}

/** Whether the direct procedure a route tries first can bring every item of the case. */
export function directBringsAll(plan: CasePlan, route: Route): boolean {
  const serves = plan.bases.find(({ id }) => id === route.directBasis)?.serves ?? [];
  return plan.items.every(({ category }) => serves.includes(category));
}

export function letterOf(memory: CaseMemory, route: Route, procedure: CaseProcedure, kind: LetterKind): Draft {
  const { plan } = memory;
  const basis = must(basisOn(plan, route, procedure), `route "${route.id}" makes no ${procedure}`);
  switch (kind) {
    case 'early':
      return completeDraft(plan, basis, ({ known }) => known.from === 'start');
    case 'file':
      return completeDraft(plan, basis);
    case 'first':
      return draftAs(plan, basis, dossierOf(memory, basis));
    case 'corrected':
      return draftAs(plan, basis, corrected(dossierOf(memory, basis)));
  }
}
