import { act, fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DifferenceFigure } from '#app/comparison/baseline/difference-figure.tsx';
import {
  differenceOf,
  differenceRows,
  differenceScale,
  directionOf,
  isGain,
} from '#app/comparison/baseline/difference-view.ts';
import { type Paired, restedPaired } from '#app/comparison/baseline/use-paired.ts';
import { differencesRows, PAIRED_COLUMNS } from '#app/comparison/keep/paired-tables.ts';
import { lanesRows } from '#app/comparison/keep/tables.ts';
import { drawnRoutes, laneViews } from '#app/comparison/lane-view.ts';
import { en } from '#app/comparison/messages.en.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import type { PairedResult } from '#simulation/paired.ts';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';
import { button, labelled, openAll, openRoom, rest, smallPlan } from './open-room.tsx';
import { answeredResult } from './results.ts';

const result = (mean: number, low: number, high: number): PairedResult => ({
  runs: 100,
  bothAnswered: 80,
  days: { mean, low, high },
  usable: { difference: 0.04, low: -0.01, high: 0.09 },
  onlyFirst: 1,
  onlySecond: 5,
});
const unanswered: PairedResult = { ...result(0, 0, 0), bothAnswered: 0, days: null };
const one: PairedResult = { ...unanswered, runs: 1, usable: { difference: 1, low: null, high: null } };

const plan = smallPlan();
const ids = drawnRoutes(plan).map(({ id }) => id);
const lanes = laneViews(
  plan,
  drawnRoutes(plan),
  ids.map((id) => answeredResult(id)),
);
const basis = { plan, routes: ids, settings: DEFAULT_SETTINGS, seed: 7, runs: 100 };
const paired: Paired = {
  results: { comity: result(-40.2, -46.4, -35), 'budapest-preserved': result(2.14, -1, 5), budapest: unanswered },
  missing: ['budapest-alone'],
  gone: [{ id: 'old', label: 'An old route' }],
  of: basis,
  progress: null,
  reason: null,
};
const rows = differenceRows(lanes, paired);
const of = (id: string) => {
  const found = rows.find(({ route }) => route.id === id);
  if (!found) throw new Error(`no row for ${id}`);
  return found;
};

