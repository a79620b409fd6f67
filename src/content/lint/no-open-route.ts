import { type PlanInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S012';

export const noOpenRoute: Rule<PlanInput> = {
  code: CODE,
  title: 'At least one route is open.',
  check: ({ scenario, plan }) => {
    if (plan.routes.some(({ open }) => open)) return [];
    const message = 'No route is open between the two States for this evidence.';
    const fix = 'Add an instrument that binds both, or “comity”, which is always available.';
    return [problemIn(scenario, ['instruments'], CODE, message, fix)];
  },
};
