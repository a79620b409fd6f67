/** Fields with one choice: the period, the purpose, the language. */
import type { Finding } from '#domain/finding.ts';
import type { ContentsItem } from '#domain/instrument.ts';
import { citeReliedOn, citeRow } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';

/** D09 and D24. Preservation discloses nothing, so a broad period only raises a question there. */
export function periodFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, governing, draft } = context;
  const citation = citeRow(governing, row);
  const period = plan.periods.find(({ id }) => id === draft.period);
  if (!period) return [defectFinding('D09', { procedure, citation })];
  const findings: Finding[] = [];
  if (period.overBroad) {
    const effect = procedure === 'preservation' ? 'supplement' : 'partial';
    findings.push(defectFinding('D09', { procedure, citation, variant: 'over-broad', effect }));
  }
  if (period.prospective) {
    const stored = citeReliedOn(context, procedure === 'preservation' ? 'preservation' : 'stored-data');
    findings.push(defectFinding('D24', { procedure, citation: stored }));
  }
  return findings;
}

/** D14: a purpose that names no proceeding leaves the use limit unclear. */
export function purposeFindings(
  { plan, procedure, governing, draft }: TestContext,
  row: ContentsItem,
): readonly Finding[] {
  const named = plan.purposes.some(({ id, namesProceeding }) => id === draft.purpose && namesProceeding);
  return named ? [] : [defectFinding('D14', { procedure, citation: citeRow(governing, row) })];
}

/** D04: an unreadable request goes back; a contact point, which answers at once, asks instead. */
export function languageFindings(
  { plan, procedure, governing, draft }: TestContext,
  row: ContentsItem,
): readonly Finding[] {
  const { languages, acceptedLanguages } = plan.requested;
  if (languages.includes(draft.language) || acceptedLanguages.includes(draft.language)) return [];
  const effect = procedure === 'preservation' ? 'supplement' : 'return';
  return [defectFinding('D04', { procedure, citation: citeRow(governing, row), effect })];
}
