import { describe, expect, it } from 'vitest';
import { knownStage } from '#app/training/model/known-stage.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import * as recipes from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, planHash, debrief } = await nightShift();
/** The model answer, watched at every letter. */
function watched(): readonly CaseRun[] {
  const runs: CaseRun[] = [];
  let recipe = { ...recipes.newRecipe(plan, planHash), decisions: debrief.modelAnswer };
  for (let stop = nextStop(plan, recipe); stop !== null; stop = nextStop(plan, recipe)) {
    recipe = recipes.letPass(recipe, stop);
    runs.push(replay(plan, recipe));
  }
  return runs;
}
const RUNS = watched();

describe('the stage that a statechart may light while a case runs', () => {
  it('is none before anything has been told', () => {
    expect(knownStage(replay(plan, recipes.newRecipe(plan, planHash)), 'request')).toBeNull();
  });

  it('changes only when a letter or call has come', () => {
    let changes = 0;
    for (const [index, run] of RUNS.entries()) {
      const before = RUNS[index - 1];
      if (!before || knownStage(before, 'request') === knownStage(run, 'request')) continue;
      changes += 1;
      const told = (of: CaseRun) =>
        of.marks.filter(({ procedure, visible }) => procedure === 'request' && visible).length;
      expect(told(run)).toBeGreaterThan(told(before));
    }
    expect(changes).toBeGreaterThan(2);
  });

  it('is after receipt the queue, however far the other side has come', () => {
    const hidden: readonly MilestoneType[] = ['court-order-made', 'order-served', 'data-produced'];
    expect(hidden.every((type) => !MILESTONES[type].visible)).toBe(true);
    const late = RUNS.filter((run) => {
      const last = run.marks.findLast(({ procedure, visible }) => procedure === 'request' && visible);
      return last?.type === 'request-received';
    });
    expect(late.length).toBeGreaterThan(0);
    for (const run of late) expect(knownStage(run, 'request')).toBe('queueing');
  });
});
