/** Taking a decision, apart from what its chart does: what it leaves in the file, and whether the law stands against it. */
import type { Citation } from '#domain/citation.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import { isGround, type RefusalCheck, refusalStands } from '#domain/legal-test/index.ts';
import type { Chase, Decision, DecisionType } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { RuleKey } from '#domain/rules.ts';
import { basisOf, type CaseMemory, draftOf, questioned } from './case-memory.ts';
import { citationFor } from './citation-for.ts';

/** A reminder as an office sends it. */
const PROPER: Chase = { rung: 'letter', contact: 'register', sender: 'office' };

/** What a decision leaves in the file for the next one. */
export function remember(memory: CaseMemory, decision: Decision): void {
  const key = `${decision.request}/${decision.type}`;
  memory.taken.set(key, (memory.taken.get(key) ?? 0) + 1);
  if (decision.choice?.ground) memory.ground = decision.choice.ground;
  if (decision.type === 'decide.extend') {
    memory.extensionAskedFor = memory.holdUntil;
    memory.extension = decision.choice?.extension ?? null;
  }
  if (decision.type === 'decide.remind') memory.chase = decision.choice?.chase ?? PROPER;
  // What another procedure asked about, the authority that reads the formal request has not.
  if (decision.type === 'decide.ask-supplement' && decision.request === 'request') {
    memory.question = decision.choice?.asks ?? null;
    for (const { code } of questioned(memory, 'request', 'supplement')) memory.asked.add(code);
  }
  // The own central authority's questions are no question of the other State.
  if (decision.type === 'decide.return-draft') memory.question = decision.choice?.asks ?? null;
  if (decision.type === 'decide.ask-supplement' && decision.request === 'investigation-order')
    memory.orderQuestion = decision.choice?.asks ?? null;
  if (decision.type === 'decide.ask-clarification') memory.clarification = decision.choice?.asks ?? null;
  if (GRANTING.includes(decision.type) && decision.choice?.items) {
    // A judge orders no more than the authority has granted.
    const before = memory.granted;
    memory.granted = new Set(decision.choice.items.filter((item) => before === null || before.has(item)));
  }
}

/** Grants of some items by name. */
export const GRANTING: readonly DecisionType[] = ['decide.accept-in-part', 'decide.narrow-order'];
/** Questions about elements of a contents list. */
export const ASKING: readonly DecisionType[] = [
  'decide.ask-supplement',
  'decide.return-draft',
  'decide.ask-clarification',
];
/** Refusals of a formal request, of a preservation or of a union's order; each names a ground. */
export const GROUNDED: readonly DecisionType[] = [
  'decide.refuse',
  'decide.maintain-refusal',
  'decide.refuse-order',
  'decide.refuse-preservation',
  'decide.refuse-recognition',
  'decide.raise-ground',
];
const JUDGED: readonly Decision['request'][] = ['request', 'preservation', 'investigation-order', 'production-order'];
/** Whether a person who decides this names a ground. */
export const needsGround = ({ type, request }: Pick<Decision, 'type' | 'request'>): boolean =>
  GROUNDED.includes(type) && JUDGED.includes(request);

/** Decisions on the formal request that can be taken so often and no more, with the rule that gives them. */
const COUNTED: Readonly<Partial<Record<DecisionType, { readonly rule: RuleKey; readonly reason: string }>>> = {
  'decide.ask-supplement': {
    rule: 'supplement',
    reason: 'Two questions have gone out already. No text sets a number; this exercise ends the questions here.',
  },
  'decide.return-draft': {
    rule: 'contents',
    reason: 'The draft was given back twice already. No text sets a number; this exercise ends it here.',
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
  const draft = drafts.get(request as CaseProcedure);
  if (!needsGround({ type, request }) || !draft || !choice?.ground) return null;
  if (!isGround(choice.ground)) return null;
  const asked = draft.asked.flatMap(({ item }) => plan.items.find(({ id }) => id === item)?.category ?? []);
  const check = refusalStands(plan, draft.basis, [choice.ground], asked);
  return check.stands ? null : check;
}
