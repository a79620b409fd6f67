/** Fields that are stated or not: the ticks of the form. */
import type { DefectId } from '#domain/defects.data.ts';
import type { Finding } from '#domain/finding.ts';
import type { ContentsItem } from '#domain/instrument.ts';
import type { FieldId } from '#domain/request.ts';
import { citeRowOrRule } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';

const always = (): boolean => true;

/** What follows where a statement is missing, and when it matters at all. Fields not listed have no consequence of their own. */
const WHEN_MISSING: Readonly<
  Partial<Record<FieldId, { readonly code: DefectId; readonly bites: (context: TestContext) => boolean }>>
> = {
  'requesting-authority': { code: 'D27', bites: always },
  'authority-in-charge': { code: 'D27', bites: always },
  'subject-and-nature': { code: 'D27', bites: always },
  necessity: { code: 'D27', bites: always },
  'follow-up': { code: 'D27', bites: always },
  certification: { code: 'D17', bites: always },
  'offence-provisions': { code: 'D12', bites: always },
  reciprocity: { code: 'D15', bites: always },
  signature: { code: 'D16', bites: always },
  'dual-criminality': { code: 'D13', bites: ({ plan }) => plan.requested.dualCriminality !== 'waive' },
  'preservation-reference': { code: 'D07', bites: ({ known }) => known.preservationInPlace },
};

/** D07, D12, D13, D15, D16, D17 and D27. A signature that no text demands is asked for instead of sending the request back. */
export function statementFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { procedure, draft } = context;
  const missing = WHEN_MISSING[row.field];
  if (!missing?.bites(context) || draft.statements.includes(row.field)) return [];
  const { code } = missing;
  const citation = citeRowOrRule(context, row, code === 'D13' ? 'dual-criminality' : 'practice');
  const detail = { procedure, citation, field: row.field };
  if (code === 'D27') return [defectFinding(code, { ...detail, variant: row.field })];
  const gentler = code === 'D16' && row.need !== 'required';
  return [defectFinding(code, gentler ? { ...detail, effect: 'supplement' } : detail)];
}
