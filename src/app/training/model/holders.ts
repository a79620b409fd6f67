/** Who has each file that is under way. Holders only, no stage names: a stage would tell what only the other side knows. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Span } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { CASE_PROCEDURES, type CaseProcedure, type Holder } from '#domain/ids.ts';

export interface HeldFile {
  readonly procedure: CaseProcedure;
  readonly holder: Holder;
  readonly stage: string;
  readonly since: Minutes;
}

/** Files that are with somebody, formal request first because the case ends with it. */
const ORDER: readonly CaseProcedure[] = ['request', 'preservation', 'emergency', 'police'];

const stays = (run: CaseRun, procedure: CaseProcedure): readonly Span[] =>
  run.spans.filter((span) => span.procedure === procedure);

export function heldFiles(run: CaseRun): readonly HeldFile[] {
  return [...CASE_PROCEDURES]
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .flatMap((procedure) => {
      const spans = stays(run, procedure);
      const last = spans.at(-1);
      if (!last || last.to !== null || last.holder === 'nobody') return [];
      // Several stages in the same hands are one stay: the prosecutor sees only that the file has not come back.
      const moved = spans.findLastIndex((span) => span.holder !== last.holder);
      const since = spans[moved + 1]?.from ?? last.from;
      return [{ procedure, holder: last.holder, stage: last.stage, since }];
    });
}

export interface HolderName {
  /** A name of the plan, or null where `word` says it. */
  readonly name: string | null;
  readonly word: 'you' | 'executing' | 'in-transit' | 'nobody' | null;
}

const named = (name: string): HolderName => ({ name, word: null });
const worded = (word: HolderName['word']): HolderName => ({ name: null, word });

/** `stage` tells apart the courts and ministries of the two States. */
export function holderName(
  plan: CasePlan,
  file: { readonly procedure: string; readonly holder: Holder; readonly stage: string },
): HolderName {
  switch (file.holder) {
    case 'prosecutor':
      return worded('you');
    case 'requesting-authority':
      return named(plan.requesting.centralAuthority);
    case 'contact-point':
      return named(plan.requested.contactPoint.name);
    case 'requested-authority':
      return named(plan.requested.centralAuthority);
    case 'executing-authority':
      return file.procedure === 'police' ? named(plan.requested.policeUnit) : worded('executing');
    case 'court':
      return named(file.stage === 'issuing-court' ? plan.requesting.court : plan.requested.court);
    case 'provider':
      return named(plan.provider.name);
    case 'in-transit':
      return worded('in-transit');
    case 'nobody':
      return worded('nobody');
  }
}
