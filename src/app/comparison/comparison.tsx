/** The comparison room for a loaded plan: settings beside the pictures, and everything the pictures rest on. */
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { announce } from '#app/ui/live-region.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { BaselinePanel } from './baseline/baseline-panel.tsx';
import { DifferenceFigure } from './baseline/difference-figure.tsx';
import { usePaired } from './baseline/use-paired.ts';
import { ClosedRoutes } from './closed-routes.tsx';
import { Figures } from './figures.tsx';
import { HelpFigure } from './help/help-figure.tsx';
import { RoomKeep } from './keep/room-keep.tsx';
import { drawnRoutes, laneViews } from './lane-view.ts';
import { LawChanged, lawSentences } from './law-changed.tsx';
import { PatternDefinitions } from './patterns.tsx';
import { RoomProvider } from './room-context.tsx';
import { RunStatus } from './run-status.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import type { Simulator } from './simulator.ts';
import { Sources } from './sources.tsx';
import { Suppositions } from './suppositions.tsx';
import { useFigureView } from './use-figure-view.ts';
import { useOrder } from './use-order.ts';
import { useSimulation } from './use-simulation.ts';
import { useStable } from './use-stable.ts';
import { useView, type ViewAddress } from './use-view.ts';
import { differences } from './what-if.ts';
import { useWords } from './words.ts';
import './comparison.css';

export interface ComparisonProps {
  readonly plan: CasePlan;
  readonly simulator: Simulator;
  readonly address: ViewAddress;
  /** Entries of the address that are not the view's. */
  readonly own?: readonly string[];
  /** What stands above the settings and the pictures. */
  readonly before?: ReactNode;
}

export function Comparison({ plan, simulator, address, own, before }: ComparisonProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { view, change, undo } = useView(plan, address, own);
  const { runs, whatIf } = view;
  const look = useFigureView(view);
  const order = useOrder(plan, view);
  const controls = useSimulation(simulator, order);
  const { status } = controls.simulation;
  // The pictures may come a moment later than the progress: drawing them must not hold up a slider.
  const results = useDeferredValue(controls.simulation.results);
  const shown = useDeferredValue(controls.simulation.shown);
  // What is drawn stands under the law that its results were computed for.
  const drawn = shown?.plan ?? order.plan;
  const routes = useMemo(() => drawnRoutes(drawn, whatIf), [drawn, whatIf]);
  const lanes = useMemo(() => laneViews(drawn, routes, results), [drawn, routes, results]);
  const { baseline } = view;
  const same = useMemo(() => baseline !== null && differences(view, baseline).length === 0, [view, baseline]);
  const pinned = same ? null : baseline;
  const paired = usePaired(simulator, plan, pinned, status === 'done' ? order : null);
  const law = useStable(lawSentences({ plan, choices: view }, words));
  const room = useMemo(() => ({ paired: pinned && paired, baseline: pinned, law }), [paired, pinned, law]);
  useDoneAnnounced(status === 'done', t('comparison.status.done', { runs }));
  return (
    <RoomProvider room={room}>
      <div className="comparison">
        <PatternDefinitions />
        <header className="comparison__head">
          <div className="stack comparison__title">
            <h1>{t('comparison.title', { case: plan.title })}</h1>
            <p className="soft">
              {t('comparison.intro', { requesting: plan.requesting.name, requested: plan.requested.name })}
            </p>
            <p className="small no-print">
              <a href="#/compare">{t('comparison.choose.another')}</a>
            </p>
          </div>
          <Suppositions plan={plan} routes={routes} />
          <LawChanged choices={view} plan={plan} />
        </header>
        {before}
        <RoomKeep basis={shown} lanes={lanes} onChange={change} resting={status !== 'running'} view={view} />
        <aside aria-label={t('comparison.settings.title')} className="comparison__settings no-print">
          <div className="sheet">
            <RunStatus {...controls} runs={runs} />
            <Disclosure open={startsOpen()} summary={t('comparison.settings.title')}>
              <BaselinePanel onChange={change} paired={paired} view={view} />
              <SettingsPanel onChange={change} plan={plan} undo={undo} view={view} />
            </Disclosure>
          </div>
        </aside>
        <div className="stack comparison__pictures">
          {room.paired && <DifferenceFigure basis={shown} lanes={lanes} paired={room.paired} />}
          <Figures basis={shown} lanes={lanes} onChange={change} plan={drawn} view={look} />
          <HelpFigure basis={shown} lanes={lanes} simulator={simulator} />
          <ClosedRoutes plan={drawn} />
          <Sources plan={drawn} results={results} settings={order.settings} />
        </div>
      </div>
    </RoomProvider>
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
