import { act, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFigures, press, section } from './open-figures.tsx';

describe('keeping', () => {
  const saved: { name: string; blob: Blob }[] = [];
  afterEach(() => {
    vi.restoreAllMocks();
    saved.length = 0;
  });
  const catchSaves = () => {
    let last: Blob = new Blob();
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return 'blob:test';
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: last });
    });
  };
  it.each([
    ['From the opening of the case to the final answer', 'lanes'],
    ['How the runs end, day by day', 'curves'],
    ['Evidence lost, and why', 'losses'],
    ['Where the time goes', 'time-A'],
  ])('“%s” is a picture that needs nothing else, and a table', async (heading, file) => {
    openFigures();
    catchSaves();
    await act(async () => press(section(heading), 'Save as SVG'));
    press(section(heading), 'Save as CSV');
    expect(saved.map(({ name }) => name)).toEqual([
      `comity-test-night-shift-${file}.svg`,
      `comity-test-night-shift-${file}.csv`,
    ]);
    const text = (await saved[0]?.blob.text()) ?? '';
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(picture.querySelector('title')?.textContent).not.toBe('');
    expect(picture.querySelector('desc')?.textContent).toContain('Training exercise');
    expect(picture.textContent).toMatch(
      /Source: Comity \d+\.\d+\.\d+, “A test night”, law as at 22 November 2026; 100 runs of each route, seed 7\./,
    );
    expect(text).not.toMatch(/var\(|NaN|<script|href=/);
    expect((await saved[1]?.blob.text())?.split('\r\n')[1]).toContain('comity');
  });
  it('everything is one file that says what it rests on', async () => {
    const { plan } = openFigures();
    catchSaves();
    await act(async () => {
      press(document, 'Save all as JSON');
      await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
    });
    const whole = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(whole).toMatchObject({
      format: 1,
      seed: 7,
      runs: 100,
      program: { name: 'comity' },
      plan: { scenario: plan.scenario },
    });
    expect(whole.plan.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(whole.results).toHaveLength(5);
  });
  it('one sheet holds lanes, curves, table, suppositions, date of the law, seed and the training line', () => {
    openFigures();
    const sheet = document.querySelector('.print-sheet');
    expect(sheet?.querySelectorAll('svg')).toHaveLength(2);
    expect(sheet?.querySelectorAll('tbody tr')).toHaveLength(5);
    for (const part of [
      'The UN Convention is supposed to be in force.',
      'Law as at 22 November 2026',
      'seed 7',
      'Training exercise',
    ]) {
      expect(sheet?.textContent).toContain(part);
    }
  });
});

describe('projector mode', () => {
  const root = document.documentElement;
  it('is switched by its button and by a key, and ends with the room', () => {
    const { seen, shown } = openFigures();
    expect(root.dataset.show).toBeUndefined();
    press(document, 'Projector mode');
    expect(root.dataset.show).toBe('projector');
    fireEvent.keyDown(window, { code: 'KeyP', key: 'π', altKey: true });
    expect(root.dataset.show).toBeUndefined();
    fireEvent.keyDown(window, { code: 'KeyP', key: 'p' });
    expect(seen).toEqual([{ show: 'projector' }, { show: 'desk' }]);
    press(document, 'Projector mode');
    shown.unmount();
    expect(root.dataset.show).toBeUndefined();
  });
});
