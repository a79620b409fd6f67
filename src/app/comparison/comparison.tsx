/** The comparison room for a loaded plan: settings beside the pictures, and everything the pictures rest on. */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { announce } from '#app/ui/live-region.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { ClosedRoutes } from './closed-routes.tsx';
import { CurvesFigure } from './curves-figure.tsx';
import { drawnRoutes, laneViews } from './lane-view.ts';
import { LanesFigure } from './lanes-figure.tsx';
import { PatternDefinitions } from './patterns.tsx';
import { RunStatus } from './run-status.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import type { Order, Simulator } from './simulator.ts';
import { Sources } from './sources.tsx';
import { Suppositions } from './suppositions.tsx';
import { useSimulation } from './use-simulation.ts';
import { useView, type ViewAddress } from './use-view.ts';
import { settingsOf } from './view.ts';
import { useWords } from './words.ts';
import './comparison.css';

export interface ComparisonProps {
  readonly plan: CasePlan;
  readonly simulator: Simulator;
  readonly address: ViewAddress;
}

export function Comparison({ plan, simulator, address }: ComparisonProps): ReactNode {
  const { t } = useWords();
  const { view, change } = useView(plan, address);
  const { quality, requesting, requested, seed, runs, whatIf } = view;
  const routes = useMemo(() => drawnRoutes(plan, whatIf), [plan, whatIf]);
  const order = useMemo<Order>(
    () => ({
      plan,
      routes: routes.map((route) => route.id),
      settings: settingsOf({ quality, requesting, requested }),
      seed,
      runs,
    }),
    [plan, routes, quality, requesting, requested, seed, runs],
  );
  const controls = useSimulation(simulator, order);
  const { status } = controls.simulation;
  // The pictures may come a moment later than the progress: drawing them must not hold up a slider.
  const results = useDeferredValue(controls.simulation.results);
  const shown = useDeferredValue(controls.simulation.shown);
  const lanes = useMemo(() => laneViews(plan, routes, results), [plan, routes, results]);
  useDoneAnnounced(status === 'done', t('comparison.status.done', { runs }));
  return (
    <div className="comparison">
      <PatternDefinitions />
      <header className="comparison__head">
        <div className="stack comparison__title">
          <h1>{t('comparison.title', { case: plan.title })}</h1>
          <p className="soft">
            {t('comparison.intro', { requesting: plan.requesting.name, requested: plan.requested.name })}
          </p>
        </div>
        <Suppositions plan={plan} routes={routes} />
      </header>
      <aside aria-label={t('comparison.settings.title')} className="comparison__settings no-print">
        <div className="sheet">
          <RunStatus {...controls} runs={runs} />
          <Disclosure open={startsOpen()} summary={t('comparison.settings.title')}>
            <SettingsPanel onChange={change} plan={plan} view={view} />
          </Disclosure>
        </div>
      </aside>
      <div className="stack comparison__pictures">
        <LanesFigure basis={shown} lanes={lanes} onChange={change} plan={plan} view={view} />
        <CurvesFigure basis={shown} lanes={lanes} onChange={change} plan={plan} view={view} />
        <ClosedRoutes plan={plan} />
        <Sources plan={plan} results={results} settings={order.settings} />
      </div>
    </div>
  );
}

/** Open beside the pictures; closed where it would push them off a small screen. */
const startsOpen = (): boolean => typeof matchMedia !== 'function' || matchMedia('(min-width: 64rem)').matches;

/** Says that a simulation has finished, except the first, which nobody has asked for. */
function useDoneAnnounced(done: boolean, text: string): void {
  const before = useRef({ done, finished: 0 });
  useEffect(() => {
    const was = before.current;
    const finished = done && !was.done ? was.finished + 1 : was.finished;
    before.current = { done, finished };
    if (finished > was.finished && finished > 1) announce(text);
  }, [done, text]);
}
