import type { InstrumentId } from '#domain/ids.ts';
import type { Path } from '../read-yaml.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S003';

export const unknownInstrument: Rule<CaseInput> = {
  code: CODE,
  title: 'Every instrument named has a file, and a supposition is about an instrument of the case.',
  check: ({ scenario, world }) => {
    const { instruments, supposes } = scenario.value;
    const noFile = (id: InstrumentId, path: Path) =>
      world.instruments.has(id)
        ? []
        : [
            problemIn(
              scenario,
              path,
              CODE,
              `The instrument “${id}” has no file.`,
              'Add one under world/instruments, or remove it.',
            ),
          ];
    return [
      ...instruments.flatMap((id, index) => noFile(id, ['instruments', index])),
      ...supposes.flatMap(({ instrument }, index) => {
        if (instruments.includes(instrument)) return [];
        const message = `The case supposes something about “${instrument}”, which it does not offer.`;
        const fix = 'Add it to “instruments:”, or remove the supposition.';
        return [problemIn(scenario, ['supposes', index, 'instrument'], CODE, message, fix)];
      }),
    ];
  },
};
