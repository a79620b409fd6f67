/** Taking a decision, apart from what its chart does: what it leaves in the file, and whether the law stands against it. */
import type { Citation } from '#domain/citation.ts';
import type { Finding } from '#domain/finding.ts';
import { isGround, type RefusalCheck, refusalStands } from '#domain/legal-test/index.ts';
import type { Decision, DecisionType } from '#domain/recipe.ts';
import type { FieldId } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import type { RuleKey } from '#domain/rules.ts';
import { basisOf, type CaseMemory, draftOf, testOf, withEffect } from './case-memory.ts';
import { citationFor } from './citation-for.ts';

/** What a decision leaves in the file for the next one. */
export function remember(memory: CaseMemory, decision: Decision): void {
  const key = `${decision.request}/${decision.type}`;
  memory.taken.set(key, (memory.taken.get(key) ?? 0) + 1);
  if (decision.choice?.ground) memory.ground = decision.choice.ground;
  if (decision.type === 'decide.extend') memory.extensionAskedFor = memory.holdUntil;
  // What another procedure asked about, the authority that reads the formal request has not.
  if (decision.type === 'decide.ask-supplement' && decision.request === 'request') {
    for (const { code } of askedAbout(memory, decision.choice?.asks)) memory.asked.add(code);
    memory.question = decision.choice?.asks ?? null;
  }
  if (decision.type === 'decide.accept-in-part' && decision.choice?.items) {
    memory.granted = new Set(decision.choice.items);
  }
}

/** What is missing and asked about: everything, or where a person asks, what of it the question names. */
const askedAbout = (memory: CaseMemory, asks: readonly FieldId[] | null | undefined): readonly Finding[] =>
  withEffect(testOf(memory, 'request'), 'supplement').filter(
    ({ field }) => !asks || (field !== null && asks.includes(field)),
  );

/** Refusals of the formal request; each names a ground. */
export const GROUNDED: readonly DecisionType[] = ['decide.refuse', 'decide.maintain-refusal'];

/** Decisions on the formal request that can be taken so often and no more, with the rule that gives them. */
const COUNTED: Readonly<Partial<Record<DecisionType, { readonly rule: RuleKey; readonly reason: string }>>> = {
  'decide.ask-supplement': {
    rule: 'supplement',
    reason: 'Two questions have gone out already. No text sets a number; this exercise ends the questions here.',
  },
  'decide.postpone': {
    rule: 'postponement',
    reason: 'The request was postponed once already. No text sets a number; this exercise postpones once.',
  },
};
export const isCounted = ({ request, type }: Pick<Decision, 'request' | 'type'>): boolean =>
  request === 'request' && COUNTED[type] !== undefined;

/** Why a wish that is used up comes to nothing; its article gives the power, and counts nothing. Throws for any other. */
export function spent(memory: CaseMemory, { type }: Pick<Decision, 'type'>): RefusalCheck {
  const { rule, reason } = must(COUNTED[type], `${type} is counted by nobody`);
  const { governing } = basisOf(memory.plan, draftOf(memory, 'request').basis);
  const none: Citation = { instrument: governing, article: null, checked: 'unsure' };
  return { stands: false, reason, citation: citationFor(memory, 'request', rule) ?? none };
}

/** Why the law stands against this wish; null where it does not. No ground named: the finding's own, which stands. */
export function forbidden({ plan, drafts }: CaseMemory, { request, type, choice }: Decision): RefusalCheck | null {
  const draft = drafts.get('request');
  if (request !== 'request' || !GROUNDED.includes(type) || !draft || !choice?.ground) return null;
  if (!isGround(choice.ground)) return null;
  const check = refusalStands(plan, draft.basis, [choice.ground]);
  return check.stands ? null : check;
}
