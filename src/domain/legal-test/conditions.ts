/** Conditions that a draft or its case invites, and what else follows short of a refusal. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Finding } from '#domain/finding.ts';
import type { Draft } from '#domain/request.ts';
import { circumstancesIn } from './circumstances/findings.ts';
import { citeRule } from './cite.ts';
import type { TestContext } from './context.ts';
import { defectFinding } from './finding-of.ts';
import { contextOfDraft } from './grounds-found.ts';

/** What the draft leaves open. That a promise in the request makes the condition unnecessary is practice; no text says so. */
function useLeftOpen({ governing, procedure, contents, draft }: TestContext): readonly Finding[] {
  const listed = contents.some(({ field }) => field === 'use-statement');
  if (procedure !== 'request' || !listed || draft.statements.includes('use-statement')) return [];
  const citation = citeRule(governing, 'conditions');
  return [
    defectFinding('D14', { procedure, citation, variant: 'use-open', effect: 'condition', field: 'use-statement' }),
  ];
}

export const conditionsIn = (context: TestContext): readonly Finding[] => [
  ...useLeftOpen(context),
  ...circumstancesIn(context, 'condition'),
];

/** Help in part, later, or without priority: each is help. */
export const gentlerIn = (context: TestContext): readonly Finding[] =>
  circumstancesIn(context, 'partial', 'postpone', 'ordinary-queue');

/** Findings with effect `condition`. Throws where the draft's basis is unknown. */
export const conditionsFor = (plan: CasePlan, draft: Draft): readonly Finding[] =>
  conditionsIn(contextOfDraft(plan, draft));
