import type { Lognormal } from '#domain/practice.ts';
import type { Checked } from '../check-form.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import type { PracticeFile } from '../schemas/practice.ts';
import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S022';
type File = Checked<PracticeFile>;

/** Beyond this, one case in a thousand would outlive every file: such a stage is a chance of silence, not a duration. */
const WIDEST = 20;

/** Nine cases of ten end by the 90th percentile, half by the median. */
function spread(file: File, path: Path, { median, p90 }: Lognormal): readonly Problem[] {
  const at = [...path, 'p90'];
  if (p90 < median) {
    const fix = 'Check the two numbers; the second cannot be smaller.';
    return [problemIn(file, at, CODE, 'The 90th percentile is below the median.', fix)];
  }
  if (p90 > median * WIDEST) {
    const message = `The 90th percentile is more than ${WIDEST} times the median.`;
    return [problemIn(file, at, CODE, message, 'Check the two numbers; both are days.')];
  }
  return [];
}

function durations(file: File): readonly Problem[] {
  const { stages, channels, ages } = file.value;
  return [
    ...Object.entries({ stages, channels }).flatMap(([part, models]) =>
      Object.entries(models ?? {}).flatMap(([id, { byTier }]) =>
        Object.entries(byTier).flatMap(([tier, days]) => (days ? spread(file, [part, id, 'byTier', tier], days) : [])),
      ),
    ),
    ...Object.entries(ages ?? {}).flatMap(([id, age]) => spread(file, ['ages', id], age)),
  ];
}

const keptFor = (file: File): readonly Problem[] =>
  Object.entries(file.value.retention ?? {}).flatMap(([id, { from, to }]) => {
    const fix = 'Write the shorter time under “from” and the longer one under “to”.';
    return to < from ? [problemIn(file, ['retention', id, 'to'], CODE, 'This ends before it begins.', fix)] : [];
  });

const mixes = (file: File): readonly Problem[] =>
  Object.entries(file.value.instruments ?? {}).flatMap(([id, { channelMix }]) => {
    const sum = channelMix.electronic + channelMix.post + channelMix.diplomatic;
    if (Math.abs(sum - 1) < 1e-9) return [];
    const message = `The three shares make ${Math.round(sum * 1000) / 1000} together, not 1.`;
    return [problemIn(file, ['instruments', id, 'channelMix'], CODE, message, 'Change them so that they make 1.')];
  });

export const wrongDistribution: Rule<World> = {
  code: CODE,
  title: 'A 90th percentile is neither below its median nor beyond twenty times it, and the shares of a mix make one.',
  check: (world) => world.practice.flatMap((file) => [...durations(file), ...keptFor(file), ...mixes(file)]),
};
