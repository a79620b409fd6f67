import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Verdict } from '#domain/assessment/objective.ts';
import type { Recipe } from '#domain/recipe.ts';
import { assess } from '#simulation/assess/assess.ts';
import { replay } from '#simulation/replay.ts';
import { assessedCase, underLuckOf } from '#support/assessed.ts';
import { count } from '#support/counts.ts';
import { type ShippedDesk, shippedDesks, writtenAt } from '#support/shipped-cases.ts';

const { plan, debrief, recipeOf, mistake, seatRecipe, underLuck } = await assessedCase();
const SEEDS = Array.from({ length: count(200) }, (_, i) => 1000 + 7919 * i);
/** Of each of the many desks fewer in the ordinary run: the first case has them all. */
const FEWER = SEEDS.slice(0, count(100));

const verdicts = ({ dimensions }: Assessment): ReadonlyMap<string, Verdict> =>
  new Map(dimensions.flatMap(({ lines }) => lines.map(({ id, verdict }) => [id, verdict] as const)));

type Judged = Pick<ShippedDesk, 'plan' | 'debrief'>;

/** Lines that say another thing about the same decisions; to say nothing is no other thing. */
function contradictions(recipe: Recipe, other: Recipe, judged: Judged = { plan, debrief }): readonly string[] {
  const [here, there] = [recipe, other].map((one) => verdicts(assess(judged.plan, judged.debrief.objectives, one)));
  return [...(here ?? [])].flatMap(([id, verdict]) => {
    const second = there?.get(id);
    const silent = verdict === 'not-judged' || second === 'not-judged';
    return silent || verdict === second ? [] : [`${id}: ${verdict} here, ${second} under seed ${other.seed}`];
  });
}

const others = (await shippedDesks()).filter((desk) => desk.plan.scenario !== plan.scenario);

const PLAYED = [
  ['the model answer', recipeOf(debrief.modelAnswer)],
  ['the classic mistake', recipeOf(mistake)],
  ['the model answer at the other desk', seatRecipe('modelAnswer')],
  ['the classic mistake at the other desk', seatRecipe('mistake')],
] as const;

describe('the same decisions earn the same assessment, whatever the luck', () => {
  it.each(PLAYED)('%s', (_, recipe) => {
    const same = SEEDS.map((seed) => underLuck(recipe, seed)).filter((one) => one !== null);
    expect(same.length).toBeGreaterThan(SEEDS.length / 20);
    for (const one of same) {
      expect(replay(plan, one).rejected).toBeNull();
      expect(contradictions(recipe, one)).toEqual([]);
    }
  });

  it.each(
    others.flatMap((desk) => writtenAt(desk).map(({ name, decisions }) => [desk.name, name, desk, decisions] as const)),
  )('%s, %s', (_name, _script, desk, decisions) => {
    const recipe = desk.played(decisions);
    const under = underLuckOf(desk.plan);
    const same = FEWER.map((seed) => under(recipe, seed)).filter((one) => one !== null);
    expect(same.length).toBeGreaterThan(0);
    expect(same.flatMap((one) => contradictions(recipe, one, desk))).toEqual([]);
  });

  it('the runs of one choice do differ: the outcomes and the days are not the same', () => {
    const same = SEEDS.map((seed) => underLuck(recipeOf(debrief.modelAnswer), seed)).filter((one) => one !== null);
    const ends = same.map((one) => replay(plan, one)).map(({ outcome, now }) => `${outcome} ${now}`);
    expect(new Set(ends).size).toBeGreaterThan(same.length / 2);
  });

  it('letters with anything left out and sent at any minute', () => {
    const letter = fc.record({
      decision: fc.constantFrom(...debrief.modelAnswer, ...mistake.slice(0, 1)),
      drop: fc.subarray(['requesting-authority', 'preservation-reference', 'offence-provisions', 'use-statement']),
      secrecy: fc.constantFrom('none', 'keep-request-secret', 'keep-secret-and-do-not-notify'),
      late: fc.nat(40_000),
    });
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 3 }), fc.nat(2 ** 32 - 1), (letters, seed) => {
        const decisions = letters
          .map(({ decision, drop, secrecy, late }) => {
            const draft = decision.choice?.draft;
            const statements = (draft?.statements ?? []).filter((one) => !drop.some((gone) => gone === one));
            const at = (decision.at + late) as typeof decision.at;
            return draft
              ? { ...decision, at, choice: { draft: { ...draft, statements, confidentiality: secrecy } } }
              : { ...decision, at };
          })
          .sort((a, b) => a.at - b.at) as Recipe['decisions'];
        const recipe = recipeOf(decisions);
        fc.pre(replay(plan, recipe).rejected === null);
        const other = underLuck(recipe, seed);
        fc.pre(other !== null);
        expect(other && contradictions(recipe, other)).toEqual([]);
      }),
      { numRuns: count(200) },
    );
  });
});
