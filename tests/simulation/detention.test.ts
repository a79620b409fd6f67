/** An arrest that starts a detention limit: a clock that everybody sees, and a person who can delete when it is over. */
import { describe, expect, it } from 'vitest';
import { compileInWorld } from '#content/compile-folder.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { InjectInPlan } from '#domain/injects.ts';
import { must } from '#domain/result.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { nightShift } from '#support/night-shift.ts';
import { afterChanges, changed, nightShiftFiles, problemsOf, shippedWorld } from '#support/shipped.ts';
import { withInject, withInjects } from '#support/written-injects.ts';

const { plan: shipped, planHash } = await nightShift();
const ARREST = 'at: P10D, effect: { kind: detention, limit: P20D, ends: The court has released the person. }';

/** The shipped case with the arrest as an author writes it. */
function withArrest(keys = ARREST): CasePlan {
  const files = nightShiftFiles();
  files.set('scenario.yaml', changed(files.get('scenario.yaml') ?? '', ...withInject(keys)));
  const compiled = compileInWorld(files, shippedWorld(), 'scenarios/changed');
  expect(problemsOf(compiled)).toEqual([]);
  return must(compiled.ok ? compiled.value.plan : null, 'the case with an arrest compiles');
}
const plan = withArrest();
const at = (day: number, of: CasePlan = plan) => replay(of, { ...newRecipe(of, planHash), until: days(day) });

describe('an arrest', () => {
  it('is two injects of the plan: its beginning, and its end by the limit', () => {
    expect(plan.injects.map(({ when, effect }) => [when, effect.kind])).toEqual([
      [{ at: days(10) }, 'detention'],
      [{ at: days(30) }, 'user-alerted'],
    ]);
  });

  it('shows a clock from then until the limit, and none before or after', () => {
    const due = (day: number) =>
      at(day)
        .clocks.filter(({ id }) => id.endsWith('/detention'))
        .map(({ dueAt }) => dueAt);
    expect([due(9), due(10), due(29), due(31)]).toEqual([[], [days(30)], [days(30)], []]);
  });

  it('tells the class when it begins and when it is over', () => {
    const told = at(40)
      .marks.filter(({ type }) => type === 'inject-happened')
      .map(({ at: when, text }) => [when, text]);
    expect(told).toEqual([
      [days(10), 'The deputy is on leave.'],
      [days(30), 'The court has released the person.'],
    ]);
  });

  it('waits for a milestone as any inject does, and its end with it', () => {
    const waiting = withArrest(ARREST.replace('at: P10D', 'after: request-sent, delay: P1D'));
    expect(waiting.injects.map(({ when }) => when)).toEqual([
      { after: 'request-sent', minutes: minutes(1440) },
      { after: 'request-sent', minutes: days(21) },
    ]);
  });

  it('lets nobody delete sooner before its end, and somebody after it', () => {
    const deleted = (injects: readonly InjectInPlan[], seed: number) => {
      const of = { ...shipped, injects };
      const run = replay(of, { ...newRecipe(of, planHash, { seed }), until: minutes(of.horizon + 1) });
      return run.marks.find(({ type, item }) => type === 'item-deleted' && item === 'mailbox')?.at ?? null;
    };
    const seeds = [...Array(40).keys()];
    const pairs = seeds.map((seed) => [deleted([], seed), deleted(plan.injects, seed)] as const);
    for (const [usual, arrested] of pairs) {
      if (usual !== null && usual <= days(30)) expect(arrested).toBe(usual);
      else if (arrested !== null) expect(arrested).toBeGreaterThanOrEqual(days(30));
    }
    expect(pairs.some(([usual, arrested]) => arrested !== null && (usual === null || arrested < usual))).toBe(true);
  });

  it('cannot be a card, because its limit is counted from a moment', () => {
    const { problems } = afterChanges(withInject(ARREST.replace('at: P10D', 'by: facilitator')));
    expect(problems.map(({ rule }) => rule)).toEqual(['S033']);
  });

  it('takes two of the places for injects', () => {
    const arrests = Array.from({ length: 5 }, () => ARREST);
    const { problems } = afterChanges(withInjects(...arrests));
    expect(problems.map(({ rule }) => rule)).toEqual(['S033']);
    expect(afterChanges(withInjects(...arrests.slice(1))).problems).toEqual([]);
  });

  it('ends before the case is closed', () => {
    const { problems } = afterChanges(withInject(ARREST.replace('P20D', 'P30Y')));
    expect(problems.map(({ rule }) => rule)).toEqual(['S033']);
  });
});
