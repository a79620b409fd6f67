import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S035';

export const hubThatAsks: Rule<World> = {
  code: CODE,
  title: 'A hub of tier X says what its capacity is when it asks.',
  check: ({ jurisdictions }) =>
    [...jurisdictions.values()]
      .filter(({ value }) => value.tier === 'X' && value.askingTier === undefined)
      .map((file) =>
        problemIn(
          file,
          ['tier'],
          CODE,
          'Tier X is the load of requests received; as the State that asks it has no durations.',
          'Add “askingTier:” with H, M or L.',
        ),
      ),
};
