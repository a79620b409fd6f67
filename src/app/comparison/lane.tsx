/** One route: with or without preservation, its drawing, how it ends, and the same in words. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import type { Translate } from '#app/i18n/message.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';
import { LaneDifference } from './baseline/lane-difference.tsx';
import { LaneFigures } from './lane-figures.tsx';
import { LanePlot } from './lane-plot.tsx';
import type { LaneView } from './lane-view.ts';
import { Swatch } from './patterns.tsx';
import { RouteLetter } from './route-letter.tsx';
import { LaneRun } from './run/lane-run.tsx';
import { holdSentence, laneSentence } from './sentences.ts';
import { ShareBar } from './share-bar.tsx';
import type { Order } from './simulator.ts';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import type { LaneLeg } from './view.ts';
import { useWords } from './words.ts';

/** What all lanes of a chart share. */
export interface LaneDrawing {
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly retention: readonly number[];
  readonly day: number | null;
  readonly leg: LaneLeg;
  /** The order that the lanes answer; null before the first results. */
  readonly basis: Order | null;
}

export interface LaneProps extends LaneDrawing {
  readonly plan: CasePlan;
  readonly lane: LaneView;
}

export const Lane = memo(function Lane({ plan, lane, leg, basis, ...drawing }: LaneProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const id = useId();
  // The day line moves over the words without changing them.
  const sentence = useMemo(() => laneSentence(lane, leg, words), [lane, leg, words]);
  const hold = useMemo(() => lane.hold && holdSentence(lane.hold, words), [lane, words]);
  return (
    <li aria-labelledby={id} className="lane">
      <div className="lane__head">
        <h4 className="lane__name" id={id}>
          <RouteLetter letter={lane.letter} /> {laneName(plan, lane.route, t)}
        </h4>
        <p className="lane__words tabular">{sentence}</p>
      </div>
      <LanePlot {...drawing} lane={lane} sentence={hold ? `${sentence} ${hold}` : sentence} words={words} />
      {lane.result && <LaneEnds basis={basis} hold={hold} lane={lane} plan={plan} />}
    </li>
  );
});

/** Within its group a request is told by what comes first; a direct procedure and the other doors by their own names. */
function laneName(
  plan: CasePlan,
  { directBasis, requestBasis, preservationBasis, label }: Route,
  t: Translate,
): string {
  if (directBasis !== null || requestBasis === null) return label;
  const preservation = plan.bases.find((basis) => basis.id === preservationBasis);
  if (!preservation) return t('comparison.route.not-preserved');
  return t('comparison.route.preserved', {
    instrument: plan.instruments[preservation.instrument]?.shortTitle ?? preservation.instrument,
    article: preservation.citation.article ?? '',
  });
}

interface LaneEndsProps extends Pick<LaneProps, 'plan' | 'lane' | 'basis'> {
  /** The second track in words; null where it is not drawn. */
  readonly hold: string | null;
}

/** Ends are shares of all runs, whatever leg is drawn: a request that is refused or never answered has no length to draw. */
const LaneEnds = memo(function LaneEnds({ plan, lane, basis, hold }: LaneEndsProps): ReactNode {
  const { t, format } = useWords();
  return (
    <div className="lane__ends tabular">
      <ShareBar parts={lane.outcomes.map(({ outcome, share }) => ({ fill: outcome, share }))} />
      <ul className="ends">
        {lane.outcomes.map(({ outcome, share }) => (
          <li className="ends__end" key={outcome}>
            <Swatch fill={outcome} />
            <span>
              {t('comparison.lane.end', { end: t(`comparison.outcome.${outcome}`), share: format.percent(share) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="lane__words">
        {t('comparison.lane.items')}{' '}
        {lane.items
          .map((item) => t('comparison.lane.item', { item: item.title, share: format.percent(item.inHand) }))
          .join('; ')}
        . {hold}{' '}
        {basis && lane.result && (
          <>
            <LaneFigures basis={basis} label={lane.route.label} plan={plan} result={lane.result} />{' '}
            <LaneRun label={lane.route.label} order={basis} result={lane.result} />
          </>
        )}
      </div>
      <LaneDifference route={lane.route.id} />
    </div>
  );
});
