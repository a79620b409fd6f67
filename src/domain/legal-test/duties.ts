/** What the requested State owes the requester before and after a refusal. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { GroundCode } from '#domain/instrument.ts';
import { basisOf, instrumentOf } from './context.ts';
import { groundIn } from './ground-citation.ts';

/** Whether the governing text lists a duty for formal requests; preservation articles list neither duty. */
export type Duty = 'consultation' | 'reasons';

/**
 * True where the governing instrument has an article for the duty. Under the universal conventions consultation is owed only
 * before a refusal on the grounds of the refusal paragraph and before postponement: pass the ground to ask about one refusal
 * (UNCC 40(28) speaks of 40(21) and 40(27), not of dual criminality, discrimination, scope or data protection). Budapest
 * 27(6) says `where appropriate`; that counts as owed.
 * Throws where the plan has no such basis.
 */
export function owes(plan: CasePlan, basisId: string, duty: Duty, ground?: GroundCode): boolean {
  const basis = basisOf(plan, basisId);
  const governing = instrumentOf(plan, basis.governing);
  if (basis.procedure !== 'request' || !governing.rules[duty]?.article) return false;
  if (duty === 'reasons' || ground === undefined || governing.kind !== 'universal') return true;
  const paragraph = governing.rules.refusal?.article;
  return Boolean(paragraph && groundIn(governing, 'request', ground)?.article.startsWith(paragraph));
}
