import { describe, expect, it } from 'vitest';
import { figureRows } from '#app/comparison/figure-rows.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan } = await nightShift();
const confidenceOf = (requestedTier: 'H' | 'X', id: string) =>
  figureRows(plan, { ...DEFAULT_SETTINGS, requestedTier }, new Map()).stages.find((row) => row.id === id)?.figure
    .confidence;

describe('the figures of the comparison room', () => {
  it('call a value that a tier borrows from another an assumption, though the stage was fitted', () => {
    const [borrowed] = Object.values(plan.practice.stages).filter(
      ({ figure, tierFigures }) => figure.confidence === 'fitted' && tierFigures?.X?.confidence === 'assumed',
    );
    if (!borrowed) throw new Error('no stage borrows its value for tier X any more');
    expect([confidenceOf('H', borrowed.id), confidenceOf('X', borrowed.id)]).toEqual(['fitted', 'assumed']);
  });
});
