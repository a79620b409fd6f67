import { didYouMean } from '../near-miss.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S002';

export const unknownProvider: Rule<CaseInput> = {
  code: CODE,
  title: 'The provider has a file, and every item lies with it, or with another one in the requested State.',
  check: ({ scenario, world }) => {
    const { provider, items, requested } = scenario.value;
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
      // A letter to the other State reaches what is held there; an order to the provider reaches its own data (`within-reach.ts`).
      if (item.provider === provider || world.providers.get(item.provider)?.value.jurisdiction === requested) return [];
      const message = `The item “${item.id}” lies with “${item.provider}”, which is neither the provider of this case nor in ${requested}.`;
      return [problemIn(scenario, ['items', index, 'provider'], CODE, message, `Write “provider: ${provider}”.`)];
    });
    return [...unknown, ...elsewhere];
  },
};
