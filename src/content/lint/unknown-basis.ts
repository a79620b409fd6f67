import { didYouMean } from '../near-miss.ts';
import { decisionsIn } from './decisions.ts';
import { type PlanInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S021';

export const unknownBasis: Rule<PlanInput> = {
  code: CODE,
  title: 'The drafts of the facilitator’s part rest on a legal basis of the plan, for the right procedure.',
  check: ({ scenario, plan }) =>
    decisionsIn(scenario).flatMap(({ decision, path }) => {
      const id = decision.choice?.draft?.basis;
      if (id === undefined) return [];
      const fitting = plan.bases.filter((basis) => basis.procedure === decision.request).map((basis) => basis.id);
      if (fitting.includes(id)) return [];
      const message = `“${id}” is no legal basis for this request.`;
      const fix = didYouMean(id, fitting, `Write one of: ${fitting.join(', ')}.`);
      return [problemIn(scenario, [...path, 'choice', 'draft', 'basis'], CODE, message, fix)];
    }),
};
