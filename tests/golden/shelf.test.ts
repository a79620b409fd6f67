/**
 * Every case on the shelf, at every desk: what its author calls good and what the author calls a mistake, as transcripts and as
 * assessments that a lawyer can read. A case is covered by standing on the shelf.
 */
import { describe, expect, it } from 'vitest';
import { must } from '#domain/result.ts';
import { playedAt } from '#support/desk-play.ts';
import { expectGolden } from '#support/golden.ts';
import { shippedDesks, writtenAt } from '#support/shipped-cases.ts';

const LEAST_MISTAKES = 2;
const LONGEST_TITLE = 20;

/** Without the lines of the decisions: how the case ended, item by item, and on which day. */
const endingIn = (text: string): string => must(text.split('\nOutcome: ')[1], 'the transcript tells an outcome');

describe.each((await shippedDesks()).map((desk) => [desk.name, desk] as const))('%s', (_, desk) => {
  const played = writtenAt(desk).map((script) => ({ ...script, ...playedAt(desk, script.decisions) }));
  const [model, ...mistakes] = played;

  it.each(played.map((one) => [one.name, one] as const))('%s: the transcript and the assessment', (name, one) => {
    expect(one.run.rejected).toBeNull();
    expectGolden(`${desk.plan.scenario}/${desk.desk}.${name}.txt`, one.text);
    expectGolden(`${desk.plan.scenario}/${desk.desk}.${name}.assessment.txt`, one.assessed);
  });

  it('meets every objective that is judged with the model answer', () => {
    const judged = must(model, 'a model answer').lines.map(({ verdict }) => verdict);
    const verdicts = judged.filter((one) => one !== 'not-judged');
    expect(verdicts.length).toBeGreaterThan(2);
    expect(new Set(verdicts)).toEqual(new Set(['met']));
  });

  it('misses two objectives or more with each mistake, and ends otherwise than the model answer', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(LEAST_MISTAKES);
    for (const { name, lines, text } of mistakes) {
      expect(lines.filter(({ verdict }) => verdict === 'not-met').length, name).toBeGreaterThan(1);
      expect(endingIn(text), name).not.toBe(endingIn(model?.text ?? ''));
    }
  });

  it('says in one short sentence what each mistake is', () => {
    const titles = desk.classicMistakes.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) {
      expect(title).toMatch(/^[A-Z][^.]*\.$/);
      expect(title.split(' ').length, title).toBeLessThanOrEqual(LONGEST_TITLE);
    }
  });
});
