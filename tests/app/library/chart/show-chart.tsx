/** Shows a figure as the library would, and reads it back. */
import { ChartFigure, type ChartFigureProps } from '#app/library/chart/chart-figure.tsx';
import { renderInApp } from '#support/app-dom.tsx';
import { tableOf } from './charts.ts';

export const rules: ChartFigureProps['rules'] = (rule) => <a href="#/library">{`rule ${rule}`}</a>;

export function showChart(chart: Parameters<typeof tableOf>[0], more: Partial<ChartFigureProps> = {}) {
  return renderInApp(<ChartFigure lit={null} rules={rules} table={tableOf(chart)} {...more} />);
}

export const boxes = (): readonly Element[] => [...document.querySelectorAll('.chart-region [data-stage]')];
export function box(stage: string): Element {
  const found = boxes().find((one) => one.getAttribute('data-stage') === stage);
  if (!found) throw new Error(`no box for ${stage}`);
  return found;
}
export const nameOf = (element: Element | null): string => element?.getAttribute('aria-label') ?? '';
/** Stage of the box that has the focus, or null. */
export const focusedStage = (): string | null => document.activeElement?.getAttribute('data-stage') ?? null;
export const said = (): string =>
  [...document.querySelectorAll('[aria-live="polite"]')].map((one) => one.textContent).join('');
/** Ids of the branches that the outline tells. */
export const toldWays = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.chart-outline [data-way]')].map((one) => one.getAttribute('data-way'));
