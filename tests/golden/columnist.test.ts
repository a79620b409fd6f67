import { describe, expect, it } from 'vitest';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { assess } from '#simulation/assess/assess.ts';
import { assessmentText } from '#simulation/assess/assessment-text.ts';
import { replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { expectGolden } from '#support/golden.ts';

const compiled = await compileScenarioFolder(process.cwd(), '02-the-columnist');
const { plan, debrief } = must(compiled.ok ? compiled.value : null, 'the columnist compiles');
const planHash = planHashOf(plan, compileCaseCharts(plan));
const seat = must(plan.seats[0], 'the case has a seat');
const answers = must(debrief.seats[seat.id], 'answers for the seat');

const played = (decisions: readonly Decision[], atDesk: boolean): Recipe => ({
  ...newRecipe(plan, planHash, atDesk ? { seat } : {}),
  decisions,
  until: minutes(plan.horizon + 1),
});

function play(decisions: readonly Decision[], atDesk = false) {
  const run = replay(plan, played(decisions, atDesk));
  expect(run.rejected).toBeNull();
  return run;
}

describe('The columnist, played', () => {
  it('as the model answer: only the threat is asked about, and its logs come', () => {
    const run = play(debrief.modelAnswer);
    expect(run.itemOutcomes).toMatchObject({ 'threat-logs': 'obtained' });
    expectGolden('columnist.model-answer.txt', transcript(plan, run));
  });

  it('as the classic mistake: everything the ministry wants, and all of it is refused', () => {
    const run = play(debrief.classicMistake);
    expect(run.itemOutcomes).toMatchObject({ 'threat-logs': 'refused' });
    expectGolden('columnist.classic-mistake.txt', transcript(plan, run));
  });

  it('at the other desk, as the model answer: two questions, then the logs of the threat and nothing else', () => {
    const run = play(answers.modelAnswer, true);
    expect(run.itemOutcomes).toEqual({
      'threat-logs': 'obtained',
      'columnist-subscriber': 'refused',
      'columnist-messages': 'refused',
    });
    expectGolden('columnist.directorate.model-answer.txt', transcript(plan, run));
  });

  it('at the other desk, as the classic mistake: a ground that the treaty left out is tried, then all is granted', () => {
    const run = play(answers.classicMistake, true);
    expect(run.attempts.map(({ choice }) => choice?.ground)).toEqual(['R08']);
    expect(run.itemOutcomes).toMatchObject({ 'columnist-messages': 'obtained' });
    expectGolden('columnist.directorate.classic-mistake.txt', transcript(plan, run));
  });
});

describe('The columnist, assessed', () => {
  it.each([
    ['model-answer', debrief.modelAnswer, false],
    ['classic-mistake', debrief.classicMistake, false],
    ['directorate.model-answer', answers.modelAnswer, true],
    ['directorate.classic-mistake', answers.classicMistake, true],
  ] as const)('%s', (name, decisions, atDesk) => {
    const assessment = assess(plan, debrief.objectives, played(decisions, atDesk));
    expectGolden(`columnist.${name}.assessment.txt`, assessmentText(plan, assessment));
    const verdicts = assessment.dimensions.flatMap(({ lines }) => lines.map(({ verdict }) => verdict));
    if (name.endsWith('model-answer')) expect(new Set(verdicts)).toEqual(new Set(['met']));
    else expect(verdicts.filter((one) => one === 'not-met').length).toBeGreaterThan(1);
  });
});
