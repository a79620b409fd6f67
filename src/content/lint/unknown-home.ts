import { didYouMean } from '../near-miss.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S023';

export const unknownHome: Rule<World> = {
  code: CODE,
  title: 'The State in which a provider sits has a file.',
  check: ({ providers, jurisdictions }) =>
    [...providers.values()].flatMap((file) => {
      const { jurisdiction } = file.value;
      if (jurisdictions.has(jurisdiction)) return [];
      const fix = didYouMean(jurisdiction, jurisdictions.keys(), 'Add a file for it under world/jurisdictions.');
      return [problemIn(file, ['jurisdiction'], CODE, `No State is called “${jurisdiction}”.`, fix)];
    }),
};
