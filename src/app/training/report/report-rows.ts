/** The report as one table: a row an objective, a decision, an event, a loss, or a question. */
import type { CsvCell } from '#app/storage/csv.ts';
import type { Report } from './report.ts';

const HEAD = [
  'part',
  'number',
  'day',
  'text',
  'verdict',
  'law',
  'reason_given',
  'findings',
  'days_in_this_run',
  'days_mean',
  'days_low',
  'days_high',
  'pairs',
  'round',
  'lead_seat',
  'dissent_seats',
  'dissent',
] as const;

const lawText = (law: { readonly instrument: string; readonly article: string | null } | null): string =>
  law ? [law.instrument, law.article].filter(Boolean).join(' ') : '';

/** Texts of people go through `csv`, which keeps a spreadsheet from taking them for formulas. */
export function reportRows(report: Report): readonly (readonly CsvCell[])[] {
  const row = (cells: Partial<Record<(typeof HEAD)[number], CsvCell>>) => HEAD.map((key) => cells[key] ?? null);
  const list = (findings: Report['decisions'][number]['findings']) =>
    findings.map(({ code, reason, law }) => `${code} ${reason} (${lawText(law)})`).join(' | ');
  return [
    HEAD,
    ...report.objectives.map((one) =>
      row({
        part: 'objective',
        number: one.restsOnDecisions.join(' '),
        text: one.text,
        verdict: one.verdict,
        law: lawText(one.law),
        findings: list(one.findings),
      }),
    ),
    ...report.decisions.map((one) =>
      row({
        part: 'decision',
        number: one.number,
        day: one.day,
        text: one.decision,
        verdict: one.forbidden === null ? '' : 'forbidden',
        law: lawText(one.law),
        reason_given: one.reasonGiven,
        findings: list(one.findings),
        days_in_this_run: one.cost?.inThisRun ?? null,
        days_mean: one.cost?.mean ?? null,
        days_low: one.cost?.low ?? null,
        days_high: one.cost?.high ?? null,
        pairs: one.cost?.pairs ?? null,
        round: one.round,
        lead_seat: one.leadSeat,
        dissent_seats: one.dissent?.seats.join(' ') ?? null,
        dissent: one.dissent?.says ?? null,
      }),
    ),
    ...report.timeline.map((one) =>
      row({
        part: 'event',
        day: one.day,
        text: one.event,
        verdict: one.told ? 'told' : 'untold',
        law: lawText(one.law),
      }),
    ),
    ...report.losses.map((one) => row({ part: 'loss', day: one.day, text: one.item })),
    ...(report.package
      ? [
          row({
            part: 'package',
            text: report.package.items.join(' | '),
            verdict: report.package.answer,
            law: lawText(report.package.law),
            findings: report.package.says,
          }),
        ]
      : []),
    ...report.closing.map((one) =>
      row({
        part: 'closing',
        text: one.asked,
        verdict: one.answer,
        law: lawText(one.law),
        reason_given: one.answered,
        findings: one.means,
      }),
    ),
    ...(report.closingLetter ? [row({ part: 'closing-letter', text: report.closingLetter.paragraphs.join(' ') })] : []),
    ...report.discussion.map((text) => row({ part: 'question', text })),
    row({ part: 'improvement', text: report.improvement }),
  ];
}
