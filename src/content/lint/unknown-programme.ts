import { didYouMean } from '../near-miss.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S031';

export const unknownProgramme: Rule<CaseInput> = {
  code: CODE,
  title: 'Technical assistance is a programme of the support layer that begins at the tier of the State it helps.',
  check: ({ scenario, world }) =>
    (scenario.value.assistance ?? []).flatMap(({ programme, side }, index) => {
      const programmes = [...world.support.values()].flatMap(({ value }) => value.programmes);
      const found = programmes.find(({ id }) => id === programme);
      const path = ['assistance', index, 'programme'];
      if (!found) {
        const fix = didYouMean(
          programme,
          programmes.map(({ id }) => id),
          'Add it to a file under world/support.',
        );
        return [problemIn(scenario, path, CODE, `No programme is called “${programme}”.`, fix)];
      }
      const tier = world.jurisdictions.get(scenario.value[side])?.value.tier;
      if (tier === undefined || tier === found.raises.from) return [];
      const message = `“${programme}” helps an authority of tier ${found.raises.from}; this one has tier ${tier}.`;
      return [problemIn(scenario, path, CODE, message, 'Choose another programme, or the other side.')];
    }),
};
