/** The catalogue of all lint rules: code and title, in the order of the codes. */
import { CASE_RULES, PLAN_RULES } from './case-rules.ts';
import type { Rule } from './rule.ts';
import { WORLD_RULES } from './world-rules.ts';

export { CASE_RULES, PLAN_RULES } from './case-rules.ts';
export { WORLD_RULES } from './world-rules.ts';

export const LINT_RULES: readonly Pick<Rule<never>, 'code' | 'title'>[] = [...CASE_RULES, ...PLAN_RULES, ...WORLD_RULES]
  .map(({ code, title }) => ({ code, title }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
