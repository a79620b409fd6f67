/** How the letter is made and where it goes: its words (D03), its addressee and the reference it quotes (D06), who signs (D16), its translation (D04), an oath (D02). */
import type { Finding } from '#domain/finding.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import type { ContentsItem } from '#domain/instrument.ts';
import { signatoriesOf } from '#domain/jurisdiction.ts';
import type { Addressee, QuotedReference } from '#domain/request.ts';
import { citeRow, citeRule } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';

/** Preservation is asked for at any hour: whoever answers asks a question instead of sending the letter back. */
const returned = ({ procedure }: TestContext) => (procedure === 'preservation' ? 'supplement' : 'return');

/** Whom a letter of this kind may go to. Letters rogatory travel by the diplomatic channel, and so may what a State wants so. */
function competentFor(
  procedure: CaseProcedure,
  { courtesy, diplomaticChannel }: { readonly courtesy: boolean; readonly diplomaticChannel: boolean },
): readonly Addressee[] {
  switch (procedure) {
    case 'preservation':
    case 'emergency':
      return ['contact-point'];
    case 'police':
      return ['police'];
    case 'request':
      if (courtesy) return ['foreign-ministry', 'court'];
      return diplomaticChannel ? ['central-authority', 'foreign-ministry'] : ['central-authority'];
    case 'investigation-order':
    case 'giving-effect':
      return ['central-authority'];
    default:
      return ['provider'];
  }
}

/** D06. Absent: the registry looks the addressee up, and finds the right one. */
export function addresseeFindings(context: TestContext): readonly Finding[] {
  const { plan, draft, basis, governing } = context;
  const { addressee } = draft;
  if (!addressee) return [];
  const terms = { courtesy: governing.kind === 'courtesy', diplomaticChannel: plan.requested.diplomaticChannel };
  if (competentFor(basis.procedure, terms).includes(addressee)) return [];
  const rule =
    basis.procedure === 'preservation' || basis.procedure === 'emergency' ? 'contact-point' : 'central-authority';
  const detail = {
    procedure: context.procedure,
    citation: citeRule(governing, rule),
    effect: returned(context),
  } as const;
  return [defectFinding('D06', detail)];
}

/** D06: an answer that quotes another reference than the addressee's is put elsewhere. Absent: the registry quotes the right one. */
export function referenceFindings(context: TestContext): readonly Finding[] {
  const { procedure, governing, draft } = context;
  const variant = misquoted(draft.yourRef);
  if (variant === null) return [];
  const detail = { procedure, citation: citeRule(governing, 'practice'), effect: returned(context) } as const;
  return [defectFinding('D06', { ...detail, variant })];
}

/** Under which name the register has a wrong reference; null where the letter is found. */
export const misquoted = (yourRef: QuotedReference | undefined): 'misfiled' | 'unreferenced' | null => {
  if (yourRef === undefined || yourRef === 'foreign-authority') return null;
  return yourRef === 'none' ? 'unreferenced' : 'misfiled';
};

/** D03, and D02 where the requested State searches content only on facts that somebody has sworn to. */
export function wordingFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, governing, draft, items } = context;
  const findings: Finding[] = [];
  if (draft.wording === 'jargon') {
    findings.push(defectFinding('D03', { procedure, citation: citeRule(governing, 'practice') }));
  }
  const searched = procedure === 'request' && items.some(({ category }) => category === 'content');
  if (plan.requested.swornFacts && searched && draft.sworn === false) {
    findings.push(defectFinding('D02', { procedure, citation: citeRow(governing, row), variant: 'unsworn' }));
  }
  return findings;
}

/** D16: signed, but not by somebody who may. */
export function signatoryFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, governing, draft } = context;
  if (!draft.signedBy || !draft.statements.includes('signature')) return [];
  if (signatoriesOf(plan.requesting).includes(draft.signedBy)) return [];
  const citation = row.article ? citeRow(governing, row) : citeRule(governing, 'practice');
  const effect = row.need === 'required' ? 'return' : 'supplement';
  return [defectFinding('D16', { procedure, citation, variant: 'not-competent', effect })];
}

/** D04: in the right language, but not as a whole, or certified by nobody. */
export function translationFindings(context: TestContext, row: ContentsItem): readonly Finding[] {
  const { plan, procedure, governing, draft } = context;
  if (!draft.translation || draft.translation === 'certified' || plan.requesting.languages.includes(draft.language)) {
    return [];
  }
  const detail = {
    procedure,
    citation: citeRow(governing, row),
    effect: 'supplement',
    variant: draft.translation,
  } as const;
  return [defectFinding('D04', detail)];
}
