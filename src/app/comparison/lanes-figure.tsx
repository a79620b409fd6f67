/** The main picture: every open or what-if route as a lane on one time axis, with the clocks of the case above them. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { DayLine } from './day-line.tsx';
import { DayReadout } from './day-readout.tsx';
import { edge, tickGap } from './drawing.ts';
import { FigureKind } from './figure-kind.tsx';
import { SaveLanes } from './keep/figure-saves.tsx';
import { LaneGroup } from './lane-group.tsx';
import { atLeg, type LaneView, laneGroups, legLastDay, sharedLastDay } from './lane-view.ts';
import { HoldersKey, LanesLegend } from './lanes-legend.tsx';
import { ItemsTable, LanesTable, StagesTables } from './lanes-table.tsx';
import { LawBand } from './law-band.tsx';
import { LegChoice } from './leg-choice.tsx';
import { retentionEnds } from './legal-clocks.ts';
import { HoldsTable, LegsTable } from './legs-table.tsx';
import { useRoom } from './room-context.tsx';
import { Segmented } from './segmented.tsx';
import { lanesSentence } from './sentences.ts';
import type { Order } from './simulator.ts';
import { TickRow } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';
import { Twin } from './twin.tsx';
import { usePlot } from './use-plot.ts';
import type { ComparisonView, FigureView } from './view.ts';
import { useWords } from './words.ts';
import './lanes.css';

export interface LanesFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
  readonly view: FigureView;
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
  const paired = useRoom()?.paired ?? null;
  const { box, plot } = usePlot<HTMLDivElement>();
  const { leg } = view;
  const whole = leg === 'whole';
  const { shown, groups, lastDay } = useMemo(() => {
    const shown = lanes.map((lane) => atLeg(lane, leg));
    return { shown, groups: laneGroups(plan, shown), lastDay: whole ? sharedLastDay(lanes) : legLastDay(shown) };
  }, [plan, lanes, leg, whole]);
  const scale = useMemo(
    () =>
      timeScale({
        kind: view.scale,
        lastDay,
        width: plot.width,
        marginStart: edge(plot),
        marginEnd: edge(plot),
        reversed: plot.reversed,
        tickGap: tickGap(plot),
      }),
    [view.scale, lastDay, plot],
  );
  const retention = useMemo(() => (whole ? retentionEnds(plan).map((end) => end.day) : []), [plan, whole]);
  const day = Math.min(Math.max(view.day, scale.firstDay), scale.lastDay);
  const lineAt = whole ? day : null;
  const drawing = useMemo(
    () => ({ scale, plot, day: lineAt, retention, leg, basis }),
    [scale, plot, lineAt, retention, leg, basis],
  );
  const routes = useMemo(() => lanes.map(({ route }) => route), [lanes]);
  const toDay = (to: number) => onChange({ day: to });
  return (
    <section aria-labelledby={id} className="sheet stack lanes">
      <div className="figure-head">
        <h2 id={id}>
          {whole ? t('comparison.lanes.title') : t('comparison.lanes.title.leg', { leg: t(`comparison.leg.${leg}`) })}
        </h2>
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
      <LegChoice leg={leg} onChange={(leg) => onChange({ leg })} />
      <p className="lanes__sentence">{lanesSentence(shown, leg, words)}</p>
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      <HoldersKey lanes={shown} />
      <div className="lanes__frame">
        <div className="lanes__axis" ref={box}>
          {whole ? (
            <DayLine day={day} onChange={toDay} plot={plot} scale={scale} />
          ) : (
            <TickRow plot={plot} scale={scale} />
          )}
        </div>
        <ol aria-label={t('comparison.lanes.list')} className="lanes__list">
          {groups.map((group) => (
            <LaneGroup drawing={drawing} group={group} key={group.id} plan={plan} />
          ))}
        </ol>
        <LawBand day={lineAt} plan={plan} plot={plot} retention={retention} routes={routes} scale={scale} />
      </div>
      <LanesLegend leg={leg} scale={view.scale} />
      {whole && <DayReadout day={day} lanes={lanes} onChange={toDay} scale={scale} />}
      <Twin summary={t('comparison.table.open')}>
        {() => (
          <div className="stack">
            <LanesTable lanes={lanes} paired={paired} />
            <LegsTable lanes={lanes} />
            <HoldsTable lanes={lanes} />
            <ItemsTable lanes={lanes} />
            <StagesTables lanes={lanes} leg={leg} />
          </div>
        )}
      </Twin>
      <SaveLanes basis={basis} lanes={lanes} view={view} />
    </section>
  );
});
