import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S006';
const LISTS = [
  'objectives',
  'people',
  'items',
  'facts',
  'identifiers',
  'periods',
  'purposes',
  'injects',
  'seats',
] as const;

export const sameId: Rule<CaseInput> = {
  code: CODE,
  title: 'No two entries of a list have the same id.',
  check: ({ scenario }) =>
    LISTS.flatMap((list) => {
      const ids = (scenario.value[list] ?? []).map(({ id }) => id);
      return ids.flatMap((id, index) => {
        if (ids.indexOf(id) === index) return [];
        const message = `The id “${id}” is in “${list}” already.`;
        return [problemIn(scenario, [list, index, 'id'], CODE, message, 'Give one of the two another id.')];
      });
    }),
};
