import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S015';

export const unusedProvider: Rule<CaseInput> = {
  code: CODE,
  title: 'The provider of the case holds at least one item.',
  check: ({ scenario }) => {
    const { provider, items } = scenario.value;
    if (items.some((item) => item.provider === provider)) return [];
    const message = `No item lies with the provider “${provider}”.`;
    return [problemIn(scenario, ['provider'], CODE, message, 'Name the provider that holds the items.')];
  },
};
