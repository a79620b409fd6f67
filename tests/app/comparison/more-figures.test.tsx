import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openFigures, press, section } from './open-figures.tsx';
import { cellsOf, openAll, tableUnder } from './open-room.tsx';
import { answeredResult, shares, silentResult } from './results.ts';

const LOST = 'Evidence lost, and why';
const TIME = 'Where the time goes';
const RIGHTS = 'Safeguards that each route applies or skips';

describe('the lanes at one leg', () => {
  it('say which, count from its start, and draw neither day line nor retention nor holds', () => {
    openFigures({ view: { leg: 'requestedSide' } });
    const lanes = section('One part of the way: Inside the requested State');
    expect(lanes.textContent).toContain('5 of 5 routes have this part of the way; its median is 120 days (4 months).');
    expect(lanes.textContent).toContain('often printed as “processing time”');
    for (const one of ['.grid__day', '.grid__retention', '.hold', '.law__bracket--retention']) {
      expect(lanes.querySelector(one), one).toBeNull();
    }
    expect(lanes.querySelector('[role="slider"]')).toBeNull();
  });
  it('can be chosen', () => {
    const { seen } = openFigures();
    const choice = [...document.querySelectorAll('label')].find((one) => one.textContent === 'Issue to receipt');
    fireEvent.click(choice?.querySelector('input') ?? document.body);
    expect(seen).toEqual([{ leg: 'issueToReceipt' }]);
    expect(section('One part of the way: Issue to receipt').textContent).toContain('Median 160 days');
  });
  it('have every leg and every hold in their tables', async () => {
    openFigures({ of: (route) => (route === 'comity' ? silentResult(route) : answeredResult(route)) });
    await openAll();
    const [, silent, answered] = cellsOf(tableUnder(/^Each part of the way/));
    expect(silent?.slice(1)).toEqual([
      '50 (25 to 100)',
      'not completed',
      'not completed',
      'not completed',
      'not completed',
    ]);
    expect(answered?.slice(2, 4)).toEqual(['120 (60 to 240)', '140 (70 to 280)']);
    const [, never, held] = cellsOf(tableUnder(/^Preservation: share of runs/));
    expect(never?.slice(1)).toEqual(['0%', '–', '–', '–', '0%', '–', '–', '–']);
    expect(held?.slice(1)).toEqual(['90%', '2', '4', '12', '10%', '62', '94', '180']);
  });
});

it('one lane opens every figure that it uses, with source, year, leg and statistic', () => {
  openFigures();
  press(document, 'Figures behind it');
  const dialog = document.querySelector('dialog');
  expect(dialog?.textContent).toContain('What this lane rests on: Letters rogatory (no treaty)');
  const heads = [...(dialog?.querySelectorAll('thead th') ?? [])].map((one) => one.textContent);
  expect(heads.slice(0, 6)).toEqual([
    'Figure',
    'Value with these settings',
    'Kind',
    'Source',
    'Year',
    'Leg and statistic',
  ]);
  expect(dialog?.querySelectorAll('.figure-mark').length).toBeGreaterThan(5);
});

it('all routes stand in one picture, with what each says on the chosen day', () => {
  openFigures({ view: { route: 'budapest' } });
  const figure = document.querySelector('.overview');
  expect(figure?.querySelectorAll('.series__letter')).toHaveLength(5);
  expect(figure?.querySelectorAll('.series--chosen .series__line')).toHaveLength(1);
  const [first] = figure?.querySelectorAll('.overview__route') ?? [];
  expect(first?.textContent).toBe('Route A:ALetters rogatory (no treaty)35%');
  const handle = figure?.querySelector('[role="slider"]');
  expect(handle?.getAttribute('aria-label')).toMatch(/^Day on the curves/);
  fireEvent.keyDown(handle ?? document.body, { key: 'Home' });
  expect(figure?.textContent).toContain('By day 1, no route has brought an item into hand in any run.');
});

