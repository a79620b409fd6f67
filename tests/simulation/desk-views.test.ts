/** What a desk sees, and that whatever a person does there leaves a lawful run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '#domain/case-time.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { ROLES } from '#domain/ids.ts';
import { hears } from '#domain/milestones/heard-by.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import type { DecisionChoice, DecisionType } from '#domain/recipe.ts';
import { FIELD_IDS } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { letPass, newRecipe } from '#simulation/recipes.ts';
import { replay } from '#simulation/replay.ts';
import { viewOf } from '#simulation/view-of.ts';
import { count } from '#support/counts.ts';
import { first, plan, planHash, ROLE, seat, sitDown, take, toTheEnd } from '#support/desk.ts';
import { expectPastKept } from '#support/laws.ts';

describe('what a desk sees', () => {
  it('is the prosecutor’s own list for the prosecutor', () => {
    for (const type of Object.keys(MILESTONES) as MilestoneType[]) {
      const mark = { type, visible: MILESTONES[type].visible };
      expect([type, hears('prosecutor', mark)]).toEqual([type, mark.visible]);
    }
  });

  it('is never a silence, nor what another desk does by itself', () => {
    const silences = (Object.keys(MILESTONES) as MilestoneType[]).filter((type) => type.endsWith('-unanswered'));
    for (const role of ROLES) {
      for (const type of silences.filter((one) => !MILESTONES[one].visible)) {
        expect([role, type, hears(role, { type, visible: false })]).toEqual([role, type, false]);
      }
    }
    expect(hears(ROLE, { type: 'enquiry-answered', visible: true })).toBe(false);
    expect(hears(ROLE, { type: 'request-drafted', visible: true })).toBe(false);
    expect(hears('contact-point', { type: 'request-received', visible: true })).toBe(false);
  });

  it('begins when the letter arrives: no stay, no clock, no fact before', () => {
    const early = viewOf(plan, replay(plan, letPass(sitDown(), minutes(20 * 1440))), ROLE);
    expect(early.marks.filter(({ visible }) => visible)).toEqual([]);
    expect([early.spans, early.open, early.clocks, early.knownFacts, early.decisions]).toEqual([[], [], [], [], []]);
    expect(early.items.map(({ state, since }) => [state, since])).toEqual(plan.items.map(() => ['alive', 0]));
    const view = viewOf(plan, replay(plan, first), ROLE);
    const received = must(
      view.marks.find(({ type }) => type === 'request-received'),
      'received',
    ).at;
    for (const { from } of view.spans) expect(from).toBeGreaterThanOrEqual(received);
    expect(view.knownFacts).toEqual(seat.script.at(-1)?.choice?.draft?.facts);
  });

  it('names no stage of the other State, so that no silence shows while it lasts', () => {
    const asking = newRecipe(plan, planHash, { seed: 3 });
    const run = replay(plan, { ...asking, decisions: seat.script, until: minutes(700 * 1440) });
    const other = viewOf(plan, run, 'requesting-authority').spans.filter(({ procedure }) => procedure === 'request');
    expect(other.map(({ stage }) => stage)).toContain('elsewhere');
    expect(other.filter(({ stage }) => ['queueing', 'unanswered', 'screening', 'weighing'].includes(stage))).toEqual(
      [],
    );
  });

  it('holds a decision only when its letter has arrived, and never another desk’s', () => {
    const view = viewOf(plan, replay(plan, first), ROLE);
    expect(view.decisions.map(({ role, type }) => `${role} ${type}`)).toEqual(['prosecutor decide.request']);
  });

  it('is everything once the case is over', () => {
    const run = toTheEnd(take(first, 'decide.accept'));
    const { marks, ...view } = viewOf(plan, run, ROLE);
    expect({ ...view, marks: run.marks }).toEqual(run);
    expect(marks).toHaveLength(run.marks.length);
  });

  it('is the run itself for whoever asks', () => {
    const run = replay(plan, first);
    expect(viewOf(plan, run, 'prosecutor')).toBe(run);
  });
});

describe('random hands at the desk', () => {
  const choices = (type: DecisionType, pick: number): DecisionChoice | undefined => {
    const grounds = Object.keys(GROUNDS);
    if (type === 'decide.refuse' || type === 'decide.maintain-refusal')
      return { ground: must(grounds[pick % grounds.length], 'ground') };
    if (type === 'decide.ask-supplement') return { asks: [must(FIELD_IDS[pick % FIELD_IDS.length], 'field')] };
    if (type === 'decide.accept-in-part' && pick % 2 === 0) return { items: ['sign-in-logs'] };
    return undefined;
  };
  const hand = fc.array(fc.record({ pick: fc.nat(1000), wait: fc.nat(400) }), { maxLength: 10 });

  it('never crash, never stand still, never run time backwards, and never rewrite what was shown', () => {
    fc.assert(
      fc.property(hand, fc.nat(0xffffffff), (moves, seed) => {
        let recipe = sitDown(seed);
        const runs = [replay(plan, recipe)];
        for (const { pick, wait } of moves) {
          recipe = letPass(recipe, minutes(recipe.until + wait * 1440));
          const open = replay(plan, recipe).open.filter(({ role }) => role === ROLE);
          const one = open[pick % Math.max(1, open.length)];
          if (one) recipe = take(recipe, one.type, choices(one.type, pick));
          runs.push(replay(plan, recipe));
        }
        expect(runs.at(-1)?.rejected).toBeNull();
        expectPastKept(runs);
        expect(toTheEnd(recipe).ended).toBe(true);
      }),
      { numRuns: count(1000) },
    );
  });
});
