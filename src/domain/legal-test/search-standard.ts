/** Own-law standard for a search of content: some States search only on facts with a stated source. Tested at disclosure only. */
import { type FactWeight, hasFile } from '#domain/case-plan.ts';
import type { TestContext } from './context.ts';

/** Whether a fact that the request tells carries this weight. Without a case file nothing is known to be left untold. */
export const tells = ({ plan, told }: Pick<TestContext, 'plan' | 'told'>, weight: FactWeight): boolean =>
  !hasFile(plan) || told.some(({ weighs }) => weighs.includes(weight));

export const searchesOnSourcedFacts = ({ plan, procedure, items }: TestContext): boolean =>
  procedure === 'request' && plan.requested.probableCause && items.some(({ category }) => category === 'content');

/** The facts as told would not carry a search at home: no conduct, no source, or content without a link to the offence. */
export const failsSearchStandard = (context: TestContext): boolean =>
  searchesOnSourcedFacts(context) &&
  (!tells(context, 'conduct') ||
    !tells(context, 'sourced') ||
    context.items.some(({ id, category }) => category === 'content' && !tells(context, `link:${id}`)));
