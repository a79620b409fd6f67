import { describe, expect, it } from 'vitest';
import { days, minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { assess } from '#simulation/assess/assess.ts';
import { costSteps } from '#simulation/assess/costs.ts';
import { letPass, newRecipe, pauses, rewind, stopHere, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, debrief } = await nightShift();
const [preserve, enquire] = debrief.modelAnswer;
const begun = newRecipe(plan, 'test');
const model = debrief.modelAnswer.reduce(withDecision, begun);
const upTo = (count: number): Recipe => debrief.modelAnswer.slice(0, count).reduce(withDecision, begun);

describe('a run that went to the debrief before its case had ended', () => {
  it('is over as it stands, and shows what it had shown', () => {
    const open = replay(plan, letPass(model, days(10)));
    const stopped = replay(plan, stopHere(letPass(model, days(10))));
    expect(open.ended).toBe(false);
    expect(stopped).toMatchObject({ ended: true, now: days(10), open: [], clocks: [] });
    expect(stopped.marks).toEqual(open.marks);
    expect(stopped.spans.every(({ to }) => to !== null && to <= days(10))).toBe(true);
    expect(stopped.spans.map(({ from, stage }) => [from, stage])).toEqual(
      open.spans.map(({ from, stage }) => [from, stage]),
    );
  });

  it('has no answer where a request is on its way, and no request where none was sent', () => {
    const outcomes = (recipe: Recipe) => Object.values(replay(plan, stopHere(recipe)).itemOutcomes ?? {});
    expect(new Set(outcomes(letPass(model, days(10))))).toEqual(new Set(['silent']));
    expect(new Set(outcomes(begun))).toEqual(new Set(['neverSent']));
    expect(new Set(outcomes(letPass(upTo(1), days(2))))).toEqual(new Set(['neverSent']));
    expect([preserve?.type, enquire?.type]).toEqual(['decide.preserve', 'decide.enquire']);
  });

  it('that had ended by itself comes to the same', () => {
    const over = letPass(model, minutes(plan.horizon + 1));
    expect(replay(plan, stopHere(over))).toEqual(replay(plan, over));
  });

  it('goes no further, holds no plenary, and can be gone back in', () => {
    const stopped = stopHere(letPass(model, days(10)));
    expect(letPass(stopped, days(20))).toBe(stopped);
    expect(nextStop(plan, stopped)).toBeNull();
    expect(rewind(stopped, 1).stopped).toBeUndefined();
    const terms = { help: 'mentor', stops: [10], continued: 0 } as const;
    expect(pauses({ ...stopped, class: terms })).toBe(false);
  });

  it('has the same costs of its decisions as if it had gone on', () => {
    const open = letPass(model, days(10));
    const costs = (recipe: Recipe) => [...costSteps(plan, recipe, debrief.modelAnswer, 0)].at(-1)?.lines;
    expect(costs(stopHere(open))).toEqual(costs(open));
  });

  it('is not judged on what was still open when it was left', () => {
    const { dimensions } = assess(plan, debrief.objectives, stopHere(letPass(begun, minutes(60))));
    const lines = dimensions.flatMap((group) => group.lines);
    expect(lines.find(({ id }) => id === 'three-clocks')).toMatchObject({
      verdict: 'not-judged',
      unjudged: 'still-open',
    });
    expect(lines.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  });
});
