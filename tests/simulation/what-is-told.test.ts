import { describe, expect, it } from 'vitest';
import type { CaseRun } from '#domain/case-run.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { Recipe } from '#domain/recipe.ts';
import { letPass } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { transcript } from '#simulation/transcript.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played, recipeOf } from '#support/slow-plan.ts';

/** All that the room shows of a procedure while the case runs. */
const shown = (run: CaseRun) => {
  const { label, holder } = run.spans.findLast((span) => span.procedure === 'preservation') ?? {};
  return { label, holder, open: run.open, clocks: run.clocks, letters: run.marks.filter(({ visible }) => visible) };
};

describe('an extension that nobody answers', () => {
  const plan = exactPlan(
    { 'preservation.freezing': 1, 'preservation.extension': 3 },
    { 'preservation.executed': 0.5, 'preservation.extension-refused': 0 },
  );
  const asked = [decided(plan, 0, 'decide.preserve', 'preservation-uncc'), decided(plan, 10, 'decide.extend')];
  /** The first luck under which the preservation is executed and the extension is not answered. */
  const recipe = Array.from({ length: 60 }, (_, run): Recipe => ({ ...recipeOf(plan, asked, 10), run })).find((one) =>
    replay(plan, letPass(one, days(14))).marks.some(({ type }) => type === 'extension-unanswered'),
  );
  const on = (day: number) => {
    if (!recipe) throw new Error('no luck leaves the extension unanswered');
    return replay(plan, letPass(recipe, days(day)));
  };

  it('looks as if it were still pending', () => {
    expect(on(14).marks.map(({ type }) => type)).toContain('extension-unanswered');
    expect(shown(on(14))).toEqual(shown(on(12)));
  });

  it('is nothing to stop at', () => {
    if (!recipe) throw new Error('no luck leaves the extension unanswered');
    expect(nextStop(plan, recipe)).toBeGreaterThan(days(14));
  });

  it('may be asked again once the usual time is over', () => {
    expect(on(10 + 3 + 14 + 1).open.map(({ type }) => type)).toContain('decide.extend');
  });
});

describe('the clock of the executing State’s own order', () => {
  const on = (missed: number, day: number) => {
    const plan = exactPlan(
      { 'preservation.freezing': 1, 'request.ordering': 200 },
      { 'preservation.renewal-missed': missed },
    );
    const decisions = [
      decided(plan, 0, 'decide.preserve', 'preservation-budapest'),
      decided(plan, 2, 'decide.request', 'budapest-through-bilateral'),
    ];
    return played(plan, decisions, day).clocks.filter(({ procedure }) => procedure === 'domestic-order');
  };

  it('is the one that the letter named, whether a judge renews the order unseen or forgets to', () => {
    for (const day of [3, 80, 86, 92, 93, 150]) expect(on(0, day)).toEqual(on(1, day));
    expect(on(0, 86).map(({ dueAt }) => dueAt)).toEqual([days(92)]);
    expect(on(0, 93)).toEqual([]);
  });
});

describe('the next stop', () => {
  it('is the minute in which a fact arrives, before the deadlines of that minute', () => {
    const base = anyPlan();
    const [first, ...rest] = base.facts;
    if (!first) throw new Error('the plan has no fact');
    const late = { ...first, id: 'late', known: { from: 'time', at: days(61) } } as const;
    const plan = exactPlan({ 'preservation.freezing': 1 }, {}, { facts: [first, ...rest, late] });
    const facts = [first.id, ...rest.filter(({ known }) => known.from === 'start').map(({ id }) => id)];
    const recipe = recipeOf(plan, [decided(plan, 0, 'decide.preserve', 'preservation-budapest', { facts })], 2);
    expect(nextStop(plan, recipe)).toBe(days(61));
    expect(nextStop(plan, letPass(recipe, days(61)))).toBe(minutes(days(61) + 1));
  });
});

describe('the transcript', () => {
  it('tells a decision after the letter of the same minute that it answers', () => {
    const plan = exactPlan({});
    const recipe = recipeOf(
      plan,
      [
        decided(plan, 3, 'decide.request', 'uncc-through-bilateral', { purpose: null }),
        decided(plan, 3, 'decide.answer-supplement', 'uncc-through-bilateral'),
      ],
      5,
    );
    const text = transcript(plan, replay(plan, recipe));
    const order = ['asks for more information', 'DECISION  prosecutor: answer-supplement', 'Further information sent'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
