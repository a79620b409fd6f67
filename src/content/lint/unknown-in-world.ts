import type { Checked } from '../check-form.ts';
import { didYouMean } from '../near-miss.ts';
import type { Path } from '../read-yaml.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S030';

export const unknownInWorld: Rule<World> = {
  code: CODE,
  title: 'States, offences and representatives that a file of the world names have files.',
  check: ({ jurisdictions, providers, offences, treaties }) => {
    const states = [...jurisdictions.keys()];
    const state = (file: Checked<unknown>, path: Path, id: string | null) =>
      id === null || jurisdictions.has(id)
        ? []
        : [
            problemIn(
              file,
              path,
              CODE,
              `No State is called “${id}”.`,
              didYouMean(id, states, 'Add a file for it under world/jurisdictions.'),
            ),
          ];
    return [
      ...[...jurisdictions.values()].flatMap((file) => [
        ...file.value.reciprocity.flatMap((id, index) => state(file, ['reciprocity', index], id)),
        ...Object.keys(file.value.penalties).flatMap((id) =>
          offences.has(id)
            ? []
            : [
                problemIn(
                  file,
                  ['penalties', id],
                  CODE,
                  `No offence is called “${id}”.`,
                  didYouMean(id, offences.keys(), 'Add a file for it under world/offences.'),
                ),
              ],
        ),
      ]),
      ...[...providers.values()].flatMap((file) => state(file, ['representative'], file.value.representative)),
      ...[...treaties.values()].flatMap((file) => {
        const { between, signed, inForce } = file.value;
        const [one, other] = between;
        return [
          ...between.flatMap((id, index) => state(file, ['between', index], id)),
          ...(one === other
            ? [problemIn(file, ['between', 1], CODE, 'The two States are the same.', 'Write the other State.')]
            : []),
          ...(inForce !== null && inForce < signed
            ? [
                problemIn(
                  file,
                  ['inForce'],
                  CODE,
                  `The treaty is in force (${inForce}) before it is signed (${signed}).`,
                  'Correct one of the dates.',
                ),
              ]
            : []),
        ];
      }),
    ];
  },
};
