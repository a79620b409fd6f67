import { describe, expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { playAnchored } from '#simulation/assess/anchored.ts';
import { type CostStep, costSteps } from '#simulation/assess/costs.ts';
import { variantsOf } from '#simulation/assess/variants.ts';
import { replay } from '#simulation/replay.ts';
import { assessedCase } from '#support/assessed.ts';

const { plan, debrief, recipeOf, mistake, seatRecipe } = await assessedCase();
const seat = must(debrief.seats.directorate, 'directorate');

function costs(...args: Parameters<typeof costSteps>): CostStep {
  let last: CostStep | null = null;
  for (const step of costSteps(...args)) last = step;
  return must(last, 'no step');
}

describe('the same decisions under the same luck', () => {
  it.each([
    ['model answer', recipeOf(debrief.modelAnswer), debrief.modelAnswer],
    ['classic mistake', recipeOf(mistake), debrief.modelAnswer],
    ['model answer at the other desk', seatRecipe('modelAnswer'), seat.modelAnswer],
    ['classic mistake at the other desk', seatRecipe('mistake'), seat.modelAnswer],
  ] as const)('are the same run: %s', (_, recipe, model) => {
    const { system, moved, fell } = playAnchored(plan, recipe, variantsOf(plan, recipe, model).actual);
    const run = replay(plan, recipe);
    expect(system.recorder.marks).toEqual(run.marks);
    expect([moved, fell]).toEqual([[], []]);
  });
});

describe('what a decision cost', () => {
  it('is nothing where the model answer did the very same', () => {
    const { lines } = costs(plan, recipeOf(debrief.modelAnswer), debrief.modelAnswer, 3);
    expect(lines.map(({ same, story, paired }) => [same, story.days, paired])).toEqual([
      [true, 0, null],
      [true, 0, null],
      [true, 0, null],
    ]);
  });

  it('of the classic mistake: the wrong request costs months, and later answers have nothing left to answer', () => {
    const { lines, done } = costs(plan, recipeOf(mistake), debrief.modelAnswer, 30);
    const [request] = lines;
    expect(done).toBe(30);
    expect(request).toMatchObject({ index: 0, model: 2, compared: 'model-answer', same: false });
    expect(request?.story.days).toBeGreaterThan(100);
    expect(request?.story.fell).toEqual([1, 2]);
    expect(request?.fellShare).toBe(1);
    expect(request?.paired?.runs).toBe(30);
    expect(request?.paired?.days?.low ?? 0).toBeGreaterThan(0);
  });

  it('counts what was left undone: the preservation that the model answer has is what would have saved the logs', () => {
    const { lines } = costs(plan, recipeOf(mistake), debrief.modelAnswer, 20);
    expect(lines.filter(({ compared }) => compared === 'added').map(({ index, model }) => [index, model])).toEqual([
      [null, 0],
      [null, 1],
    ]);
  });

  it('is the same each time, and of the first runs whatever follows them', () => {
    const steps = [...costSteps(plan, recipeOf(mistake), debrief.modelAnswer, 4)];
    const again = costs(plan, recipeOf(mistake), debrief.modelAnswer, 4);
    expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
    expect(steps.at(-1)?.lines).toEqual(again.lines);
  });

  it('at the other desk: a refusal is compared with the granting of the model answer’s hand', () => {
    const { lines } = costs(plan, seatRecipe('mistake'), seat.modelAnswer, 0);
    expect(lines.map(({ index, compared }) => [index, compared])).toEqual([
      [1, 'model-answer'],
      [2, 'not-taken'],
      [3, 'not-taken'],
      [null, 'added'],
    ]);
  });
});
