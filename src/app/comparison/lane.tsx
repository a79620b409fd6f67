/** One route: its name and marks, its drawing, and the same in words. */
import { type ReactNode, useId } from 'react';
import type { Outcome } from '#domain/case-run.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { LanePlot } from './lane-plot.tsx';
import type { LaneView } from './lane-view.ts';
import { type Fill, Swatch } from './patterns.tsx';
import { RouteName } from './route-name.tsx';
import { laneSentence } from './sentences.ts';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface LaneProps {
  readonly plan: CasePlan;
  readonly lane: LaneView;
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly retention: readonly number[];
  readonly day: number;
}

export const outcomeFill = (outcome: Outcome): Fill =>
  outcome === 'silent' || outcome === 'neverSent' || outcome === 'withdrawn' ? 'other' : outcome;

export function Lane({ plan, lane, ...drawing }: LaneProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  const id = useId();
  const sentence = laneSentence(lane, words);
  return (
    <li aria-labelledby={id} className="lane">
      <RouteName id={id} plan={plan} route={lane.route} />
      <div className="lane__picture">
        <LanePlot {...drawing} lane={lane} sentence={sentence} words={words} />
        <p className="lane__words tabular">{sentence}</p>
        {lane.items.length > 0 && (
          <p className="lane__words tabular">
            {t('comparison.lane.items')}{' '}
            {lane.items.map((item) => t('comparison.lane.item', { item: item.title, share: format.percent(item.inHand) })).join('; ')}
          </p>
        )}
        <ul className="ends tabular">
          {lane.outcomes.map(({ outcome, share }) => (
            <li className="ends__end" key={outcome}>
              <Swatch fill={outcomeFill(outcome)} />
              <span>{t('comparison.lane.end', { end: t(`comparison.outcome.${outcome}`), share: format.percent(share) })}</span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