describe('what is drawn of a difference', () => {
  it('follows the lanes, and says which routes have nothing to subtract', () => {
    expect(rows.map(({ route, state }) => [route.id, state])).toEqual([
      ...ids.map((id) => [id, id === 'budapest-alone' ? 'only-now' : id in paired.results ? 'compared' : 'waiting']),
      ['old', 'only-baseline'],
    ]);
  });
  it('is in days and percentage points, and clear only where the whole interval lies on one side', () => {
    expect(differenceOf(of('comity').result, 'days')).toEqual({ middle: -40.2, ends: [-46.4, -35] });
    expect(differenceOf(of('comity').result, 'share')).toEqual({ middle: 4, ends: [-1, 9] });
    expect(differenceOf(of('budapest').result, 'days')).toBeNull();
    expect(differenceOf(one, 'share')).toEqual({ middle: 100, ends: null });
    expect(directionOf({ middle: -40, ends: [-46, -35] })).toBe(-1);
    expect(directionOf({ middle: 2, ends: [-1, 5] })).toBe(0);
    expect(directionOf({ middle: 2, ends: [0, 5] })).toBe(0);
    expect(directionOf({ middle: 100, ends: null })).toBe(0);
    expect([isGain('days', -1), isGain('days', 1), isGain('share', 1), isGain('share', 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  it.each([false, true])('has one axis that holds every interval and nothing, both ways (reversed %s)', (reversed) => {
    const { x, ticks } = differenceScale(rows, 'days', { from: 20, to: 320, reversed, tickGap: 60 });
    expect(ticks).toContain(0);
    for (const value of [-46.4, 0, 5, ...ticks]) {
      expect(x(value)).toBeGreaterThanOrEqual(20);
      expect(x(value)).toBeLessThanOrEqual(320);
    }
    expect(Math.sign(x(5) - x(0))).toBe(reversed ? -1 : 1);
    const empty = differenceScale([], 'share', { from: 0, to: 100, reversed, tickGap: 60 });
    expect(empty.ticks.length).toBeGreaterThan(1);
    expect(empty.ticks.every((tick) => Number.isFinite(empty.x(tick)))).toBe(true);
  });
});

describe('the files', () => {
  const cells = (table: readonly (readonly unknown[])[], route: string) => {
    const [head = [], ...body] = table;
    const row = body.find(([, id]) => id === route) ?? [];
    return Object.fromEntries(PAIRED_COLUMNS.map((name) => [name, row[head.indexOf(name)]]));
  };
  it('say every difference with its interval, and leave cells empty where there is none', () => {
    for (const table of [lanesRows(lanes, paired), differencesRows(rows)]) {
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
      expect(Object.values(cells(table, 'comity'))).toEqual([100, 80, -40.2, -46.4, -35, 0.04, -0.01, 0.09, 1, 5]);
      expect(Object.values(cells(table, 'budapest')).slice(1, 5)).toEqual([0, null, null, null]);
      expect(Object.values(cells(table, 'budapest-alone')).every((cell) => cell === null)).toBe(true);
    }
    expect(Object.values(cells(lanesRows(lanes), 'comity')).every((cell) => cell === null)).toBe(true);
    expect(differencesRows(rows).at(-1)?.slice(0, 4)).toEqual([null, 'old', 'An old route', 'only-baseline']);
  });
  it('are never those of other choices', () => {
    expect(restedPaired(paired, basis)).toBe(paired);
    expect(restedPaired(paired, { ...basis })).toBeNull();
    expect(restedPaired({ ...paired, of: null }, basis)).toBeNull();
    expect(restedPaired(null, basis)).toBeNull();
  });
});

describe('the figure', () => {
  const open = (given: Paired) =>
    renderInApp(
      <>
        <h1>Test</h1>
        <DifferenceFigure basis={basis} lanes={lanes} paired={given} />
      </>,
      en,
    );
  it('draws each measure with its words, tells the direction by shape, and axe finds nothing', async () => {
    const { container } = open(paired);
    const drawings = [...container.querySelectorAll('[role="img"]')].map((one) => one.getAttribute('aria-label'));
    expect(drawings).toContain(
      `${of('comity').route.label}. Days until the answer: 40 days sooner on average; 95% interval −46 to −35`,
    );
    expect(drawings).toContain(
      `${of('budapest-preserved').route.label}. Days until the answer: 2.1 days later on average; 95% interval −1 to +5: no clear difference`,
    );
    const marks = [...container.querySelectorAll('.lanes__list .difference')];
    expect(marks.map((mark) => [mark.classList[1], mark.querySelector('.difference__mark')?.tagName])).toEqual([
      ['difference--gain', 'path'],
      ...Array.from({ length: marks.length - 1 }, () => ['difference--none', 'circle']),
    ]);
    expect(container.textContent).toContain('about 95 of the 100 lines');
    expect(container.textContent).toContain('closed under the baseline');
    expect(container.textContent).toContain('An old route');
    expect(container.innerHTML).not.toContain('NaN');
    await openAll();
    expect(container.querySelector('table')?.textContent).toContain('−46 to −35');
    expect(await axeFindings()).toEqual([]);
  });
  it('keeps nothing before all is computed', () => {
    const { container } = open({ ...paired, results: {}, of: null, progress: 0 });
    expect(container.textContent).toContain('The differences are not computed yet.');
    expect(button('Save as CSV')).toHaveProperty('disabled', true);
  });
});

describe('a pinned baseline in the room', () => {
  afterEach(() => vi.restoreAllMocks());
  it('is drawn, is in the table of the lanes, on the second sheet and in the JSON, and goes with the baseline', async () => {
    const { worker, finish } = await openRoom();
    finish();
    await userEvent.click(button('Keep as baseline'));
    expect(document.querySelector('.differences')).toBeNull();
    fireEvent.change(labelled(/^Drafting quality/), { target: { value: '90' } });
    await rest();
    finish();
    const sent = worker.sent.at(-1);
    if (sent?.type !== 'compare') throw new Error('no comparison was asked for');
    const total = sent.routes.length * sent.runs;
    const results = Object.fromEntries(sent.routes.map((id) => [id, result(-40.2, -46.4, -35)]));
    act(() => worker.say({ type: 'compared', job: sent.job, done: total, total, results }));
    expect(document.querySelectorAll('.differences [role="img"]')).toHaveLength(2 * sent.routes.length);
    expect(document.querySelector('.print-sheet__second')?.textContent).toContain('40 days sooner on average');
    await openAll();
    expect(document.querySelector('.lanes')?.textContent).toContain('−40 (−46 to −35)');
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await act(async () => {
      fireEvent.click(button('Save all as JSON'));
      await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
    });
    const whole = JSON.parse((await saved[0]?.text()) ?? '');
    expect(whole.baseline.settings.quality).toBeNull();
    expect(whole.paired.comity.days).toEqual({ mean: -40.2, low: -46.4, high: -35 });
    await userEvent.click(button('Clear the baseline'));
    expect(document.querySelector('.differences')).toBeNull();
    expect(document.querySelector('.print-sheet__second')).toBeNull();
  }, 60_000);
});
