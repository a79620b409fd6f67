import { didYouMean } from '../near-miss.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S002';

export const unknownProvider: Rule<CaseInput> = {
  code: CODE,
  title: 'The provider has a file, and every item lies with it.',
  check: ({ scenario, world }) => {
    const { provider, items } = scenario.value;
    const known = [...world.providers.keys()];
    const unknown = known.includes(provider)
      ? []
      : [
          problemIn(
            scenario,
            ['provider'],
            CODE,
            `No provider is called “${provider}”.`,
            didYouMean(provider, known, 'Add a file for it under world/providers.'),
          ),
        ];
    const elsewhere = items.flatMap((item, index) => {
      if (item.provider === provider) return [];
      const message = `The item “${item.id}” lies with “${item.provider}”, which is not the provider of this case.`;
      return [problemIn(scenario, ['items', index, 'provider'], CODE, message, `Write “provider: ${provider}”.`)];
    });
    return [...unknown, ...elsewhere];
  },
};
