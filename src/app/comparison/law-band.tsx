/**
 * Clocks that nobody simulated, on the same axis: hollow brackets for lengths that an article sets, a dashed line for the
 * end of a provider's own retention. Never drawn like an observed duration.
 */
import { Fragment, memo, type ReactNode, useId, useMemo } from 'react';
import { PlanCitation } from '#app/law/plan-citation.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';
import { barBetween } from './drawing.ts';
import { exactLength } from './exact-length.ts';
import { Grid } from './grid.tsx';
import { type LawClock, lawClocks, type RetentionEnd, retentionEnds } from './legal-clocks.ts';
import type { TimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';
import { useWords } from './words.ts';

export interface LawBandProps {
  readonly plan: CasePlan;
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly day: number | null;
  /** Ends of retention; empty where the axis does not begin with the opening of the case. */
  readonly retention: readonly number[];
  /** The routes that are drawn. */
  readonly routes: readonly Route[];
}

export const LawBand = memo(function LawBand({ plan, routes, ...drawing }: LawBandProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const clocks = useMemo(() => lawClocks(plan, routes), [plan, routes]);
  const ends = drawing.retention.length > 0 ? retentionEnds(plan) : [];
  return (
    <div className="lane-group">
      <h3 className="lane-group__name" id={id}>
        {t('comparison.law.title')}
      </h3>
      <p className="small soft">{t('comparison.law.note')}</p>
      <ul aria-labelledby={id} className="lanes__list">
        {clocks.map((clock) => (
          <LawRow clock={clock} key={clock.key} plan={plan} {...drawing} />
        ))}
        {ends.map((end) => (
          <RetentionRow end={end} key={end.item} {...drawing} />
        ))}
      </ul>
    </div>
  );
});

type RowProps = Omit<LawBandProps, 'plan' | 'routes'>;

function LawRow({
  clock,
  plan,
  ...drawing
}: RowProps & { readonly clock: LawClock; readonly plan: CasePlan }): ReactNode {
  const words = useWords();
  const { t } = words;
  const { kind, bound, renewable, days, duration, starts, citations } = clock;
  const holds = kind === 'preservation-hold' || kind === 'domestic-order';
  return (
    <li className="law">
      <div className="small">
        <span className="mark mark--law">{t('comparison.law.by-law')}</span>{' '}
        {holds
          ? t(`comparison.law.${kind}`, { bound, days, renewable: String(renewable) })
          : t('comparison.law.other', {
              clock: t(`comparison.clock.${kind}`),
              bound,
              length: exactLength(duration, words),
              starts: starts ?? t('comparison.law.starts.article'),
            })}{' '}
        {citations.map((citation, index) => (
          <Fragment key={citation.instrument}>
            {index > 0 && '; '}
            <PlanCitation citation={citation} plan={plan} />
          </Fragment>
        ))}
      </div>
      <Bracket className="law__bracket" days={days} {...drawing} />
    </li>
  );
}

function RetentionRow({ end, ...drawing }: RowProps & { readonly end: RetentionEnd }): ReactNode {
  const { t } = useWords();
  return (
    <li className="law">
      <div className="small">
        <span className="mark mark--retention">{t('comparison.law.by-provider')}</span>{' '}
        {end.ageMost === null
          ? t('comparison.law.retention', { item: end.title, kept: end.keptDays, age: end.ageDays, day: end.day })
          : t('comparison.law.retention.drawn', {
              ...{ item: end.title, kept: end.keptDays, age: end.ageDays, most: end.ageMost, day: end.day },
            })}
      </div>
      <Bracket className="law__bracket law__bracket--retention" days={end.day} {...drawing} />
    </li>
  );
}

interface BracketProps extends RowProps {
  readonly className: string;
  readonly days: number;
}

/** From the opening to the end of the clock; decorative, because the words beside it say the same. */
function Bracket({ className, days, scale, plot, day, retention }: BracketProps): ReactNode {
  const height = 1.25 * plot.rem;
  const depth = 0.6 * plot.rem;
  return (
    <svg aria-hidden="true" className="plot" height={height} viewBox={`0 0 ${plot.width} ${height}`}>
      <Grid bottom={height} day={day} retention={retention} scale={scale} top={0} />
      <rect className={className} height={depth} y={(height - depth) / 2} {...barBetween(scale, 0, days)} />
    </svg>
  );
}
