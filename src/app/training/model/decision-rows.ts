/** The debrief's table of own decisions: when, under what, what was found in it. */
import type { Basis, CasePlan } from '#domain/case-plan.ts';
import type { Attempt, CaseRun, TakenDecision } from '#domain/case-run.ts';
import type { Citation } from '#domain/citation.ts';
import type { Finding } from '#domain/finding.ts';
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

/** In the order of the recipe; what the law forbade stands among them, and `reason` says so. */
export function ownDecisions(run: CaseRun): readonly (TakenDecision | Attempt)[] {
  const taken = run.decisions.filter(({ by }) => by === 'person');
  const own: (TakenDecision | Attempt)[] = [];
  for (let index = 0; index < taken.length + run.attempts.length; index += 1) {
    const attempt = run.attempts.find((one) => one.index === index);
    const next = attempt ?? taken[index - own.filter((one) => 'reason' in one).length];
    if (next) own.push(next);
  }
  return own;
}

export function decisionRows(plan: CasePlan, recipe: Recipe, run: CaseRun): readonly DecisionRow[] {
  return ownDecisions(run).map((decision, index) => {
    const basis = decision.choice?.draft ? basisById(plan, decision.choice.draft.basis) : null;
    const mark = run.marks.find((one) => one.procedure === decision.request && one.at >= decision.at && one.citation);
    return {
      index,
      decision,
      basis,
      citation: basis?.citation ?? (mark?.at === decision.at ? mark.citation : null),
      findings: findingsOfDecision(plan, run, index),
      note: recipe.notes?.[String(index)] ?? null,
    };
  });
}
