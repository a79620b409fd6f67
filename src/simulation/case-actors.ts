/** Who acts in a case beside its evidence items, in the order in which they start. */
import type { CasePlan } from '#domain/case-plan.ts';
import { DIRECT_PROCEDURES, type DirectProcedure } from '#domain/ids.ts';

/** Those that every case has. */
const ALWAYS = ['case', 'preservation', 'request', 'domestic-order', 'police', 'emergency'] as const;

export const CASE_ACTORS = [...ALWAYS, ...DIRECT_PROCEDURES] as const;
export type CaseActorId = (typeof CASE_ACTORS)[number];

/** A direct procedure runs only where the plan has a legal basis for it. */
export const actorsIn = ({ bases }: Pick<CasePlan, 'bases'>): readonly CaseActorId[] =>
  CASE_ACTORS.filter(
    (id) => !DIRECT_PROCEDURES.includes(id as DirectProcedure) || bases.some(({ procedure }) => procedure === id),
  );
