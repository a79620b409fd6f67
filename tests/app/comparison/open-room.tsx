/** Opens the room with a worker that the test plays, and an address that it can read. */
import { act } from '@testing-library/react';
import { Comparison } from '#app/comparison/comparison.tsx';
import { drawnRoutes } from '#app/comparison/lane-view.ts';
import { en } from '#app/comparison/messages.en.ts';
import type { ViewAddress } from '#app/comparison/use-view.ts';
import { RoomMessages } from '#app/i18n/provider.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { renderInApp } from '#support/app-dom.tsx';
import { anyPlan } from '#support/plans.ts';
import { fakeSimulator } from './fake-worker.ts';
import { answeredResult } from './results.ts';

export class FakeAddress implements ViewAddress {
  query: string;
  #changed: () => void = () => undefined;
  constructor(query: string) {
    this.query = query;
  }
  read(): URLSearchParams {
    return new URLSearchParams(this.query);
  }
  write(query: URLSearchParams): void {
    this.query = query.toString();
  }
  listen(changed: () => void): () => void {
    this.#changed = changed;
    return () => undefined;
  }
  goTo(query: string): void {
    this.query = query;
    act(() => this.#changed());
  }
}

export interface RoomOptions {
  readonly plan?: CasePlan;
  readonly query?: string;
}

/** Enough to see everything: open with and without preservation, a what-if, a supposition, and the closed ones. */
export function smallPlan(): CasePlan {
  const plan = anyPlan();
  const drawn = ['comity', 'budapest-preserved', 'budapest', 'budapest-alone', 'uncc-preserved'];
  return { ...plan, routes: plan.routes.filter((route) => drawn.includes(route.id) || route.requestBasis === null) };
}

export async function openRoom({ plan = smallPlan(), query = '' }: RoomOptions = {}) {
  const { worker, simulator } = fakeSimulator();
  const address = new FakeAddress(query);
  const shown = renderInApp(
    <RoomMessages messages={en}>
      <Comparison address={address} plan={plan} simulator={simulator} />
    </RoomMessages>,
  );
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  const results = (of: (route: string) => RouteResult = answeredResult) =>
    drawnRoutes(plan).map((route) => of(route.id));
  return {
    plan,
    worker,
    address,
    shown,
    results,
    finish: (of?: (route: string) => RouteResult) => act(() => worker.finish(results(of))),
    progress: (done: number, of?: (route: string) => RouteResult) => act(() => worker.progress(results(of), done)),
  };
}

/** Longer than a slider must rest. */
export const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));

/** The control with a label. Looked up by hand, as all below: the library's queries take seconds in so large a page. */
export function labelled(label: RegExp): HTMLElement {
  const named = [...document.querySelectorAll<HTMLElement>('[aria-label]')];
  const byName = named.find((one) => label.test(one.getAttribute('aria-label') ?? ''));
  const byLabel = [...document.querySelectorAll('label')].find((one) => label.test(one.textContent ?? ''));
  const found = byLabel?.control ?? byName;
  if (!found) throw new Error(`nothing is labelled ${label}`);
  return found;
}

/** The button with this text. */
export function button(text: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}

/** Opens every part that opens and closes, as a reader would who wants all tables. */
export async function openAll(): Promise<void> {
  for (const part of document.querySelectorAll('details')) part.open = true;
  // The browser tells of it in a task of its own.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

/** The table under a caption. */
export function tableUnder(caption: RegExp): HTMLTableElement {
  const found = [...document.querySelectorAll('caption')].find((one) => caption.test(one.textContent ?? ''));
  const table = found?.closest('table');
  if (!table) throw new Error(`no table has the caption ${caption}`);
  return table;
}

/** Texts of the cells, row by row; the first row holds the headers. */
export const cellsOf = (table: HTMLTableElement): readonly (readonly (string | null)[])[] =>
  [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));

/** The nearest element of a kind around a heading. */
export function around(heading: string | RegExp, kind: string): readonly HTMLElement[] {
  const says = (text: string) => (typeof heading === 'string' ? text === heading : heading.test(text));
  // A lane is called without the letter of its route.
  const name = (one: Element) => (one.textContent ?? '').replace(/^Route [A-Z]+:[A-Z]+ /, '');
  return [...document.querySelectorAll('h2, h3, h4')]
    .filter((one) => says(name(one)))
    .flatMap((one) => one.closest<HTMLElement>(kind) ?? []);
}
