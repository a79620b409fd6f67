import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S019';

export const lawAfterOpening: Rule<CaseInput> = {
  code: CODE,
  title: 'The law is read as it stands on the day the case opens or before.',
  check: ({ scenario }) => {
    const { asAt, opensAt } = scenario.value;
    if (asAt <= opensAt.slice(0, 10)) return [];
    const message = `The law is read as at ${asAt}, after the case opens (${opensAt}).`;
    return [problemIn(scenario, ['asAt'], CODE, message, 'Write the opening date or an earlier one.')];
  },
};
