/** The other desks: what a person decides there, and what the law does not let happen. */
import { describe, expect, it } from 'vitest';
import { GROUNDS } from '#domain/grounds.ts';
import type { Recipe } from '#domain/recipe.ts';
import { FIELD_IDS } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { count } from '#support/counts.ts';
import { first, letterOn, plan, ROLE, seat, sitDown, take, toTheEnd, untilAsked } from '#support/desk.ts';

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

describe('a wish that is used up', () => {
  const asked = untilAsked(take(first, 'decide.ask-supplement', { asks: ['purpose'] }));
  const askedTwice = untilAsked(take(asked, 'decide.ask-supplement', { asks: ['facts'] }));
  const postponed = untilAsked(take(first, 'decide.postpone'));

  it.each([
    ['a third question', askedTwice, 'decide.ask-supplement', { asks: ['facts'] }, 'supplement'],
    ['a second postponement', postponed, 'decide.postpone', undefined, 'postponement'],
  ] as const)('is recorded as an attempt with its article: %s', (_, before, type, choice, rule) => {
    const run = replay(plan, before);
    expect(run.open.map((one) => one.type)).not.toContain(type);
    expect(run.usedUp).toEqual([{ request: 'request', type, role: ROLE }]);
    const after = replay(plan, take(before, type, choice));
    const { article } = must(plan.instruments.bilateral?.rules[rule], rule);
    expect(article).not.toBeNull();
    expect(after.attempts).toMatchObject([{ type, citation: { instrument: 'bilateral', article, rule } }]);
    expect({ ...after, attempts: [] }).toEqual(run);
    expect(toTheEnd(take(take(before, type, choice), 'decide.accept')).rejected).toBeNull();
  });

  it('is not confused with what the stage does not offer', () => {
    const run = replay(plan, take(sitDown(), 'decide.postpone'));
    expect(run.attempts).toEqual([]);
    expect(run.rejected?.reason).toContain('was not open');
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
