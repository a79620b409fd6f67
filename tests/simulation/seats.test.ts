/** The other desks: what reaches them, what a person decides there, and what the law does not let happen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRun } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { ROLES } from '#domain/ids.ts';
import { hears } from '#domain/milestones/heard-by.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import type { Decision, DecisionChoice, DecisionType, Recipe } from '#domain/recipe.ts';
import { type Draft, FIELD_IDS } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { letPass, newRecipe, withDecision } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { receivedLetter, viewOf } from '#simulation/view-of.ts';
import { count } from '#support/counts.ts';
import { expectPastKept } from '#support/laws.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan, planHash } = await nightShift();
const seat = must(plan.seats[0], 'the case has a seat');
const ROLE = 'requested-authority';

const sitDown = (seed = plan.seed): Recipe => newRecipe(plan, planHash, { seat, seed });
const decided = (recipe: Recipe, type: DecisionType, choice?: DecisionChoice): Decision => ({
  at: recipe.until,
  role: ROLE,
  request: 'request',
  type,
  ...(choice ? { choice } : {}),
});
const take = (recipe: Recipe, type: DecisionType, choice?: DecisionChoice): Recipe =>
  withDecision(recipe, decided(recipe, type, choice));

/** Lets time pass until this desk can decide something, or the case has ended. */
function untilAsked(recipe: Recipe): Recipe {
  for (let now = recipe; ; ) {
    const run = replay(plan, now);
    if (run.ended || run.open.some(({ role }) => role === ROLE)) return now;
    const stop = nextStop(plan, now);
    if (stop === null) return now;
    now = letPass(now, stop);
  }
}
const toTheEnd = (recipe: Recipe): CaseRun => replay(plan, letPass(recipe, minutes(plan.horizon + 1)));
const first = untilAsked(sitDown());
/** What lies on the desk. */
const letterOn = (recipe: Recipe): Draft =>
  must(receivedLetter(replay(plan, recipe), 'request')?.choice?.draft, 'a letter');

describe('a seat', () => {
  it('is played by a person of its role, and the prosecutor sends what the script holds', () => {
    expect(sitDown().cast).toEqual({ [ROLE]: 'person' });
    const run = replay(plan, first);
    const sent = run.decisions.filter(({ role }) => role === 'prosecutor');
    expect(sent.map(({ at, by, type }) => [at, by, type])).toEqual(
      seat.script.map(({ at, type }) => [at, 'policy', type]),
    );
    expect(letterOn(first)).toEqual(seat.script.at(-1)?.choice?.draft);
  });

  it.each([
    ['a seat that the case does not have', { seat: 'chancellery' }, 'the case has no seat "chancellery"'],
    ['a seat where nobody sits', { cast: {} }, 'nobody sits at the seat "directorate"'],
    ['a person of another role at it', { cast: { prosecutor: 'person' } }, 'nobody sits at the seat "directorate"'],
  ] as const)('is refused: %s', (_, change, reason) => {
    expect(replay(plan, { ...sitDown(), ...change }).rejected).toEqual({ index: 0, decision: null, reason });
    expect(nextStop(plan, { ...sitDown(), ...change })).toBeNull();
    expect(replay(plan, take({ ...first, ...change }, 'decide.accept')).rejected?.reason).toBe(reason);
  });

  it('needs somebody who asks: a person, or the script of a seat', () => {
    const { seat: _, ...recipe } = sitDown();
    expect(replay(plan, recipe).rejected?.reason).toContain('the prosecutor is played by nobody');
  });

  it('leaves silence to the person: nothing is lost in the desk’s own pile by luck', () => {
    for (let seed = 1; seed <= count(300); seed += 1) {
      const run = toTheEnd(sitDown(seed));
      const types = run.marks.map(({ type }) => type);
      expect(types).toContain('request-received');
      expect(types).not.toContain('request-unanswered');
    }
  });
});

