/** An assessment as text a lawyer can read. English, no locale. */
import {
  type AssessedObjective,
  type Assessment,
  DIMENSION_LABELS,
  type Unjudged,
  type Verdict,
} from '#domain/assessment/objective.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { cited } from '../transcript.ts';

const VERDICT: Readonly<Record<Verdict, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  'not-judged': 'not judged',
};
const WHY: Readonly<Record<Unjudged, string>> = {
  'never-reached': 'the moment to decide never came',
  'still-open': 'the run was broken off while it was open',
  annulled: 'taken out by the trainer',
};

function linesOf(plan: CasePlan, line: AssessedObjective): readonly string[] {
  const article = line.citation ? `  — ${cited(plan, line.citation)}` : '';
  const rests = line.rests.map((index) => `decision ${index + 1}`).join(', ');
  return [
    `  ${VERDICT[line.verdict]}: ${line.text}${article}`,
    ...(line.unjudged ? [`      ${WHY[line.unjudged]}`] : []),
    ...(rests ? [`      rests on ${rests}`] : []),
    ...(line.defensible ? [`      another way that counts as much: ${line.defensible}`] : []),
    ...line.findings.map((one) => `      ${one.code} ${one.reason}  — ${cited(plan, one.citation)}`),
    ...line.forbidden.map((one) => `      tried, and the law stands against it  — ${cited(plan, one)}`),
    `      ${line.explanation}`,
  ];
}

/** Ends with a newline. Decisions are numbered from 1, as a person counts them. */
export function assessmentText(plan: CasePlan, { dimensions }: Assessment): string {
  const groups = dimensions.map(({ dimension, lines }) =>
    [DIMENSION_LABELS[dimension], ...lines.flatMap((line) => linesOf(plan, line))].join('\n'),
  );
  return `${[`${plan.title}, assessed on decisions and on what was known then`, ...groups].join('\n\n')}\n`;
}
