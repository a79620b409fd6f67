/** The desks of own central authority, judge and contact point: what their authors call good and bad, as transcripts. */
import { describe, expect, it } from 'vitest';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { assess } from '#simulation/assess/assess.ts';
import { assessmentText } from '#simulation/assess/assessment-text.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { expectGolden } from '#support/golden.ts';

async function desk(folder: string, id: string) {
  const compiled = await compileScenarioFolder(process.cwd(), folder);
  const { plan, debrief } = must(compiled.ok ? compiled.value : null, `${folder} compiles`);
  const seat = must(
    plan.seats.find((one) => one.id === id),
    id,
  );
  const answers = must(debrief.seats[id], `answers for ${id}`);
  const recipe = (list: 'modelAnswer' | 'classicMistake', seed = plan.seed): Recipe => ({
    ...newRecipe(plan, planHashOf(plan, compileCaseCharts(plan)), { seat, seed }),
    decisions: answers[list],
    until: minutes(plan.horizon + 1),
  });
  const verdicts = (list: 'modelAnswer' | 'classicMistake') =>
    Object.fromEntries(
      assess(plan, debrief.objectives, recipe(list)).dimensions.flatMap(({ lines }) =>
        lines.map((line) => [line.id, line.verdict]),
      ),
    );
  const golden = (name: string, list: 'modelAnswer' | 'classicMistake') => {
    const run = replay(plan, recipe(list));
    expect(run.rejected).toBeNull();
    const kind = list === 'modelAnswer' ? 'model-answer' : 'classic-mistake';
    expectGolden(`${name}.${id}.${kind}.txt`, transcript(plan, run));
    expectGolden(
      `${name}.${id}.${kind}.assessment.txt`,
      assessmentText(plan, assess(plan, debrief.objectives, recipe(list))),
    );
    return run;
  };
  return { golden, verdicts };
}

describe('The own central authority of The columnist', async () => {
  const { golden, verdicts } = await desk('02-the-columnist', 'office');

  it('as the model answer: gives the draft back once, sends it mended, and no question comes from Kestrel', () => {
    const run = golden('columnist', 'modelAnswer');
    const types = run.marks.map(({ type }) => type);
    expect(types).toContain('draft-returned');
    expect(types).not.toContain('supplement-asked');
    expect(new Set(Object.values(verdicts('modelAnswer')))).toEqual(new Set(['met']));
  });

  it('as the classic mistake: signs what it gets, and Kestrel asks what could have been asked at home', () => {
    const run = golden('columnist', 'classicMistake');
    expect(run.marks.map(({ type }) => type)).toContain('supplement-asked');
    expect(verdicts('classicMistake')).toEqual({
      'office-days': 'met',
      'office-read-first': 'not-met',
      'office-safeguard': 'not-met',
      'office-threat': 'met',
    });
  });
});

describe('The judge of The columnist', async () => {
  const { golden, verdicts } = await desk('02-the-columnist', 'chamber');

  it('as the model answer: orders the logs of the threat, and no letters of a journalist', () => {
    const run = golden('columnist', 'modelAnswer');
    expect(run.itemOutcomes).toEqual({
      'threat-logs': 'obtained',
      'columnist-subscriber': 'refused',
      'columnist-messages': 'refused',
    });
    expect(new Set(Object.values(verdicts('modelAnswer')))).toEqual(new Set(['met']));
  });

  it('as the classic mistake: a ground that the treaty has not is tried, then everything is ordered', () => {
    const run = golden('columnist', 'classicMistake');
    expect(run.attempts.map(({ type, choice }) => [type, choice?.ground])).toEqual([['decide.refuse-order', 'R08']]);
    expect(run.itemOutcomes?.['columnist-messages']).toBe('partial');
    expect(Object.values(verdicts('classicMistake'))).not.toContain('met');
  });
});

describe('The contact point of Hour zero', async () => {
  const { golden, verdicts } = await desk('03-hour-zero', 'contact-centre');

  it('as the model answer: the emergency at once, one question, the hold, and its extension', () => {
    const run = golden('hour-zero', 'modelAnswer');
    const types = run.marks.map(({ type }) => type);
    for (const type of ['emergency-answered', 'data-frozen', 'extension-granted', 'hold-kept'] as const) {
      expect(types).toContain(type);
    }
    expect(new Set(Object.values(verdicts('modelAnswer')))).toEqual(new Set(['met']));
  });

  it('as the classic mistake: the emergency declined, a ground of no list tried, then a refusal, and the data are gone', () => {
    const run = golden('hour-zero', 'classicMistake');
    expect(run.attempts.map(({ type, choice }) => [type, choice?.ground])).toEqual([
      ['decide.refuse-preservation', 'R06'],
    ]);
    expect(run.outcome).toBe('lost');
    expect(Object.values(verdicts('classicMistake'))).not.toContain('met');
  });
});
