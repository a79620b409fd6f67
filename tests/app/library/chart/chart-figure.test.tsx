import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { chartGraph } from '#app/library/chart/chart-graph.ts';
import { capital } from '#app/library/chart/words.ts';
import { axeFindings } from '#support/app-dom.tsx';
import { TABLES, wordsOf } from './charts.ts';
import { box, boxes, focusedStage, nameOf, said, showChart, toldWays } from './show-chart.tsx';

const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const details = (): Element | null => document.querySelector('.chart-details');

describe.each(TABLES)('the figure of $chart', (table) => {
  const graph = chartGraph(table);
  const words = wordsOf(graph);

  it('shows every stage and every branch, in the drawing and as a list', () => {
    const { container } = showChart(table.chart);
    expect(boxes().map((one) => one.getAttribute('data-stage'))).toEqual(graph.nodes.map(({ id }) => id));
    for (const node of graph.nodes) {
      const name = nameOf(box(node.id));
      expect(name).toContain(`${words.stage(node)}. ${words.note(node)}.`);
      for (const way of node.ways) expect(name).toContain(`${capital(words.short(way) || words.done)}: `);
    }
    const drawn = new Set(
      [...container.querySelectorAll('.chart-region [data-edge]')].map((one) => one.getAttribute('data-edge')),
    );
    expect(graph.edges.filter(({ id }) => !drawn.has(id))).toEqual([]);
    const marks = [...container.querySelectorAll('.chart-key__mark')].map((one) => one.textContent);
    expect(marks).toEqual(graph.shared.map(({ mark }) => mark));

    const stages = [...container.querySelectorAll('.chart-outline__stage')].map((one) => one.textContent ?? '');
    expect(stages).toHaveLength(graph.nodes.length);
    graph.nodes.forEach((node, index) => {
      for (const text of [words.stage(node), words.note(node), node.rule === null ? '' : `rule ${node.rule}`]) {
        expect(stages[index]).toContain(text);
      }
    });
    expect([...toldWays()].sort()).toEqual(graph.nodes.flatMap(({ ways }) => ways.map(({ id }) => id)).sort());
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('by keyboard', () => {
  const start = async () => {
    const shown = showChart('preservation');
    const user = userEvent.setup();
    while (focusedStage() === null) await user.tab();
    return { ...shown, user };
  };

  it('is one stop, at the first stage', async () => {
    const { user } = await start();
    expect(focusedStage()).toBe('idle');
    expect(nameOf(document.activeElement)).toMatch(/^Start: No preservation request yet\. Nobody\. 1 way out\. /);
    await user.tab();
    expect(focusedStage()).toBeNull();
    await user.tab({ shift: true });
    expect(focusedStage()).toBe('idle');
  });

  it('follows the arrows down, comes back up, and goes home', async () => {
    const { user } = await start();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focusedStage()).toBe('deciding');
    await user.keyboard('{ArrowUp}');
    expect(focusedStage()).toBe('relaying');
    await user.keyboard('{Home}');
    expect(focusedStage()).toBe('idle');
    await user.keyboard('{ArrowUp}');
    expect(focusedStage()).toBe('idle');
    expect(said()).toBe('You came from no other stage.');
  });

  it('chooses among ways out, says which, marks it in the drawing, and takes it', async () => {
    const { user, container } = await start();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(focusedStage()).toBe('deciding');
    expect(said()).toBe(
      'Way out 2 of 4. The work of this stage is done; otherwise, if the legal test finds: contents are missing: to Contact point decides on the preservation.',
    );
    const chosen = [...container.querySelectorAll('.chart-arrow--chosen')].map((one) => one.getAttribute('data-edge'));
    expect(chosen).toEqual(['deciding>responding']);
    await user.keyboard('{ArrowDown}');
    expect(focusedStage()).toBe('responding');
  });

  it('says where no way leads on', async () => {
    const { user } = await start();
    await user.click(box('taken-over'));
    await user.keyboard('{ArrowDown}');
    expect(focusedStage()).toBe('taken-over');
    expect(said()).toBe('No way out of this stage.');
  });

  it('leaves keys alone that are the browser’s', async () => {
    const { user } = await start();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(focusedStage()).toBe('idle');
  });

  it('opens the details of a stage, goes on from them, and closes them', async () => {
    const onStage = vi.fn();
    showChart('preservation', { onStage });
    const user = userEvent.setup();
    while (focusedStage() === null) await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onStage).toHaveBeenCalledExactlyOnceWith('preparing');
    expect(focusedStage()).toBe('preparing');
    expect(box('preparing').getAttribute('aria-expanded')).toBe('true');
    expect(said()).toBe('Details of “Preservation request prepared” are open.');
    const text = details()?.textContent;
    for (const part of ['Prosecutor', 'rule preservation-contents', 'The work of this stage is done']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Recorded: “Preservation request sent to the 24/7 contact point”');
    await user.click(button('With the 24/7 contact point'));
    expect(focusedStage()).toBe('relaying');
    await user.click(button('Close the details'));
    expect([details(), focusedStage()]).toEqual([null, 'preparing']);
    await user.keyboard('{Enter}');
    expect(details()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(details()).toBeNull();
  });
});

describe('the present stage', () => {
  it('is marked with words, in the drawing and in the list, and is where the walk begins', () => {
    const { container } = showChart('preservation', { lit: 'preserved' });
    const current = [...container.querySelectorAll('[aria-current="step"]')];
    expect(current).toHaveLength(2);
    expect(current[0]).toBe(box('preserved'));
    expect(box('preserved').textContent).toContain('You are here');
    expect(nameOf(box('preserved'))).toMatch(/^You are here: Data preserved/);
    expect(current[1]?.textContent).toContain('You are here: Data preserved');
    expect(boxes().filter((one) => one.getAttribute('tabindex') === '0')).toEqual([box('preserved')]);
  });
  it('does not give silence away', () => {
    const { container } = showChart('request', { lit: 'unanswered' });
    expect(container.querySelector('[aria-current="step"]')).toBe(box('queueing'));
  });
  it('is nowhere in a chart opened by itself', () => {
    const { container } = showChart('request');
    expect(container.querySelector('[aria-current]')).toBeNull();
    expect(container.textContent).not.toContain('You are here');
  });
});

describe('the list', () => {
  it('leads from a way out to the stage', async () => {
    const { container } = showChart('police');
    const link = container.querySelector<HTMLElement>('.chart-outline [data-way="sending/dwell.sending/0"] button');
    link?.click();
    expect(document.activeElement?.textContent).toBe('With the other State’s police');
  });
  it('is printed only on demand, and then opened', async () => {
    const { container } = showChart('police');
    const list = () => container.querySelector('details');
    expect([list()?.closest('.no-print') === null, list()?.open]).toEqual([false, false]);
    container.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
    await vi.waitFor(() => expect([list()?.closest('.no-print') === null, list()?.open]).toEqual([true, true]));
  });
});

it('is drawn in three sizes', async () => {
  const { container } = showChart('police');
  const drawing = () => container.querySelector<HTMLElement>('.chart-region svg')?.style;
  const width = (): number => Number.parseFloat(drawing()?.inlineSize ?? '');
  expect(drawing()?.inlineSize).toBe('100%');
  const user = userEvent.setup();
  await user.click(button('100%'));
  const usual = width();
  await user.click(button('150%'));
  expect(width()).toBeCloseTo(1.5 * usual, 3);
  expect(button('150%').getAttribute('aria-pressed')).toBe('true');
  expect(button('100%').getAttribute('aria-pressed')).toBe('false');
});

it('is read at a legible size from the beginning on a narrow screen', () => {
  vi.stubGlobal('innerWidth', 360);
  showChart('request');
  expect(button('100%').getAttribute('aria-pressed')).toBe('true');
  vi.unstubAllGlobals();
});

it('prints every part of the drawing', () => {
  const { container } = showChart('request');
  const parts = [...container.querySelectorAll('.chart-pages svg')].map((one) =>
    one.getAttribute('viewBox')?.split(' '),
  );
  expect(parts.length).toBeGreaterThan(1);
  parts.slice(1).forEach((part, index) => {
    const [, top, , height] = parts[index] ?? [];
    expect(Number(part?.[1])).toBeCloseTo(Number(top) + Number(height), 6);
  });
  const id = container.querySelector('.chart-pages use')?.getAttribute('href')?.slice(1);
  expect(container.querySelector(`[id="${id}"]`)?.querySelectorAll('[data-stage]')).toHaveLength(boxes().length);
});

it.each(['preservation', 'evidence'] as const)('has nothing that axe finds fault with: %s', async (chart) => {
  const { container } = showChart(chart, { lit: chart === 'preservation' ? 'preserved' : null });
  container.querySelector<HTMLElement>('summary')?.click();
  await userEvent.click(boxes()[1] ?? container);
  expect(await axeFindings()).toEqual([]);
});
