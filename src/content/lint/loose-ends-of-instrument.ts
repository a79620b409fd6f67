import { didYouMean } from '../near-miss.ts';
import type { Path } from '../read-yaml.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S029';

export const looseEndsOfInstrument: Rule<World> = {
  code: CODE,
  title: 'A ground applies to procedures that the instrument offers, and waits only for declarations that it knows.',
  check: ({ instruments }) =>
    [...instruments.values()].flatMap((file) => {
      const { procedures, grounds, declarations } = file.value;
      const offered = procedures.map(({ kind }) => kind);
      const keys = declarations.map(({ key }) => key);
      const unknown = (key: string | undefined, path: Path) =>
        key === undefined || keys.includes(key)
          ? []
          : [
              problemIn(
                file,
                path,
                CODE,
                `“${key}” is no declaration of this file.`,
                didYouMean(key, keys, 'Add it under “declarations:”.'),
              ),
            ];
      return [
        ...grounds.flatMap(({ appliesTo, needs }, index) => [
          ...appliesTo.flatMap((kind, at) =>
            offered.includes(kind)
              ? []
              : [
                  problemIn(
                    file,
                    ['grounds', index, 'appliesTo', at],
                    CODE,
                    `The instrument offers no procedure “${kind}”.`,
                    didYouMean(kind, offered, 'Add it under “procedures:”, or remove it here.'),
                  ),
                ],
          ),
          ...unknown(needs, ['grounds', index, 'needs']),
        ]),
        ...procedures.flatMap(({ closedBy }, index) =>
          closedBy.flatMap((key, at) => unknown(key, ['procedures', index, 'closedBy', at])),
        ),
      ];
    }),
};
