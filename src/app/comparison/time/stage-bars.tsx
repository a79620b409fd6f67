/** Two thin bars a stage: its share of the mean (full) and of the variance (hollow). The numbers beside them open their source. */
import type { ReactNode } from 'react';
import { FigureMark } from '#app/ui/figure-mark.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { stageFigure } from '../figure-rows.ts';
import type { Order } from '../simulator.ts';
import { useWords } from '../words.ts';
import { shareSpan, type TimeRow } from './time-view.ts';

export interface StageBarsProps {
  readonly plan: CasePlan;
  readonly basis: Order | null;
  /** Name of the route. */
  readonly route: string;
  readonly rows: readonly TimeRow[];
}

const WIDTH = 400;
const BAR = 7;

export function StageBars({ plan, basis, route, rows }: StageBarsProps): ReactNode {
  const { t, format } = useWords();
  const { low, high } = shareSpan(rows);
  const x = (share: number) => ((share - low) / (high - low)) * WIDTH;
  const bar = (share: number) => ({ x: Math.min(x(0), x(share)), width: Math.abs(x(share) - x(0)) });
  return (
    <div className="stack">
      <ul aria-hidden="true" className="ends small">
        <li className="ends__end">
          <Sample className="time__mean" /> {t('comparison.time.mean')}
        </li>
        <li className="ends__end">
          <Sample className="time__variance" /> {t('comparison.time.variance')}
        </li>
      </ul>
      <ol aria-label={t('comparison.time.list', { route })} className="time__rows">
        {rows.map(({ stage, mean, variance }) => {
          const figure = basis && stageFigure(plan, basis.settings, stage);
          return (
            <li className="time__row" key={`${stage.procedure}.${stage.stage}`}>
              <span className="time__name">
                {stage.label} <span className="soft">({t(`comparison.holder.${stage.holder}`)})</span>
              </span>
              <svg
                aria-hidden="true"
                className="time__bars"
                focusable="false"
                height="20"
                preserveAspectRatio="none"
                viewBox={`0 0 ${WIDTH} 20`}
              >
                <rect className="time__mean" height={BAR} y="1.5" {...bar(mean)} />
                <rect className="time__variance" height={BAR} y="11" {...bar(variance)} />
                <line className="time__zero" x1={x(0)} x2={x(0)} y1="0" y2="20" />
              </svg>
              <span className="time__numbers tabular">
                {t('comparison.time.numbers', { mean: format.percent(mean), variance: format.percent(variance) })}{' '}
                {figure && <FigureMark {...figure} />}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const Sample = ({ className }: { readonly className: string }): ReactNode => (
  <svg aria-hidden="true" className="swatch" focusable="false" height="14" viewBox="0 0 20 14" width="20">
    <rect className={className} height="7" width="19" x="0.5" y="3.5" />
  </svg>
);