describe('a question', () => {
  const asking = (...asks: readonly (typeof FIELD_IDS)[number][]) =>
    untilAsked(take(first, 'decide.ask-supplement', { asks }));
  const found = (recipe: Recipe) =>
    replay(plan, recipe)
      .marks.findLast(({ type }) => type === 'supplement-asked')
      ?.findings.map(({ code }) => code);

  it('brings what was asked, and nothing that was not', () => {
    const after = asking('purpose');
    expect(found(after)).toEqual(['D14']);
    expect(letterOn(after)).toEqual({ ...letterOn(first), purpose: 'this-investigation' });
  });

  it('about what is there already brings the same letter, months later', () => {
    const after = asking('persons');
    expect(found(after)).toEqual([]);
    expect(letterOn(after)).toEqual(letterOn(first));
    expect(after.until).toBeGreaterThan(first.until);
  });

  it('about everything that is missing leaves nothing to find', () => {
    const after = asking('facts', 'offence-provisions', 'purpose');
    expect(found(after)).toEqual(['D01', 'D12', 'D14']);
    const again = untilAsked(take(after, 'decide.ask-supplement', { asks: [...FIELD_IDS] }));
    expect(found(again)).toEqual([]);
  });

  it('that asks about nothing, or a choice that belongs to another decision, is refused', () => {
    const reasons = (recipe: Recipe) => replay(plan, recipe).rejected?.reason;
    expect(reasons(take(first, 'decide.ask-supplement', { asks: [] }))).toBe('the question asks about nothing');
    expect(reasons(take(first, 'decide.accept', { asks: ['facts'] }))).toContain('asks nothing');
    expect(reasons(take(first, 'decide.accept', { items: ['mailbox'] }))).toContain('grants no items by name');
    expect(reasons(take(first, 'decide.accept-in-part', { items: [] }))).toContain('one item at least');
    expect(reasons(take(first, 'decide.accept-in-part', { items: ['diary'] }))).toContain('does not ask for "diary"');
    expect(reasons(take(first, 'decide.refuse'))).toContain('names a ground');
    expect(reasons(take(first, 'decide.refuse', { ground: 'R99' }))).toContain('names a ground');
  });
});

describe('a wish that the law forbids', () => {
  const tried = take(first, 'decide.refuse', { ground: 'R12' });

  it('is recorded with its article, and nothing happens', () => {
    const [before, after] = [replay(plan, first), replay(plan, tried)];
    expect(after.attempts).toMatchObject([
      {
        index: 0,
        type: 'decide.refuse',
        choice: { ground: 'R12' },
        citation: { instrument: 'bilateral', article: '4(1)' },
      },
    ]);
    expect({ ...after, attempts: [] }).toEqual(before);
  });

  it('changes nothing that comes later', () => {
    const [with_, without] = [tried, first].map((recipe) => toTheEnd(take(recipe, 'decide.accept')));
    expect({ ...with_, attempts: [] }).toEqual(without);
  });

  it('is every ground that the treaty does not list, and no other', () => {
    const attempts = Object.keys(GROUNDS).filter(
      (ground) => replay(plan, take(first, 'decide.refuse', { ground })).attempts.length > 0,
    );
    const listed = must(plan.instruments.bilateral, 'treaty').grounds.map(({ code }) => code);
    expect(attempts).toEqual(Object.keys(GROUNDS).filter((ground) => !listed.some((code) => code === ground)));
  });
});

describe('a grant in part', () => {
  it('by item brings those items whole and refuses the others', () => {
    const run = toTheEnd(take(first, 'decide.accept-in-part', { items: ['mailbox'] }));
    expect(run.itemOutcomes).toEqual({ mailbox: 'obtained', 'sign-in-logs': 'refused' });
    expect(run.outcome).toBe('refused');
  });

  it('without naming items brings each of them only so far', () => {
    const run = toTheEnd(take(first, 'decide.accept-in-part'));
    expect(Object.values(must(run.itemOutcomes, 'ended'))).toEqual(['partial', 'partial']);
  });
});

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
