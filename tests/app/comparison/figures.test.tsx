import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '#support/app-dom.tsx';
import { around, cellsOf, labelled, openAll, openRoom, smallPlan, tableUnder } from './open-room.tsx';
import { answeredResult, silentResult } from './results.ts';

const lane = (name: string) => around(name, 'li');
const table = (caption: RegExp) => {
  const [head, ...rows] = cellsOf(tableUnder(caption));
  return { head, rows };
};

describe('the lanes', () => {
  it('stand in the order of the plan, with and without preservation', async () => {
    const { finish } = await openRoom();
    finish();
    const names = [...document.querySelectorAll('.lane-group__name')].map((one) => one.textContent);
    expect(names.slice(0, 4)).toEqual([
      'Letters rogatory (no treaty)',
      'Budapest Convention, Article 31, through the Aldermark–Kestrel treaty',
      'Budapest Convention alone, by its own procedure',
      'UN Convention against Cybercrime, Article 44, through the Aldermark–Kestrel treaty',
    ]);
    expect(lane('Preservation first (Budapest Convention, art. 29)')).toHaveLength(1);
    expect(lane('Without preservation first')).toHaveLength(3);
  });
  it('say in words what they draw, and give the share of each end', async () => {
    const { finish } = await openRoom();
    finish();
    const [first] = lane('Without preservation first');
    const text = first?.textContent ?? '';
    expect(text).toContain('Median 200 days (7 months).');
    for (const end of [
      'all evidence 50%',
      'part of it 10%',
      'refused 20%',
      'data lost 10%',
      'no answer received 10%',
    ]) {
      expect(text).toContain(end);
    }
    expect(text).toContain('Connection logs 50%; Content of the account 60%');
    expect(first?.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain('Median 200 days');
  });
  it('without an answer draw no median and no NaN anywhere', async () => {
    const { finish, shown } = await openRoom();
    finish((route) => (route === 'comity' ? silentResult(route) : answeredResult(route)));
    const [silent] = lane('Without preservation first');
    expect(silent?.textContent).toContain('No answer in any of 100 runs.');
    expect(silent?.querySelector('circle')).toBeNull();
    expect(shown.container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
  it('mark what-if lanes and suppositions, and say what is supposed', async () => {
    const { finish } = await openRoom();
    finish();
    const group = (name: RegExp) => around(name, '.lane-group')[0]?.textContent ?? '';
    expect(group(/by its own procedure/)).toContain('What if only this instrument bound them');
    expect(group(/Article 31, through/)).not.toContain('What if');
    expect(group(/Article 44/)).toContain('Supposes that the UN Convention against Cybercrime is in force');
    expect(document.querySelector('header')?.textContent).toContain('The UN Convention is supposed to be in force.');
  });
  it('leave what-if routes out on demand, and the supposition with its last route', async () => {
    const { worker } = await openRoom({ query: 'what-if=no' });
    expect(worker.lastJob().routes).toEqual(['comity', 'budapest-preserved', 'budapest', 'uncc-preserved']);
    expect(document.body.textContent).not.toContain('What if only');
  });
});

describe('clocks', () => {
  it('are drawn apart from what was simulated, each with its article or its owner', async () => {
    await openRoom();
    const [clocks] = around('Clocks set by law and by the provider', '.lane-group');
    const rows = [...(clocks?.querySelectorAll('li') ?? [])];
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^by law Preserved data are held at least 60 days.*Budapest Convention, art. 29\(7\)$/),
      expect.stringMatching(/^by law .*at least 60 days.*an extension may be asked.*art. 42\(8\)$/),
      expect.stringMatching(
        /^by law .*own order: at most 90 days.*16\(2\); UN Convention against Cybercrime, art. 25\(2\)$/,
      ),
      expect.stringMatching(/^by the provider’s retention Connection logs: kept 30 days, 9 days old.*after day 21/),
    ]);
    expect(clocks?.querySelectorAll('.law__bracket')).toHaveLength(4);
    expect(clocks?.querySelector('.lane-plot__whisker')).toBeNull();
  });
});

describe('table twins', () => {
  it('of the lanes hold what the lanes draw', async () => {
    const { finish } = await openRoom();
    finish((route) => (route === 'comity' ? silentResult(route) : answeredResult(route)));
    await openAll();
    const { head, rows } = table(/final answer, and how the runs ended/);
    expect(head?.slice(0, 8)).toEqual([
      ...['Route', 'Runs', 'Answered', 'P10', 'Median', 'P90', 'all evidence', 'part of it'],
    ]);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.slice(1, 6)).toEqual(['100', '0%', '', 'no answer in any run', '']);
    expect(rows[1]?.slice(1, 8)).toEqual([...['100', '90%', '100', '200', '400', '50%', '10%']]);
    const items = table(/an item, or part of it, is in hand/);
    expect(items.head).toEqual(['Route', 'Connection logs', 'Content of the account', 'at least one item in hand']);
    expect(items.rows[1]?.slice(1)).toEqual(['50%', '60%', '60%']);
  });
  it('of the bar hold its stages and where they are drawn', async () => {
    const { finish } = await openRoom();
    finish();
    await openAll();
    const { rows } = table(/^Letters rogatory.*stages of a typical run/);
    expect(rows[3]).toEqual([
      'Stage queueing',
      'requested central authority',
      '40 days (6 weeks)',
      '100%',
      '63',
      '113',
    ]);
  });
  it('of a curve hold the shares of its day', async () => {
    const { finish } = await openRoom();
    finish();
    await openAll();
    const { rows } = table(/^Letters rogatory.*ends by day/);
    const at200 = rows.find(([day]) => day?.startsWith('270 days'));
    expect(at200?.slice(1)).toEqual([...['30%', '5%', '15%', '5%', '0%', '0%', '0%', '45%', '35%', '40%']]);
  });
});

