/** The form that asks to extend a hold: matched by its reference, and by nothing else. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { ExtensionForm } from '#domain/extension-form.ts';
import type { Finding } from '#domain/finding.ts';
import { citeRule } from './cite.ts';
import { basisOf, instrumentOf } from './context.ts';
import { defectFinding } from './finding-of.ts';
import { misquoted } from './formalities.ts';

/**
 * D06 where the form quotes another reference than the contact point's, or none: it is not matched with the hold. No text asks for
 * the state of the formal request or for reasons, so leaving them out is no finding. Throws where the plan has no such basis.
 */
export function extensionFindings(plan: CasePlan, basis: string, { yourRef }: ExtensionForm): readonly Finding[] {
  const variant = misquoted(yourRef);
  if (variant === null) return [];
  const citation = citeRule(instrumentOf(plan, basisOf(plan, basis).governing), 'practice');
  return [defectFinding('D06', { procedure: 'preservation', citation, variant, effect: 'nothing' })];
}
