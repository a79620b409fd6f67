import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S011';

export const neverComplete: Rule<CaseInput> = {
  code: CODE,
  title: 'An incomplete identifier has a complete one beside it, known sooner or later.',
  check: ({ scenario }) => {
    const { identifiers } = scenario.value;
    return identifiers.flatMap(({ id, item, complete }, index) => {
      if (complete || identifiers.some((other) => other.item === item && other.complete)) return [];
      const message = `“${id}” is incomplete, and nothing ever completes it.`;
      const fix = `Add a complete identifier for “${item}” that becomes known later.`;
      return [problemIn(scenario, ['identifiers', index, 'complete'], CODE, message, fix)];
    });
  },
};
