import { describe, expect, it } from 'vitest';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { expectGolden } from '#support/golden.ts';

const compiled = await compileScenarioFolder(process.cwd(), '03-hour-zero');
const { plan, debrief } = must(compiled.ok ? compiled.value : null, 'hour zero compiles');
const planHash = planHashOf(plan, compileCaseCharts(plan));
const seat = must(plan.seats[0], 'the case has a seat');
const answers = must(debrief.seats[seat.id], 'answers for the seat');

function play(decisions: readonly Decision[], atDesk = false) {
  const recipe = newRecipe(plan, planHash, atDesk ? { seat } : {});
  const run = replay(plan, { ...recipe, decisions, until: minutes(plan.horizon + 1) });
  expect(run.rejected).toBeNull();
  const at = (type: MilestoneType) => run.marks.find((mark) => mark.type === type)?.at ?? null;
  return { run, at };
}

describe('Hour zero, played', () => {
  it('as the model answer: both doors of the emergency before noon on Sunday, a hold, and evidence by a formal request', () => {
    const { run, at } = play(debrief.modelAnswer);
    const noon = minutes((Date.parse('2027-05-16T17:00Z') - Date.parse(plan.opensAt)) / 60_000);
    expect(must(at('disclosure-made'), 'the provider disclosed')).toBeLessThan(noon);
    expect(must(at('emergency-answered'), 'the contact point answered')).toBeLessThan(noon);
    expect(at('data-frozen')).not.toBeNull();
    expect(at('evidence-received')).not.toBeNull();
    expectGolden('hour-zero.model-answer.txt', transcript(plan, run));
  });

  it('as the classic mistake: a rumour shows no danger, both doors stay shut, and nothing was preserved', () => {
    const { run, at } = play(debrief.classicMistake);
    expect(at('disclosure-declined')).not.toBeNull();
    expect(at('emergency-declined')).not.toBeNull();
    expect(run.itemOutcomes).toEqual({ 'access-logs': 'withdrawn', renter: 'withdrawn' });
    expectGolden('hour-zero.classic-mistake.txt', transcript(plan, run));
  });

  it('at the other desk, as the model answer: one question, and the request can be granted', () => {
    const { run, at } = play(answers.modelAnswer, true);
    expect(at('evidence-received')).not.toBeNull();
    expectGolden('hour-zero.department.model-answer.txt', transcript(plan, run));
  });

  it('at the other desk, as the classic mistake: a ground that the Convention has not, then a refusal without a question', () => {
    const { run, at } = play(answers.classicMistake, true);
    expect(run.attempts.map(({ choice }) => choice?.ground)).toEqual(['R08']);
    expect(at('supplement-asked')).toBeNull();
    expect(at('request-refused')).not.toBeNull();
    expectGolden('hour-zero.department.classic-mistake.txt', transcript(plan, run));
  });
});
