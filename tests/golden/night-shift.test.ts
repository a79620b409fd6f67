import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { expectGolden } from '#support/golden.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, debrief, recipeOf, planHash } = await nightShift();

/** What the author wrote for a desk, played to the end of the case. */
function seatRecipe(id: string, list: 'modelAnswer' | 'classicMistake'): Recipe {
  const seat = must(plan.seats.find((one) => one.id === id), id);
  const decisions = must(debrief.seats[id], id)[list];
  return { ...newRecipe(plan, planHash, { seat }), decisions, until: minutes(plan.horizon + 1) };
}

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

  it('at the other desk, as the model answer: three things are missing, three are asked, then all is granted', () => {
    const run = replay(plan, seatRecipe('directorate', 'modelAnswer'));
    expect(run.rejected).toBeNull();
    expect(run.attempts).toEqual([]);
    expect(run.outcome).toBe('obtained');
    expectGolden('night-shift.directorate.model-answer.txt', transcript(plan, run));
  });

  it('at the other desk, as the classic mistake: bank secrecy, questions about what is there, and a refusal of all', () => {
    const run = replay(plan, seatRecipe('directorate', 'classicMistake'));
    expect(run.rejected).toBeNull();
    expect(run.attempts.map(({ index, choice }) => [index, choice?.ground])).toEqual([[0, 'R12']]);
    expect(run.outcome).toBe('refused');
    expectGolden('night-shift.directorate.classic-mistake.txt', transcript(plan, run));
  });
});
