import { conditionsIn } from './objective-conditions.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S037';
const CHOOSE = 'Write one of all, any, not, decided, never, attempted, order, lag and letter.';

export const conditionOfOneKind: Rule<CaseInput> = {
  code: CODE,
  title: 'A condition of an objective is of one kind.',
  check: ({ scenario }) =>
    conditionsIn(scenario).flatMap(({ path, condition }) => {
      const kinds = Object.keys(condition).filter((key) => condition[key as keyof typeof condition] !== undefined);
      if (kinds.length === 1) return [];
      const message = kinds.length === 0 ? 'This condition says nothing.' : `This condition is ${kinds.join(' and ')}.`;
      const fix = kinds.length === 0 ? CHOOSE : 'Put them into a list under “all:” or “any:”.';
      return [problemIn(scenario, path, CODE, message, fix)];
    }),
};