it('one route can be drawn alone, and the address says which', async () => {
  const { finish } = await openRoom({ query: 'route=budapest' });
  finish();
  const figures = () => [...document.querySelectorAll('.curve:not(.overview)')];
  expect(figures()).toHaveLength(1);
  await userEvent.selectOptions(labelled(/^Route shown/), 'All routes');
  expect(figures()).toHaveLength(5);
});

it('closed routes are listed with the reason and the article', async () => {
  await openRoom();
  const [closed] = around('Closed routes', 'section');
  expect(closed?.textContent).toContain('The treaty has no preservation clause of its own.');
  const articles = [...(closed?.querySelectorAll('button') ?? [])].map((one) => one.textContent);
  expect(articles).toContain('UN Convention against Cybercrime, art. 41(3)(e)');
});

it('every figure of the model has its kind and its source', async () => {
  const { finish, plan } = await openRoom();
  finish();
  const kinds = [...document.querySelectorAll('section .figure-kind > strong')].map((one) => one.textContent);
  expect(kinds).toEqual(Array(4).fill('Simulated with fitted and assumed figures — not statistics.'));
  await openAll();
  const { rows } = table(/Duration of each stage/);
  expect(rows).toHaveLength(Object.keys(plan.practice.stages).length);
  expect(rows[0]).toEqual(['Stage drafting', 'median 1 d, P90 2 d', 'assumed', 'Test fixture', '–', 'none measured']);
});

it('axe finds nothing, with and without an answer and with a table open', async () => {
  // Two routes: axe takes half a minute for all of them here, and the real browser is asked as well.
  const few = ['comity', 'budapest-alone'];
  const plan = smallPlan();
  const { finish } = await openRoom({
    plan: { ...plan, routes: plan.routes.filter((route) => few.includes(route.id) || route.requestBasis === null) },
    query: 'route=budapest-alone',
  });
  finish((route) => (route === 'comity' ? silentResult(route) : answeredResult(route)));
  await openAll();
  expect(await axeFindings()).toEqual([]);
}, 60_000);
