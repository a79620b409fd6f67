/** Losses and their causes as a picture. */
import type { ReactNode } from 'react';
import { LOSS_CAUSES } from '#domain/simulation-result.ts';
import type { LaneView } from '../lane-view.ts';
import { lossParts } from '../losses/loss-parts.ts';
import { lossesSentence, lossSentence } from '../sentences.ts';
import { useWords } from '../words.ts';
import { type Bar, BarsPicture } from './bars-picture.tsx';
import { PICTURE } from './paper.ts';

export interface LossesPictureProps {
  readonly lanes: readonly LaneView[];
  readonly source: readonly string[];
}

export function LossesPicture({ lanes, source }: LossesPictureProps): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <BarsPicture
      high={1}
      legend={[
        {
          name: t('comparison.losses.legend'),
          parts: LOSS_CAUSES.map((cause) => [cause, t(`comparison.loss.${cause}`)]),
        },
      ]}
      low={0}
      paper={{ ...PICTURE, after: 330 }}
      rows={lanes.map((lane) => ({
        id: lane.route.id,
        name: `${lane.letter} – ${lane.route.label}`,
        words: lossSentence(lane, words),
        bars: lane.result ? stacked(lane.result) : [],
      }))}
      sentence={lossesSentence(lanes, words)}
      source={source}
      title={t('comparison.losses.title')}
    />
  );
}

function stacked(result: Parameters<typeof lossParts>[0]): readonly Bar[] {
  let from = 0;
  return lossParts(result).map(({ fill, share }) => {
    const bar: Bar = { from, to: from + share, look: fill, half: null };
    from += share;
    return bar;
  });
}
