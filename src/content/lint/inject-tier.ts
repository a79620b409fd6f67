import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S034';

export const injectTier: Rule<CaseInput> = {
  code: CODE,
  title: 'An inject gives tier X, an overloaded hub, to no requesting side.',
  check: ({ scenario }) =>
    (scenario.value.injects ?? []).flatMap(({ id, effect }, index) => {
      if (effect.kind !== 'tier' || effect.side !== 'requesting' || effect.tier !== 'X') return [];
      const message = `“${id}” makes the requesting side an overloaded hub, which only a requested side can be.`;
      return [problemIn(scenario, ['injects', index, 'effect', 'tier'], CODE, message, 'Choose H, M or L.')];
    }),
};
