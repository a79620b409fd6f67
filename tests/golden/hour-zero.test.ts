import { describe, expect, it } from 'vitest';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { assess } from '#simulation/assess/assess.ts';
import { assessmentText } from '#simulation/assess/assessment-text.ts';
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

const played = (decisions: readonly Decision[], atDesk: boolean): Recipe => ({
  ...newRecipe(plan, planHash, atDesk ? { seat } : {}),
  decisions,
  until: minutes(plan.horizon + 1),
});

function play(decisions: readonly Decision[], atDesk = false) {
  const run = replay(plan, played(decisions, atDesk));
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

const verdicts = (decisions: readonly Decision[], atDesk: boolean): readonly string[] =>
  assess(plan, debrief.objectives, played(decisions, atDesk)).dimensions.flatMap(({ lines }) =>
    lines.map(({ id, verdict }) => `${id} ${verdict}`),
  );

describe('Hour zero, assessed', () => {
  it.each([
    ['model-answer', debrief.modelAnswer, false],
    ['classic-mistake', debrief.classicMistake, false],
    ['department.model-answer', answers.modelAnswer, true],
    ['department.classic-mistake', answers.classicMistake, true],
  ] as const)('%s', (name, decisions, atDesk) => {
    const assessment = assess(plan, debrief.objectives, played(decisions, atDesk));
    expectGolden(`hour-zero.${name}.assessment.txt`, assessmentText(plan, assessment));
  });

  it('finds every objective met by the model answer of either desk', () => {
    for (const list of [verdicts(debrief.modelAnswer, false), verdicts(answers.modelAnswer, true)])
      expect(list.filter((one) => !one.endsWith(' met'))).toEqual([]);
    expect(verdicts(debrief.modelAnswer, false)).toHaveLength(8);
    expect(verdicts(answers.modelAnswer, true)).toHaveLength(5);
  });

  it('finds none met by the classic mistake of either desk', () => {
    for (const list of [verdicts(debrief.classicMistake, false), verdicts(answers.classicMistake, true)])
      expect(list.filter((one) => !one.endsWith(' not-met'))).toEqual([]);
  });

  it('counts the contact point alone as much as both doors, and a danger that was still there when it was claimed', () => {
    const the = (type: Decision['type']) => must(debrief.modelAnswer.find((one) => one.type === type), type);
    const [claim, preserve, request] = [the('decide.claim-emergency'), the('decide.preserve'), the('decide.request')];
    const draft = { ...must(request.choice?.draft, 'the letter'), urgency: 'danger-to-life' as const };
    const hasty = { ...request, choice: { draft: { ...draft, facts: draft.facts.filter((id) => id !== 'upload-time') } } };
    const line = (decisions: readonly Decision[], id: string) =>
      assess(plan, debrief.objectives, played(decisions, false))
        .dimensions.flatMap(({ lines }) => lines)
        .find((one) => one.id === id);
    expect(line([claim, preserve, request], 'right-door')?.defensible).toContain('alone');
    expect(line([claim, preserve, { ...hasty, at: minutes(20) }], 'danger-over')?.defensible).toContain('still running');
    expect(line([claim, preserve, hasty], 'danger-over')?.verdict).toBe('not-met');
  });
});
