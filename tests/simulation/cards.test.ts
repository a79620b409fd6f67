import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { InjectEffect, InjectInPlan } from '#domain/injects.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { playAnchored } from '#simulation/assess/anchored.ts';
import { variantsOf } from '#simulation/assess/variants.ts';
import { cardsOf, withCards } from '#simulation/cards.ts';
import { cardCode, injectOfCard } from '#simulation/codes/card-code.ts';
import { letPass, newRecipe, rewind, withCard, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { otherRoutes } from '#simulation/what-if.ts';
import { tieStorm } from '#support/arbitraries.ts';
import { count } from '#support/counts.ts';
import { expectPastKept } from '#support/laws.ts';
import { nightShift } from '#support/night-shift.ts';
import { shippedCases } from '#support/shipped.ts';

const { plan: shipped, debrief } = await nightShift();
const card = (id: string, effect: InjectEffect): InjectInPlan => ({
  id,
  text: `What ${id} says.`,
  when: { by: 'facilitator' },
  effect,
  visible: true,
});
const recess = card('recess', { kind: 'slower', side: 'requested', procedures: ['request'], factor: 5 });
const alert = card('alert', { kind: 'user-alerted' });
const plan: CasePlan = { ...shipped, injects: [recess, alert] };
const end = minutes(plan.horizon + 1);
const [preserve, enquire, request] = debrief.modelAnswer;
const first = must(preserve, 'the model answer preserves first');
const asked = must(request, 'then it asks');
const model = debrief.modelAnswer.reduce(withDecision, newRecipe(plan, 'test'));
const reasonOf = (recipe: Recipe) => replay(plan, letPass(recipe, end)).rejected;

describe('an inject by the facilitator’s hand', () => {
  it('never happens by itself', () => {
    const without = replay({ ...plan, injects: [] }, letPass(model, end));
    expect(replay(plan, letPass(model, end))).toEqual(without);
  });

  it('happens at the minute of its card, is heard, and slows what is entered from then on', () => {
    const now = letPass(model, days(10));
    const played = withCard(now, 'recess');
    expect(played.cards).toEqual([{ at: days(10), after: 3, inject: 'recess' }]);
    const mark = replay(plan, played).marks.at(-1);
    expect(mark).toMatchObject({ at: days(10), type: 'inject-happened', text: 'What recess says.', visible: true });
    const [usual, slowed] = [now, played].map((recipe) => replay(plan, letPass(recipe, end)));
    expect(slowed?.now).toBeGreaterThan(usual?.now ?? 0);
    expect(slowed?.spans.filter(({ from }) => from < days(10)).map(({ from }) => from)).toEqual(
      usual?.spans.filter(({ from }) => from < days(10)).map(({ from }) => from),
    );
  });

  it('stays where it was played when the run goes back behind or before it', () => {
    const recipe = withDecision(
      letPass(withCard(letPass(withDecision(newRecipe(plan, 'test'), first), minutes(100)), 'alert'), asked.at),
      asked,
    );
    expect(rewind(recipe, 1).cards).toEqual([{ at: 100, after: 1, inject: 'alert' }]);
    expect(rewind(recipe, 0).cards).toBeUndefined();
    expect(enquire?.type).toBe('decide.enquire');
  });

  it.each([
    ['twice', withCard(withCard(model, 'recess'), 'recess'), 1, 'the card "recess" had been played before'],
    ['that the case does not have', withCard(model, 'flood'), 0, 'the case has no inject card "flood"'],
    ['after the end', withCard(letPass(model, end), 'recess'), 0, 'the case had already ended'],
  ])('is rejected where it was played %s', (_, recipe, number, reason) => {
    expect(reasonOf(recipe)).toMatchObject({ card: number, decision: null, index: 3, reason });
  });

  it('that happens by itself has no card', () => {
    const timed = { ...plan, injects: [{ ...recess, when: { at: days(1) } }] };
    expect(replay(timed, withCard(letPass(model, minutes(30)), 'recess')).rejected?.reason).toContain('no inject card');
  });

  it('counts in the other routes, which the same table would have met', () => {
    const played = withCard(letPass(model, days(10)), 'recess');
    expect(withCards(plan, played).injects[0]?.when).toEqual({ at: days(10) });
    expect(withCards(plan, model)).toBe(plan);
    const ends = (recipe: Recipe) => otherRoutes(plan, recipe).map(({ run }) => run.now);
    expect(ends(played)).not.toEqual(ends(model));
  });

  it('counts in what each decision cost: the model answer played again is the same run', () => {
    const played = withCard(letPass(model, days(10)), 'recess');
    const { system } = playAnchored(plan, played, variantsOf(plan, played, model.decisions).actual);
    expect(system.recorder.marks).toEqual(replay(plan, letPass(played, minutes(plan.horizon + 1))).marks);
  });

  it('never changes what was shown before it, whenever it is played', () => {
    fc.assert(
      fc.property(tieStorm, fc.array(fc.nat(3), { minLength: 4, maxLength: 12 }), fc.nat(11), (storm, waits, when) => {
        const stormy = { ...storm, injects: [recess, alert] };
        let recipe = newRecipe(stormy, 'test');
        const runs = [replay(stormy, recipe)];
        waits.forEach((wait, turn) => {
          recipe = letPass(recipe, minutes(recipe.until + wait));
          const run = replay(stormy, recipe);
          runs.push(run);
          const open = run.open.find(({ role, type }) => role === 'prosecutor' && type === 'decide.enquire');
          if (open) recipe = withDecision(recipe, { ...open, at: recipe.until });
          if (turn === when && !run.ended) recipe = withCard(recipe, turn % 2 === 0 ? 'recess' : 'alert');
          runs.push(replay(stormy, recipe));
        });
        expect(runs.at(-1)?.rejected).toBeNull();
        expectPastKept(runs);
        nextStop(stormy, recipe);
      }),
      { numRuns: count(1000) },
    );
  });
});

describe('the code of a card', () => {
  const cases = shippedCases().filter((one) => cardsOf(one.plan).length > 0);

  it('finds its inject however it is typed, in its own case only', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { plan: own } of cases) {
      const codes = cardsOf(own).map((inject) => cardCode(own, inject));
      expect(new Set(codes).size).toBe(codes.length);
      for (const inject of cardsOf(own)) {
        const code = cardCode(own, inject);
        expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
        expect(injectOfCard(own, ` ${code.toLowerCase().replace('-', '')} `)).toBe(inject);
        expect(injectOfCard({ ...own, scenario: 'another' }, code)).toBeNull();
      }
    }
  });

  it.each(['', '   ', 'AAA-AAA', 'ÄÖÜ', '🂡', 'A'.repeat(1000)])('“%s” finds none', (text) => {
    expect(injectOfCard(plan, text)).toBeNull();
  });
});
