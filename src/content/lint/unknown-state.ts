import { didYouMean } from '../near-miss.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S001';

export const unknownState: Rule<CaseInput> = {
  code: CODE,
  title: 'Both States have a file, and they are two.',
  check: ({ scenario, world }) => {
    const unknown = (['requesting', 'requested'] as const).flatMap((side) => {
      const id = scenario.value[side];
      if (world.jurisdictions.has(id)) return [];
      const fix = didYouMean(id, world.jurisdictions.keys(), 'Add a file for it under world/jurisdictions.');
      return [problemIn(scenario, [side], CODE, `No State is called “${id}”.`, fix)];
    });
    if (unknown.length > 0 || scenario.value.requesting !== scenario.value.requested) return unknown;
    return [
      problemIn(scenario, ['requested'], CODE, 'The two States are the same.', 'Choose another requested State.'),
    ];
  },
};
