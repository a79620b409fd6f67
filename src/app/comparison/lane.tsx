/** One route: with or without preservation, its drawing, and the same in words. */
import { type ReactNode, useId } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Outcome } from '#domain/case-run.ts';
import { LanePlot } from './lane-plot.tsx';
import type { LaneView } from './lane-view.ts';
import { type Fill, Swatch } from './patterns.tsx';
import { laneSentence } from './sentences.ts';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import { useWords } from './words.ts';

/** What all lanes of a chart share. */
export interface LaneDrawing {
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly retention: readonly number[];
  readonly day: number;
}

export interface LaneProps extends LaneDrawing {
  readonly plan: CasePlan;
  readonly lane: LaneView;
}

const fillOfOutcome = (outcome: Outcome): Fill =>
  outcome === 'silent' || outcome === 'neverSent' || outcome === 'withdrawn' ? 'other' : outcome;

export function Lane({ plan, lane, ...drawing }: LaneProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const id = useId();
  const sentence = laneSentence(lane, words);
  const preservation = plan.bases.find((basis) => basis.id === lane.route.preservationBasis);
  return (
    <li aria-labelledby={id} className="lane">
      <div className="lane__head">
        <h4 className="lane__name" id={id}>
          {preservation
            ? t('comparison.route.preserved', {
                instrument: plan.instruments[preservation.instrument]?.shortTitle ?? preservation.instrument,
                article: preservation.citation.article ?? '',
              })
            : t('comparison.route.not-preserved')}
        </h4>
        <p className="lane__words tabular">{sentence}</p>
      </div>
      <LanePlot {...drawing} lane={lane} sentence={sentence} words={words} />
      {lane.result && (
        <div className="lane__ends tabular">
          <ul className="ends">
            {lane.outcomes.map(({ outcome, share }) => (
              <li className="ends__end" key={outcome}>
                <Swatch fill={fillOfOutcome(outcome)} />
                <span>
                  {t('comparison.lane.end', { end: t(`comparison.outcome.${outcome}`), share: format.percent(share) })}
                </span>
              </li>
            ))}
          </ul>
          <p className="lane__words">
            {t('comparison.lane.items')}{' '}
            {lane.items
              .map((item) => t('comparison.lane.item', { item: item.title, share: format.percent(item.inHand) }))
              .join('; ')}
          </p>
        </div>
      )}
    </li>
  );
}
