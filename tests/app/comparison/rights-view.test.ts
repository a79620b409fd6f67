import { describe, expect, it } from 'vitest';
import { drawnRoutes, laneViews } from '#app/comparison/lane-view.ts';
import { rightsRows } from '#app/comparison/rights/rights-rows.ts';
import { doorsOf } from '#app/comparison/rights/rights-view.ts';
import type { Basis } from '#domain/case-plan.ts';
import { SAFEGUARD_IDS, type SafeguardId } from '#domain/safeguards.data.ts';
import { rightsCell } from '#domain/safeguards.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const doors = doorsOf(plan, laneViews(plan, drawnRoutes(plan), []));
const cell = (door: string, safeguard: SafeguardId) => {
  const basis = plan.bases.find(({ id }) => id === door);
  if (!basis) throw new Error(`no basis ${door}`);
  const { standing, detail, citations } = rightsCell(plan, basis, safeguard);
  return `${standing}${detail ? ` ${detail}` : ''}: ${citations.map((one) => `${one.instrument} ${one.article}`).join(', ')}`;
};

describe('safeguards', () => {
  it('are asked of each request once, with the letters of its routes', () => {
    const budapest = doors.find(({ basis }) => basis.id === 'budapest-through-bilateral');
    expect(budapest?.letters).toHaveLength(2);
    expect(new Set(doors.map(({ basis }) => basis.id)).size).toBe(doors.length);
  });
  it('apply where the text has an article, and are left to national law where it comes in by an umbrella clause', () => {
    expect(cell('uncc-through-bilateral', 'dual-criminality')).toBe('applies optional: uncc 40(8)');
    expect(cell('uncc-through-bilateral', 'discrimination')).toContain('uncc 40(22)');
    expect(cell('budapest-alone', 'dual-criminality')).toBe('own-law: budapest 25(4)');
    expect(cell('budapest-alone', 'political')).toBe('applies: budapest 27(4)(a)');
  });
  it('of a letter rogatory are those of the court that is asked', () => {
    const comity = doors.find(({ basis }) => basis.instrument === 'comity')?.basis.id ?? '';
    expect(cell(comity, 'privilege')).toBe('own-law: comity null');
    expect(cell(comity, 'notification')).toMatch(/^applies own-authority/);
  });
  it('of an order to a provider are those that its own text knows', () => {
    const { voluntary, 'budapest-2': second } = INSTRUMENTS;
    const direct = {
      ...plan,
      instruments: { ...plan.instruments, ...(second && { 'budapest-2': second }), ...(voluntary && { voluntary }) },
    };
    const basis = (instrument: 'budapest-2' | 'voluntary', procedure: string): Basis =>
      ({ ...plan.bases[0], id: instrument, instrument, governing: instrument, through: null, procedure }) as Basis;
    expect(rightsCell(direct, basis('budapest-2', 'direct-order'), 'notification')).toMatchObject({
      standing: 'applies',
      detail: null,
      citations: [{ article: '7(5)(a)' }],
    });
    for (const safeguard of SAFEGUARD_IDS) {
      const { standing } = rightsCell(direct, basis('voluntary', 'voluntary-request'), safeguard);
      expect(standing, safeguard).toBe('silent');
    }
  });
  it('have a row each in the file', () => {
    expect(rightsRows(plan, doors)).toHaveLength(1 + doors.length * SAFEGUARD_IDS.length);
  });
});
