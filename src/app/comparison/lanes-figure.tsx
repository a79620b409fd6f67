/** The main picture: every open or what-if route as a lane on one time axis, with the clocks of the case above them. */
import { memo, type ReactNode, useId } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { DayLine } from './day-line.tsx';
import { DayReadout } from './day-readout.tsx';
import { edge, tickGap } from './drawing.ts';
import { FigureKind } from './figure-kind.tsx';
import { LaneGroup } from './lane-group.tsx';
import { type LaneView, laneGroups, sharedLastDay } from './lane-view.ts';
import { LanesLegend } from './lanes-legend.tsx';
import { ItemsTable, LanesTable, StagesTables } from './lanes-table.tsx';
import { LawBand } from './law-band.tsx';
import { retentionEnds } from './legal-clocks.ts';
import { Segmented } from './segmented.tsx';
import { lanesSentence } from './sentences.ts';
import type { Order } from './simulator.ts';
import { timeScale } from './time-scale.ts';
import { Twin } from './twin.tsx';
import { usePlot } from './use-plot.ts';
import type { ComparisonView } from './view.ts';
import { useWords } from './words.ts';
import './lanes.css';

export interface LanesFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

/** Drawn again only for new results or another view, not for every step of the progress. */
export const LanesFigure = memo(function LanesFigure({
  plan,
  lanes,
  basis,
  view,
  onChange,
}: LanesFigureProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { box, plot } = usePlot<HTMLDivElement>();
  const scale = timeScale({
    kind: view.scale,
    lastDay: sharedLastDay(lanes),
    width: plot.width,
    marginStart: edge(plot),
    marginEnd: edge(plot),
    reversed: plot.reversed,
    tickGap: tickGap(plot),
  });
  const day = Math.min(Math.max(view.day, scale.firstDay), scale.lastDay);
  const retention = retentionEnds(plan).map((end) => end.day);
  const drawing = { scale, plot, day };
  return (
    <section aria-labelledby={id} className="sheet stack lanes">
      <div className="figure-head">
        <h2 id={id}>{t('comparison.lanes.title')}</h2>
        <Segmented
          legend={t('comparison.axis')}
          onChange={(scale) => onChange({ scale })}
          options={[
            { value: 'log', label: t('comparison.axis.log') },
            { value: 'linear', label: t('comparison.axis.linear') },
          ]}
          value={view.scale}
        />
      </div>
      <p className="lanes__sentence">{lanesSentence(lanes, words)}</p>
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      <div className="lanes__frame">
        <div className="lanes__axis" ref={box}>
          <DayLine {...drawing} onChange={(to) => onChange({ day: to })} />
        </div>
        <ol aria-label={t('comparison.lanes.list')} className="lanes__list">
          {laneGroups(plan, lanes).map((group) => (
            <LaneGroup drawing={{ ...drawing, retention }} group={group} key={group.id} plan={plan} />
          ))}
        </ol>
        <LawBand {...drawing} plan={plan} />
      </div>
      <LanesLegend lanes={lanes} scale={view.scale} />
      <DayReadout {...drawing} lanes={lanes} onChange={(to) => onChange({ day: to })} />
      <Twin summary={t('comparison.table.open')}>
        {() => (
          <div className="stack">
            <LanesTable lanes={lanes} />
            <ItemsTable lanes={lanes} />
            <StagesTables lanes={lanes} />
          </div>
        )}
      </Twin>
    </section>
  );
});
