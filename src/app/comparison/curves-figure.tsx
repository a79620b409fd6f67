/** The curves: for one route large, or for all routes side by side on the same axes. */
import { memo, type ReactNode, useDeferredValue, useId, useMemo } from 'react';
import { SelectField } from '#app/ui/field.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { CurvePanel } from './curve-panel.tsx';
import { CURVE_ENDS } from './curve-view.ts';
import { FigureKind } from './figure-kind.tsx';
import { SaveCurves } from './keep/figure-saves.tsx';
import { type LaneView, sharedLastDay } from './lane-view.ts';
import { retentionEnds } from './legal-clocks.ts';
import { Overview } from './overview.tsx';
import { LineSwatch, OpenSwatch, Swatch } from './patterns.tsx';
import { RouteMarks } from './route-marks.tsx';
import type { Order } from './simulator.ts';
import type { ComparisonView, FigureView } from './view.ts';
import { useWords } from './words.ts';
import './curves.css';

export interface CurvesFigureProps {
  readonly plan: CasePlan;
  readonly lanes: readonly LaneView[];
  readonly basis: Order | null;
  readonly view: FigureView;
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
  // The many small drawings may follow the day line a moment later than the large one.
  const day = useDeferredValue(view.day);
  const shown = lanes.filter(({ route }) => view.route === null || route.id === view.route);
  const lastDay = useMemo(() => sharedLastDay(lanes), [lanes]);
  const retention = useMemo(() => retentionEnds(plan).map((end) => end.day), [plan]);
  return (
    <section aria-labelledby={id} className="sheet stack curves">
      <h2 id={id}>{t('comparison.curve.title')}</h2>
      <FigureKind basis={basis} lanes={lanes} plan={plan} />
      <Overview
        chosen={view.route}
        day={view.day}
        kind={view.scale}
        lanes={lanes}
        lastDay={lastDay}
        onDay={(day) => onChange({ day })}
        retention={retention}
      />
      <h3>{t('comparison.curve.ends')}</h3>
      <p className="prose">{t('comparison.curve.intro')}</p>
      <div className="curves__choice no-print">
        <SelectField
          label={t('comparison.curve.choice')}
          onChange={(value) => onChange({ route: value === ALL ? null : value })}
          options={[
            { value: ALL, label: t('comparison.curve.all') },
            ...lanes.map(({ route, letter }) => ({ value: route.id, label: `${letter} – ${route.label}` })),
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
        {shown.map(({ route, letter, result }) =>
          result ? (
            <CurvePanel
              day={day}
              key={route.id}
              kind={view.scale}
              label={route.label}
              letter={letter}
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
      <SaveCurves basis={basis} lanes={lanes} view={view} />
    </section>
  );
});
