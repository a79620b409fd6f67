/** The debrief's table of own decisions: when, under what, what was found in it. */
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import type { Attempt, CaseRun, TakenDecision } from '#domain/case-run.ts';
import type { Citation } from '#domain/citation.ts';
import type { Finding } from '#domain/finding.ts';
import type { Role } from '#domain/ids.ts';
import type { Recipe } from '#domain/recipe.ts';
import { basisById } from './bases.ts';
import { findingsOfDecision } from './safeguards.ts';

export interface DecisionRow {
  /** Index in the recipe. */
  readonly index: number;
  readonly decision: TakenDecision | Attempt;
  readonly basis: Basis | null;
  /** The article it rests on: of the basis, or of the milestone that followed at once. */
  readonly citation: Citation | null;
  readonly findings: readonly Finding[];
  readonly note: string | null;
}

export interface OwnDecision {
  /** Index in the recipe. */
  readonly index: number;
  readonly decision: TakenDecision | Attempt;
}

/** Those of one role, in the order of the recipe; what the law forbade stands among them, and `reason` says so. */
export function ownDecisions(run: CaseRun, recipe: Pick<Recipe, 'decisions'>, role: Role): readonly OwnDecision[] {
  const taken = run.decisions.filter((one) => one.by === 'person' && one.role === role);
  let next = 0;
  return recipe.decisions.flatMap((written, index): readonly OwnDecision[] => {
    if (written.role !== role) return [];
    const attempt = run.attempts.find((one) => one.index === index);
    if (attempt) return [{ index, decision: attempt }];
    const decision = taken[next];
    next += 1;
    return decision ? [{ index, decision }] : [];
  });
}

export function decisionRows(plan: CasePlan, recipe: Recipe, run: CaseRun, role: Role): readonly DecisionRow[] {
  return ownDecisions(run, recipe, role).map(({ index, decision }) => {
    const basis = decision.choice?.draft ? basisById(plan, decision.choice.draft.basis) : null;
    const mark = run.marks.find((one) => one.procedure === decision.request && one.at >= decision.at && one.citation);
    return {
      index,
      decision,
      basis,
      citation: basis?.citation ?? (mark?.at === decision.at ? mark.citation : null),
      findings: findingsOfDecision(plan, run, decision),
      note: recipe.notes?.[String(index)] ?? null,
    };
  });
}
