/** The ledger of a run: what its person decided, and what was known then. */
import type { JudgedDecision, Ledger } from '#domain/assessment/ledger.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { DRAFTED, type DraftedType } from '#domain/drafted.ts';
import type { Role } from '#domain/ids.ts';
import type { Recipe } from '#domain/recipe.ts';
import { seatOf } from '../replay.ts';
import { anchorOf } from './anchor-of.ts';
import { letterFindings } from './letter-findings.ts';
import { watch } from './watched.ts';

const LETTERS = Object.keys(DRAFTED) as DraftedType[];

/** The role at whose seat the recipe is played. */
export const judgedRole = (plan: CasePlan, recipe: Pick<Recipe, 'seat'>): Role =>
  seatOf(plan, recipe)?.role ?? 'prosecutor';

export interface Judged {
  readonly ledger: Ledger;
  readonly run: CaseRun;
  /** Stages at which the person was asked something (`placeOfStage`). */
  readonly asked: ReadonlySet<string>;
}

export function ledgerOf(plan: CasePlan, recipe: Recipe): Judged {
  const role = judgedRole(plan, recipe);
  const { run, taken, asked, opening } = watch(plan, recipe, role);
  const mine = taken.filter(({ decision }) => decision.role === role);
  const entries = mine.map(({ index, decision, marksBefore, entered }, nth): JudgedDecision => {
    const before = run.marks.slice(0, marksBefore);
    const attempt = run.attempts.find((one) => one.index === index);
    const earlier = mine.slice(0, nth).map((one) => one.decision);
    return {
      index,
      decision,
      ...anchorOf(plan, before, decision, entered),
      findings: attempt ? null : letterFindings(plan, decision, earlier, before),
      attempt: attempt ? { reason: attempt.reason, citation: attempt.citation } : null,
    };
  });
  const ledger: Ledger = {
    role,
    entries,
    opening: (type, request) => opening([type], request),
    letterOpening: (request) => opening(LETTERS, request),
  };
  return { ledger, run, asked };
}
