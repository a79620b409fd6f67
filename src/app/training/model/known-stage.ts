/**
 * The stage of a procedure that the prosecutor can know: the one that the last milestone told to the prosecutor led into.
 * What happened on the other side since then stays hidden, also in the address of the library.
 */
import type { CaseRun, Span } from '#domain/case-run.ts';
import type { CaseProcedure } from '#domain/ids.ts';

/** Null while nothing of the procedure has been told. */
export function knownStage(run: CaseRun, procedure: CaseProcedure): string | null {
  const told = run.marks.findLast((mark) => mark.visible && mark.procedure === procedure);
  if (!told) return null;
  const own = (span: Span) => span.procedure === procedure;
  // Of several stays that begin in the minute of the milestone the first is the one it led into.
  const entered = run.spans.find((span) => own(span) && span.from === told.at && span.to !== span.from);
  return (entered ?? run.spans.findLast((span) => own(span) && span.from <= told.at))?.stage ?? null;
}
