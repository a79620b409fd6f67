import { parseDuration } from '#domain/case-time.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S009';

export const goneAtOpening: Rule<CaseInput> = {
  code: CODE,
  title: 'The provider still has every item when the case opens.',
  check: ({ scenario, world }) =>
    scenario.value.items.flatMap((item, index) => {
      const keeps = world.providers.get(item.provider)?.value.retention[item.category].keeps;
      if (keeps === null || keeps === undefined) return [];
      const [age, kept] = [parseDuration(item.age), parseDuration(keeps)];
      if (!age.ok || !kept.ok || age.value < kept.value) return [];
      const message = `The provider deletes this after ${keeps}, and it is ${item.age} old when the case opens.`;
      const fix = 'Make it younger, or let the provider keep it longer.';
      return [problemIn(scenario, ['items', index, 'age'], CODE, message, fix)];
    }),
};
