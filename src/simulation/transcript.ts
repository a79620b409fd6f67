/** A run as text a lawyer can read: one line for each thing that happened, with its article. English, no locale. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Mark } from '#domain/case-run.ts';
import { dayAndTime, type Minutes } from '#domain/case-time.ts';
import { type Citation, placeIn } from '#domain/citation.ts';

const stamp = (at: Minutes): string => {
  const { day, time } = dayAndTime(at);
  return `day ${String(day).padStart(4)}  ${time}`;
};

/** The article in words, with the mark that says how it was checked; empty without a citation. */
export function cited(plan: CasePlan, citation: Citation | null): string {
  if (!citation) return '';
  const instrument = plan.instruments[citation.instrument];
  const name = instrument?.shortTitle ?? citation.instrument;
  // A treaty between two invented States has no text that anybody could have read or recalled.
  const mark = instrument?.kind === 'bilateral' ? 'fictional' : citation.checked;
  if (citation.article === null) return `${name}: practice`;
  const { kind, article, text } = placeIn(citation.article);
  const place = { number: `art. ${article}`, of: `art. ${article} of the ${text}`, named: article }[kind];
  return `${name}, ${place} (${mark})`;
}

interface Line {
  readonly at: Minutes;
  readonly text: string;
}

const markLines = (plan: CasePlan, mark: Mark): readonly Line[] => {
  const item = plan.items.find((one) => one.id === mark.item);
  const detail = item?.title ?? mark.text;
  const what = detail === undefined ? mark.label : `${mark.label}: ${detail}`;
  const seen = mark.visible ? '' : '  [not known to the prosecutor]';
  return [
    { at: mark.at, text: `${what}${seen}${mark.citation ? `  — ${cited(plan, mark.citation)}` : ''}` },
    ...mark.findings.map((one) => ({
      at: mark.at,
      text: `    ${one.code} ${one.reason}  — ${cited(plan, one.citation)}`,
    })),
  ];
};

/** Ends with a newline. A decision stands after the marks that precede it and before those it set off, as in the run. */
export function transcript(plan: CasePlan, run: CaseRun): string {
  const decisions = run.decisions.map((decision) => {
    const basis = plan.bases.find((one) => one.id === decision.choice?.draft?.basis);
    const how = [basis?.label, decision.choice?.ground].filter(Boolean).join('; ');
    const who = decision.by === 'person' ? 'DECISION' : 'policy  ';
    return {
      at: decision.at,
      order: decision.marksBefore - 0.5,
      text: `${who}  ${decision.role}: ${decision.type.slice('decide.'.length)}${how ? ` (${how})` : ''}`,
    };
  });
  const attempts = run.attempts.map(({ at, role, type, choice, reason, citation, marksBefore }) => ({
    at,
    order: marksBefore - 0.5,
    text: `ATTEMPT   ${role}: ${type.slice('decide.'.length)}${choice?.ground ? ` (${choice.ground})` : ''}  ${reason} Nothing happens.  — ${cited(plan, citation)}`,
  }));
  const marks = run.marks.flatMap((mark, order) => markLines(plan, mark).map((line) => ({ ...line, order })));
  // What was tried stands before what was decided in the same minute.
  const lines = [...attempts, ...decisions, ...marks].sort((a, b) => a.order - b.order || a.at - b.at);
  const head = [
    `${plan.title}  (${plan.requesting.name} asks ${plan.requested.name}; law as at ${plan.asAt})`,
    ...plan.supposes.map((one) => `Supposes: ${one.text}`),
    'Training exercise. Not a request. Not legal advice. Real requests follow national law and the official text.',
    'States, people, the provider and any treaty between the two States alone are fictional; the other instruments are real.',
    '',
  ];
  const tail = run.ended
    ? [
        '',
        `Outcome: ${run.outcome}`,
        ...plan.items.map((item) => `  ${item.title}: ${run.itemOutcomes?.[item.id] ?? 'open'}`),
        run.answeredAt === null ? 'No final answer.' : `Final answer on day ${dayAndTime(run.answeredAt).day}.`,
      ]
    : ['', `The case is still open on day ${dayAndTime(run.now).day}.`];
  const rejected = run.rejected
    ? [
        '',
        run.rejected.card !== undefined
          ? `Stopped: card ${run.rejected.card + 1} could not have been played: ${run.rejected.reason}.`
          : run.rejected.decision === null
            ? `Stopped: nobody can play at this table: ${run.rejected.reason}.`
            : `Stopped: decision ${run.rejected.index + 1} (${run.rejected.decision.type}) could not have been taken: ${run.rejected.reason}.`,
      ]
    : [];
  return `${[...head, ...lines.map((line) => `${stamp(line.at)}  ${line.text}`), ...tail, ...rejected].join('\n')}\n`;
}
