/** Shows the figures alone, with results given by hand: no worker, no address. */
import { fireEvent } from '@testing-library/react';
import { useState } from 'react';
import { Figures } from '#app/comparison/figures.tsx';
import { RoomKeep } from '#app/comparison/keep/room-keep.tsx';
import { drawnRoutes, laneViews } from '#app/comparison/lane-view.ts';
import { en } from '#app/comparison/messages.en.ts';
import { type ComparisonView, firstView } from '#app/comparison/view.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { renderInApp } from '#support/app-dom.tsx';
import { smallPlan } from './open-room.tsx';
import { answeredResult } from './results.ts';

export interface FiguresOptions {
  readonly of?: (route: string) => RouteResult;
  readonly view?: Partial<ComparisonView>;
  /** False: nothing has been computed yet. */
  readonly results?: boolean;
}

export function openFigures({ of = answeredResult, view = {}, results = true }: FiguresOptions = {}) {
  const plan = smallPlan();
  const routes = drawnRoutes(plan);
  const lanes = laneViews(plan, routes, results ? routes.map(({ id }) => of(id)) : []);
  const ids = routes.map(({ id }) => id);
  const basis = results ? { plan, routes: ids, settings: DEFAULT_SETTINGS, seed: 7, runs: 100 } : null;
  const seen: Partial<ComparisonView>[] = [];
  function Room() {
    const [shown, setShown] = useState<ComparisonView>({ ...firstView(plan), ...view });
    const change = (part: Partial<ComparisonView>) => {
      seen.push(part);
      setShown((before) => ({ ...before, ...part }));
    };
    return (
      <div className="comparison">
        <h1>Test</h1>
        <RoomKeep basis={basis} lanes={lanes} onChange={change} resting view={shown} />
        <Figures basis={basis} lanes={lanes} onChange={change} plan={plan} view={shown} />
      </div>
    );
  }
  const shown = renderInApp(<Room />, en);
  return { plan, lanes, seen, shown };
}

/** The section under a heading. */
export function section(heading: string): HTMLElement {
  const found = [...document.querySelectorAll('h2')].find((one) => one.textContent === heading)?.closest('section');
  if (!found) throw new Error(`no section is called ${heading}`);
  return found;
}

export function press(within: ParentNode, text: string): void {
  const found = [...within.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button says ${text}`);
  fireEvent.click(found);
}
