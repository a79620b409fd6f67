/** Where the time of one route goes, as a picture. */
import type { ReactNode } from 'react';
import type { LaneView } from '../lane-view.ts';
import { timeSentence } from '../sentences.ts';
import { shareSpan, timeRows } from '../time/time-view.ts';
import { useWords } from '../words.ts';
import { BarsPicture } from './bars-picture.tsx';
import { PICTURE } from './paper.ts';

export interface TimePictureProps {
  readonly lane: LaneView;
  readonly source: readonly string[];
}

export function TimePicture({ lane, source }: TimePictureProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const rows = lane.result ? timeRows(lane.result) : [];
  const { low, high } = shareSpan(rows);
  return (
    <BarsPicture
      high={high}
      legend={[]}
      low={low}
      paper={PICTURE}
      rows={rows.map(({ stage, mean, variance }) => ({
        id: `${stage.procedure}.${stage.stage}`,
        name: `${stage.label} (${t(`comparison.holder.${stage.holder}`)})`,
        words: t('comparison.time.numbers', { mean: format.percent(mean), variance: format.percent(variance) }),
        bars: [
          { from: 0, to: mean, look: 'accent', half: 0 },
          { from: 0, to: variance, look: 'hollow', half: 1 },
        ],
      }))}
      sentence={`${lane.letter} – ${lane.route.label}: ${timeSentence(lane, rows, words)} ${t('comparison.time.key')}`}
      source={source}
      title={t('comparison.time.title')}
    />
  );
}
