import { describe, expect, it } from 'vitest';
import { replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { expectGolden } from '#support/golden.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, debrief, recipeOf } = await nightShift();

describe('The night shift, played', () => {
  it('as the model answer: preserved on the first day, asked completely, received before the hold ended', () => {
    const run = replay(plan, recipeOf(debrief.modelAnswer));
    expect(run.rejected).toBeNull();
    expect(run.outcome).toBe('obtained');
    expectGolden('night-shift.model-answer.txt', transcript(plan, run));
  });

  it('as the classic mistake: no preservation, the wrong basis, too much, and no secrecy', () => {
    const run = replay(plan, recipeOf(debrief.classicMistake));
    expect(run.rejected).toBeNull();
    expect(run.itemOutcomes).toMatchObject({ 'sign-in-logs': 'lost' });
    expectGolden('night-shift.classic-mistake.txt', transcript(plan, run));
  });
});
