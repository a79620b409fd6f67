import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S022';

/** Nine cases of ten end by the 90th percentile, half by the median; a mix of channels is a whole. */
export const wrongDistribution: Rule<World> = {
  code: CODE,
  title: 'A 90th percentile is not below its median, and the shares of a mix make one.',
  check: (world) =>
    world.practice.flatMap((file) => {
      const stages = [...Object.entries(file.value.stages ?? {}), ...Object.entries(file.value.channels ?? {})];
      const part = (id: string) => (Object.hasOwn(file.value.stages ?? {}, id) ? 'stages' : 'channels');
      return [
        ...stages.flatMap(([id, stage]) =>
          Object.entries(stage.byTier)
            .filter(([, days]) => days !== undefined && days.p90 < days.median)
            .map(([tier]) =>
              problemIn(
                file,
                [part(id), id, 'byTier', tier, 'p90'],
                CODE,
                'The 90th percentile is below the median.',
                'Check the two numbers; the second cannot be smaller.',
              ),
            ),
        ),
        ...Object.entries(file.value.instruments ?? {}).flatMap(([id, { channelMix }]) => {
          const sum = channelMix.electronic + channelMix.post + channelMix.diplomatic;
          if (Math.abs(sum - 1) < 1e-9) return [];
          const message = `The three shares make ${Math.round(sum * 1000) / 1000} together, not 1.`;
          return [
            problemIn(file, ['instruments', id, 'channelMix'], CODE, message, 'Change them so that they make 1.'),
          ];
        }),
      ];
    }),
};
