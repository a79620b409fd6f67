import { describe, expect, it } from 'vitest';
import { type Answer, guided, otherwise, QUESTIONS } from '#app/try/guided.ts';
import { en } from '#app/try/messages.en.ts';
import { endingOf, MESSAGES, RECORDS, toldSince } from '#app/try/told.ts';
import { minutes } from '#domain/case-time.ts';
import { replay } from '#simulation/replay.ts';
import { nightShift } from '#support/night-shift.ts';

const of = await nightShift();
const BOTH: readonly Answer[] = ['a', 'b'];

/** Every way through the guided case. */
function ways(answers: readonly Answer[] = []): readonly (readonly Answer[])[] {
  return guided(of, answers).question === null ? [answers] : BOTH.flatMap((answer) => ways([...answers, answer]));
}
const all = ways();

describe('the guided case', () => {
  it('has three or four decisions on every way', () => {
    expect(all.map((answers) => answers.length)).toEqual([4, 4, 3, 4, 4, 3, 4, 4, 3, 4, 4, 3]);
  });

  it.each(all.map((answers) => [answers.join(''), answers] as const))(
    'on the way %s is a run that ends',
    (_, answers) => {
      const { run, recipe, asked } = guided(of, answers);
      expect(run.rejected).toBeNull();
      expect(run.ended).toBe(true);
      expect(asked).toBe(answers.length);
      // Nobody waits for an answer that the page never asks for.
      expect(run.marks.filter(({ type }) => type === 'file-closed-unanswered' || type === 'silence-lapsed')).toEqual(
        [],
      );
      expect(replay(of.plan, recipe)).toEqual(run);
      const { arrived, messages, records } = endingOf(run);
      expect(arrived).not.toBeNull();
      expect(messages.received).toBe(true);
      expect(records).toEqual(
        answers[0] === 'a' ? { received: true, deleted: null } : { received: false, deleted: 21 },
      );
    },
  );

  it('never rewrites what it has shown', () => {
    for (const answers of all) {
      answers.forEach((_, index) => {
        const before = guided(of, answers.slice(0, index)).run;
        const marks = guided(of, answers).run.marks.slice(0, before.marks.length);
        expect(marks).toEqual(before.marks);
      });
    }
  });

  it('tells its user only where nobody asked for silence', () => {
    for (const answers of all) {
      expect(endingOf(guided(of, answers).run).userTold === null).toBe(answers[1] === 'a');
    }
  });

  it('pays for a short letter with months, and for a late answer with its thirty days', () => {
    const arrived = (answers: string): number =>
      endingOf(guided(of, [...answers] as readonly Answer[]).run).arrived ?? Number.NaN;
    expect(arrived('aaaa') - arrived('aab')).toBeGreaterThan(60);
    expect(arrived('aaab') - arrived('aaaa')).toBe(30);
  });

  it('does not read answers beyond its end, nor takes time before there is something to decide', () => {
    expect(guided(of, ['a', 'a', 'b', 'b'])).toEqual(guided(of, ['a', 'a', 'b']));
    expect(guided(of, ['a']).run.now).toBe(0);
  });

  it('turns one answer, and answers what is asked only then in the first way', () => {
    expect(otherwise(of, ['a', 'a', 'b'], 2)).toEqual(guided(of, ['a', 'a', 'a', 'a']));
    expect(otherwise(of, ['a', 'a', 'a', 'b'], 0)).toEqual(guided(of, ['b', 'a', 'a', 'b']));
  });

  it('has something to tell after every letter', () => {
    for (const answers of all) {
      const before = guided(of, answers.slice(0, 2)).run;
      expect(toldSince(guided(of, answers).run, before.now).length).toBeGreaterThan(2);
      expect(toldSince(before, minutes(0)).map(({ type }) => type)).toEqual(answers[0] === 'a' ? ['data-frozen'] : []);
    }
    expect(of.plan.items.map(({ id }) => id)).toEqual([RECORDS, MESSAGES]);
  });
});

describe('its words', () => {
  const LEGAL =
    /\b(preserv|retention|mutual|assistance|jurisdiction|instrument|treaty|convention|admissib|custod|confidential|supplement|offence|evidence|central authority|legal)/i;
  it.each(Object.entries(en))('%s is plain', (id, text) => {
    expect(text).not.toMatch(LEGAL);
    if (id === 'try.lanes.says') return;
    for (const sentence of text.split(/[.?:] /)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  });

  it('exist for every question', () => {
    for (const id of QUESTIONS)
      for (const part of ['title', 'text', 'a', 'a.hint', 'b', 'b.hint'])
        expect(en).toHaveProperty([`try.${id}.${part}`]);
  });
});
