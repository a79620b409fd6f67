import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S010';

/** Without both, no draft about the item can be complete, whatever the trainee does. */
export const unsupportedItem: Rule<CaseInput> = {
  code: CODE,
  title: 'For every item a fact links it to the offence, and an identifier finds it.',
  check: ({ scenario }) =>
    scenario.value.items.flatMap(({ id }, index) => {
      const linked = scenario.value.facts.some(({ weighs }) => weighs.includes(`link:${id}`));
      const found = scenario.value.identifiers.some(({ item }) => item === id);
      const path = ['items', index, 'id'];
      return [
        ...(linked
          ? []
          : [
              problemIn(
                scenario,
                path,
                CODE,
                `No fact links “${id}” to the offence.`,
                `Add “link:${id}” to what a fact weighs.`,
              ),
            ]),
        ...(found
          ? []
          : [
              problemIn(
                scenario,
                path,
                CODE,
                `No identifier belongs to “${id}”.`,
                `Add an identifier with “item: ${id}”.`,
              ),
            ]),
      ];
    }),
};
