/** The curves: for one route large, or for all routes side by side on the same axes. */
import { memo, type ReactNode, useId } from 'react';
import { SelectField } from '#app/ui/field.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { CurvePanel } from './curve-panel.tsx';
import { CURVE_ENDS } from './curve-view.ts';
import { FigureKind } from './figure-kind.tsx';
import { type LaneView, sharedLastDay } from './lane-view.ts';
import { retentionEnds } from './legal-clocks.ts';
import { LineSwatch, OpenSwatch, Swatch } from './patterns.tsx';
import { RouteMarks } from './route-marks.tsx';
import type { Order } from './simulator.ts';
import type { ComparisonView } from './view.ts';
import { useWords } from './words.ts';
import './curves.css';

export interface CurvesFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  readonly basis: Order | null;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

/** A select has no null. */
const ALL = '';

/** Drawn again only for new results or another view, not for every step of the progress. */
export const CurvesFigure = memo(function CurvesFigure({
  plan,
  lanes,
  basis,
  view,
  onChange,
}: CurvesFigureProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const shown = lanes.filter(({ route }) => view.route === null || route.id === view.route);
  const lastDay = sharedLastDay(lanes);
  const retention = retentionEnds(plan).map((end) => end.day);
  return (
    <section aria-labelledby={id} className="sheet stack curves">
      <h2 id={id}>{t('comparison.curve.title')}</h2>
      <p className="prose">{t('comparison.curve.intro')}</p>
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      <div className="curves__choice no-print">
        <SelectField
          label={t('comparison.curve.choice')}
          onChange={(value) => onChange({ route: value === ALL ? null : value })}
          options={[
            { value: ALL, label: t('comparison.curve.all') },
            ...lanes.map(({ route }) => ({ value: route.id, label: route.label })),
          ]}
          value={view.route ?? ALL}
        />
      </div>
      <ul aria-label={t('comparison.legend.ends')} className="ends small">
        {CURVE_ENDS.map((end) => (
          <li className="ends__end" key={end}>
            <Swatch fill={end} />
            <span>{t(`comparison.end.${end}`)}</span>
          </li>
        ))}
        <li className="ends__end">
          <OpenSwatch />
          <span>{t('comparison.legend.open')}</span>
        </li>
        <li className="ends__end">
          <LineSwatch />
          <span>{t('comparison.legend.some')}</span>
        </li>
      </ul>
      <div className={view.route === null ? 'curves__grid' : ''}>
        {shown.map(({ route, result }) =>
          result ? (
            <CurvePanel
              day={view.day}
              key={route.id}
              kind={view.scale}
              label={route.label}
              large={view.route !== null}
              lastDay={lastDay}
              marks={<RouteMarks plan={plan} route={route} />}
              result={result}
              retention={retention}
            />
          ) : (
            <p className="soft" key={route.id}>
              {t('comparison.curve.waiting', { route: route.label })}
            </p>
          ),
        )}
      </div>
    </section>
  );
});
