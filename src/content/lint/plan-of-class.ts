import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S040';

export const planOfClass: Rule<CaseInput> = {
  code: CODE,
  title: 'The steps of a plan for a class add up to its minutes.',
  check: ({ scenario }) =>
    (['45', '90'] as const).flatMap((length) => {
      const sum = scenario.value.facilitator.plans[length].reduce((before, { minutes }) => before + minutes, 0);
      const difference = Number(length) - sum;
      if (difference === 0) return [];
      const message = `The steps of the plan for ${length} minutes take ${sum} minutes.`;
      const many = `${Math.abs(difference)} ${Math.abs(difference) === 1 ? 'minute' : 'minutes'}`;
      const fix = difference > 0 ? `Give the steps ${many} more.` : `Take ${many} away.`;
      return [problemIn(scenario, ['facilitator', 'plans', length], CODE, message, fix)];
    }),
};
