/** All lanes in one picture: names, typical runs with whiskers, holds, clocks by law, and the figures beside them. */
import type { ReactNode } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import { HOLDERS } from '#domain/ids.ts';
import { CURVE_ENDS } from '../curve-view.ts';
import type { LaneView } from '../lane-view.ts';
import { lawClocks, retentionEnds } from '../legal-clocks.ts';
import { lanesSentence } from '../sentences.ts';
import { type ScaleKind, timeScale } from '../time-scale.ts';
import type { LaneLeg } from '../view.ts';
import { useWords } from '../words.ts';
import { Axis } from './axis.tsx';
import { LaneRow } from './lane-row.tsx';
import { LawRows } from './law-rows.tsx';
import { Legend } from './legend.tsx';
import type { Paper } from './paper.ts';
import { Picture } from './picture.tsx';

export interface LanesPictureProps {
  readonly plan: CasePlan;
  /** At the leg that is shown. */
  readonly lanes: readonly LaneView[];
  readonly leg: LaneLeg;
  readonly kind: ScaleKind;
  readonly lastDay: number;
  readonly paper: Paper;
  readonly source: readonly string[];
}

export function LanesPicture({ plan, lanes, leg, kind, lastDay, paper, source }: LanesPictureProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { font, width, before, after } = paper;
  const scale = timeScale({
    kind,
    lastDay,
    width,
    marginStart: before,
    marginEnd: after,
    reversed: false,
    tickGap: font * 5,
  });
  const whole = leg === 'whole';
  const clocks = lawClocks(
    plan,
    lanes.map(({ route }) => route),
  );
  const retention = whole ? retentionEnds(plan) : [];
  const holders = HOLDERS.filter((holder) =>
    lanes.some(({ segments }) => segments.some((one) => one.holder === holder)),
  );
  const ends = CURVE_ENDS.filter((end) => lanes.some(({ outcomes }) => outcomes.some((one) => one.outcome === end)));
  const row = font * 5.1;
  const law = font * 2.4;
  const [axis, lanesEnd] = [font * 1.6, font * 1.6 + lanes.length * row];
  const lawEnd = lanesEnd + (clocks.length + retention.length) * law + font * 0.5;
  return (
    <Picture
      fills={[...holders, ...ends]}
      height={lawEnd + font * 5.5}
      paper={paper}
      sentence={lanesSentence(lanes, leg, words)}
      source={source}
      title={whole ? t('comparison.lanes.title') : t('comparison.lanes.title.leg', { leg: t(`comparison.leg.${leg}`) })}
    >
      {(fill) => (
        <>
          <Axis bottom={lawEnd} font={font} retention={retention.map(({ day }) => day)} scale={scale} top={axis} />
          {lanes.map((lane, index) => (
            <LaneRow
              fill={fill}
              key={lane.route.id}
              lane={lane}
              paper={paper}
              retention={retention.map(({ day }) => day)}
              scale={scale}
              y={axis + index * row}
            />
          ))}
          <LawRows
            clocks={clocks}
            paper={paper}
            plan={plan}
            retention={retention}
            row={law}
            scale={scale}
            y={lanesEnd}
          />
          <Legend
            fill={fill}
            groups={[
              { name: t('comparison.keep.holders'), parts: holders.map((one) => [one, t(`comparison.holder.${one}`)]) },
              { name: t('comparison.legend.ends'), parts: ends.map((one) => [one, t(`comparison.outcome.${one}`)]) },
            ]}
            paper={paper}
            y={lawEnd + font * 1.6}
          />
        </>
      )}
    </Picture>
  );
}