describe('losses', () => {
  it('have their causes in words, the most frequent first, and in a table', async () => {
    openFigures({ of: (route) => (route === 'comity' ? silentResult(route) : answeredResult(route)) });
    expect(section(LOST).textContent).toContain('deleted before it was disclosed in between 50% and 100%');
    const [all, some] = [...section(LOST).querySelectorAll('.losses__route')].map((one) => one.textContent);
    expect(all).toContain('Lost in 100% of runs: retention ended 100%.');
    expect(some).toContain(
      'Lost in 50% of runs: retention ended 30%; user deleted after an alert 10%; hold lapsed 5%; user deleted 5%.',
    );
    await openAll();
    expect(cellsOf(tableUnder(/^Runs in which evidence was lost/))[2]?.slice(1)).toEqual([
      '50%',
      '30%',
      '5%',
      '5%',
      '10%',
    ]);
  });
  it('are said not to have happened where they have not', () => {
    const lossCauses = { retention: 0, lapse: 0, user: 0, alerted: 0 };
    openFigures({ of: (route) => answeredResult(route, { evidenceLost: 0, lossCauses }) });
    expect(section(LOST).textContent).toContain(
      'No evidence was deleted before it was disclosed, in any run of any route.',
    );
    expect(section(LOST).querySelector('.share-bar__part')).toBeNull();
  });
});

describe('where the time goes', () => {
  it('names the largest share, for the chosen route and for all', async () => {
    const { seen } = openFigures({ view: { route: 'budapest' } });
    expect(section(TIME).textContent).toContain(
      '“Stage supplement” has the largest share of the mean (22%) and of the variance (22%).',
    );
    expect(section(TIME).querySelectorAll('.time__row')).toHaveLength(8);
    await openAll();
    expect(section(TIME).querySelectorAll('.time__sentences li')).toHaveLength(5);
    fireEvent.change(section(TIME).querySelector('select') ?? document.body, { target: { value: 'comity' } });
    expect(seen).toEqual([{ route: 'comity' }]);
  });
  it('says so where nothing was answered', () => {
    const stages = answeredResult('x').stages.map((stage) => ({
      ...stage,
      shareOfMean: 0,
      shareOfVariance: Number.NaN,
    }));
    openFigures({ of: (route) => ({ ...silentResult(route), stages }) });
    expect(section(TIME).textContent).toContain('there is no whole to take shares of');
    expect(section(TIME).querySelector('.time__row')).toBeNull();
  });
});

it('safeguards are read with their articles, the same words for every route', () => {
  openFigures();
  const rows = [...section(RIGHTS).querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(10);
  expect(rows[1]).toMatch(/^Dual criminality.*somebody whose act is lawful where the data are\./);
  expect(rows[1]).toContain(
    'applies (the requested State may refuse for want of it) UN Convention against Cybercrime, art. 40(8)',
  );
  expect(section(RIGHTS).textContent).not.toMatch(/best|better|worse/i);
});

describe('strange results', () => {
  const nothing = (route: string) => answeredResult(route, { curve: [], stages: [], days: null, answered: 0 });
  const broken = (route: string) =>
    answeredResult(route, {
      days: { p10: Number.NaN, p50: Number.NaN, p90: Number.NaN, mean: Number.NaN },
      outcomes: shares({ lost: Number.NaN }),
      hold: { frozen: 1, frozenDays: { p10: Number.NaN, p50: 1, p90: 2, mean: 1 }, lapsed: 0, lapsedDays: null },
    });
  it.each([
    ['nothing', nothing],
    ['silence', silentResult],
    ['no numbers', broken],
  ])('draw no axis and no path with NaN: %s', (_, of) => {
    const { shown } = openFigures({ of });
    for (const one of shown.container.querySelectorAll('svg *')) {
      for (const { name, value } of one.attributes)
        expect(value, `${one.tagName} ${name}`).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
  it('before the first results nothing can be kept, and nothing is claimed', () => {
    const { shown } = openFigures({ results: false });
    expect(shown.container.textContent).not.toMatch(/NaN|∞|Infinity/);
    const keeping = [...shown.container.querySelectorAll('button')].filter((one) =>
      /^Save as (SVG|PNG)/.test(one.textContent ?? ''),
    );
    expect(keeping.every((one) => one.disabled)).toBe(true);
  });
});
