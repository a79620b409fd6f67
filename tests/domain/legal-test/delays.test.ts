/** Each deficiency names the step it adds: stages that the formal request's chart really has, by what follows from it. */
import { describe, expect, it } from 'vitest';
import { DEFECTS } from '#domain/defects.data.ts';
import type { Defect } from '#domain/defects.ts';
import type { FindingEffect } from '#domain/finding.ts';
import { chartTables } from '#simulation/chart-table.ts';

const defects = Object.entries(DEFECTS) as [string, Defect][];
const chart = chartTables().request;
const stages = new Map(chart.stages.map((stage) => [stage.id, stage]));

const ASKED = ['querying', 'supplement-asked', 'answering', 'screening'];
const RETURNED = ['returned', 'answering', 'screening'];
const BY_EFFECT: Readonly<Partial<Record<FindingEffect, readonly string[]>>> = {
  supplement: ASKED,
  return: RETURNED,
  condition: ['conditions-offered'],
  'ordinary-queue': ['queueing'],
  partial: [],
  leak: [],
  inadmissible: [],
};

describe('the delay of a deficiency', () => {
  it.each(defects)('%s follows from what it leads to', (_code, { effect, delay }) => {
    expect(delay.stages).toEqual(effect === null ? [] : BY_EFFECT[effect]);
    expect(delay.says).toMatch(/^[A-Z].*\.$/);
  });

  it('passes stages that the chart has, one after the other', () => {
    const next = (id: string): string[] =>
      [...(stages.get(id)?.after ?? []), ...(stages.get(id)?.on ?? [])].flatMap((way) =>
        way.branches.flatMap(({ target }) => target ?? []),
      );
    for (const path of [ASKED, RETURNED, ['conditions-offered'], ['queueing']]) {
      for (const [i, id] of path.entries()) {
        expect([...stages.keys()]).toContain(id);
        const following = path[i + 1];
        if (following) expect(next(id), id).toContain(following);
      }
    }
  });

  it.each<[shownBy: Defect['shownBy'], codes: string[]]>([
    ['case', ['D18', 'D26']],
    ['time', ['D08', 'D22', 'D25']],
  ])('is brought about by: %s', (shownBy, codes) => {
    expect(defects.filter(([, one]) => one.shownBy === shownBy).map(([code]) => code)).toEqual(codes);
  });
});
