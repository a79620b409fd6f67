/** The legal bases a prosecutor may choose for a procedure, lawful or not: choosing a displaced one is a mistake one can make. */
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import type { CaseProcedure, InstrumentId } from '#domain/ids.ts';

/** In the order of adoption, practices without a date last; within one instrument, alone before through a treaty. */
export function basesFor(plan: CasePlan, procedure: CaseProcedure): readonly Basis[] {
  const adopted = (basis: Basis): string => plan.instruments[basis.instrument]?.adopted ?? '9999';
  return plan.bases
    .filter((basis) => basis.procedure === procedure)
    .sort((a, b) => {
      const [one, other] = [adopted(a), adopted(b)];
      if (one !== other) return one < other ? -1 : 1;
      return Number(a.through !== null) - Number(b.through !== null);
    });
}

export const basisById = (plan: CasePlan, id: string): Basis | null =>
  plan.bases.find((basis) => basis.id === id) ?? null;

/** Instruments a basis rests on: the one relied on and the treaty that carries it. */
export const instrumentsOf = (basis: Basis): readonly InstrumentId[] =>
  basis.through === null ? [basis.instrument] : [basis.instrument, basis.through];
