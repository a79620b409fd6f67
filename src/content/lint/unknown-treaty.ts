import { treatyBetween } from '#domain/world-law.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S032';

export const unknownTreaty: Rule<CaseInput> = {
  code: CODE,
  title: 'A case in which the treaty of the two States is in force has that treaty in the world.',
  check: ({ scenario, world }) => {
    const { bilateralInForce, instruments, requesting, requested, asAt } = scenario.value;
    if (!bilateralInForce || !instruments.includes('bilateral')) return [];
    const treaties = [...world.treaties.values()].map(({ value }) => value);
    const treaty = treatyBetween(treaties, 'bilateral', requesting, requested);
    if (treaty?.inForce && treaty.inForce <= asAt) return [];
    const message = treaty
      ? `The treaty of the two States is not in force on ${asAt}.`
      : 'The two States have no treaty in this world.';
    const fix = 'Write “bilateralInForce: false”, or add the treaty under world/treaties.';
    return [problemIn(scenario, ['bilateralInForce'], CODE, message, fix)];
  },
};
