/**
 * What was wrong with the data that came back, and what was made of it. Found and told, but never judged as an objective: luck
 * decides whether a package has a fault, and the same decisions must earn the same assessment.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import type { PackageFault } from '#domain/habits.data.ts';
import type { Recipe } from '#domain/recipe.ts';
import { packageFault } from '#simulation/package-of.ts';
import { basisById } from './bases.ts';
import { deliveryAt } from './delivery.ts';
import { draftAt } from './letter-dates.ts';

/** `missed`: accepted as it was; `open`: the run ended while it could still be sent back; `other`: for another reason. */
export type PackageAnswer = 'whole' | 'needless' | 'missed' | 'open' | 'found' | 'other';

export interface PackageFinding {
  readonly fault: PackageFault | null;
  readonly answer: PackageAnswer;
  /** Ids of the items that nobody can rely on as they lie in the file. */
  readonly items: readonly string[];
  /** Minutes that a new copy took; null: none was asked for, or it is not back. */
  readonly wait: Minutes | null;
  /** Where a request may ask for a certificate and check values; a null article: the governing text has no rule. */
  readonly citation: Citation | null;
}

/** The governing text's place on the certificate that a request may ask for. Only the place: to compare is practice. */
function certificateRule(plan: CasePlan, run: CaseRun): Citation | null {
  const draft = draftAt(run, 'request', run.now)?.choice?.draft;
  const governing = draft && basisById(plan, draft.basis)?.governing;
  const contents = governing && plan.instruments[governing]?.contents;
  const row =
    contents && (contents.request ?? contents['letters-rogatory'])?.find((one) => one.field === 'certification');
  return row ? { instrument: governing, article: row.article, checked: row.checked } : null;
}

function answerTo(fault: PackageFault | null, asked: PackageFault | null | undefined, open: boolean): PackageAnswer {
  if (fault === null) return asked === undefined ? 'whole' : 'needless';
  if (asked === undefined) return open ? 'open' : 'missed';
  return asked === fault ? 'found' : 'other';
}

/** Null where no data came by a formal request. */
export function packageFinding(plan: CasePlan, recipe: Recipe, run: CaseRun): PackageFinding | null {
  const delivery = deliveryAt(plan, recipe, run, run.now);
  if (!delivery) return null;
  const fault = packageFault(recipe);
  const asked = run.decisions.find(({ type }) => type === 'decide.ask-again');
  const back = run.marks.find(({ type }) => type === 'copy-received');
  // Where play was stopped, what still ran ends with it.
  const until = recipe.stopped ? run.now : null;
  const open = run.spans.some(({ stage, to }) => stage === 'accepting' && to === until);
  const answer = answerTo(fault, asked && (asked.choice?.fault ?? null), open);
  const spoilt = delivery.files.filter(({ listed, received }) => delivery.fault !== 'hash' || listed !== received);
  return {
    fault,
    answer,
    items: answer === 'missed' || answer === 'open' ? spoilt.map(({ item }) => item) : [],
    wait: asked && back ? ((back.at - asked.at) as Minutes) : null,
    citation: certificateRule(plan, run),
  };
}
