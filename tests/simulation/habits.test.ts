/** Habits that no text owes: a draft shown first, an office asked again, a new copy asked for. */
import { describe, expect, it } from 'vitest';
import { days, minutes } from '#domain/case-time.ts';
import { CHASE_RUNGS, PACKAGE_FAULTS, STALE_FACTOR, WAKES } from '#domain/habits.data.ts';
import { luckOf, uniform } from '#domain/randomness.ts';
import type { Chase, Decision, DecisionChoice, DecisionType, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { checkValue, packageFault } from '#simulation/package-of.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { completeDraft } from '#support/plans.ts';
import { exactPlan } from '#support/slow-plan.ts';

const plan = exactPlan(
  { 'request.queueing': 30, 'request.screening': 5, 'request.query': 10, 'request.accepting': 9 },
  { 'request.silence': 0.2, 'request.supplement': 0.5 },
);
/** By then the file has told all that it tells by itself. */
const START = 60;
const told = (list: readonly { readonly id: string; readonly known: { readonly from: string } }[]) =>
  list.filter(({ known }) => known.from !== 'police').map(({ id }) => id);
const draft = {
  ...completeDraft(plan, 'bilateral'),
  facts: told(plan.facts),
  identifiers: told(plan.identifiers),
};
const on = (day: number, type: DecisionType, choice?: DecisionChoice): Decision => ({
  ...{ at: minutes(days(START + day)), role: 'prosecutor', request: 'request', type },
  ...(choice ? { choice } : {}),
});
const recipe = (seed: number, decisions: readonly Decision[], until = plan.horizon + 1): Recipe => ({
  ...newRecipe(plan, 'x'.repeat(64), { seed }),
  decisions,
  until: minutes(until),
});
const played = (seed: number, decisions: readonly Decision[], until?: number) => {
  const run = replay(plan, recipe(seed, decisions, until));
  expect(run.rejected).toBeNull();
  return run;
};
const types = (run: ReturnType<typeof played>) => run.marks.map(({ type }) => type);
const sent = on(0, 'decide.request', { draft });
const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const silent = seeds.filter((seed) => types(played(seed, [sent])).includes('request-unanswered'));
const [first = 0] = silent;
const unreadAt = (seed: number): number =>
  must(
    played(seed, [sent]).marks.find(({ type }) => type === 'request-unanswered'),
    'nobody reads it',
  ).at;
const later = (seed: number) => Math.ceil(unreadAt(seed) / days(1)) - START + 30;
const isRead = (run: ReturnType<typeof played>) => run.spans.some(({ stage }) => stage === 'screening');
const remind = (seed: number, chase: Chase) => [sent, on(later(seed), 'decide.remind', { chase })];
const PROPER = { contact: 'register', sender: 'office' } as const;

describe('a reminder', () => {
  it('is open before and after the file has fallen silent, so that it tells nothing', () => {
    const open = (at: number) =>
      played(first, [sent], at)
        .open.map(({ type }) => type)
        .sort();
    expect(open(unreadAt(first) - 1)).toContain('decide.remind');
    expect(open(unreadAt(first) + 1)).toEqual(open(unreadAt(first) - 1));
    expect(nextStop(plan, recipe(first, [sent], unreadAt(first) - 1))).toBeGreaterThan(unreadAt(first) + 1);
  });

  it('wakes a silent office as often as the rung says, and a higher rung wakes whom a lower one did', () => {
    expect(silent.length).toBeGreaterThan(10);
    for (const seed of silent) {
      const deaf = uniform(luckOf(seed, 0), 'request/chased/1');
      for (const rung of CHASE_RUNGS) {
        const run = played(seed, remind(seed, { rung, ...PROPER }));
        expect([seed, rung, isRead(run)]).toEqual([seed, rung, deaf < WAKES[rung]]);
      }
    }
  });

  it('is not answered where nobody can tell who writes, and less often at an old address', () => {
    const woken = silent.filter((seed) => uniform(luckOf(seed, 0), 'request/chased/1') < WAKES.diplomatic);
    expect(woken.length).toBeGreaterThan(3);
    const [last] = CHASE_RUNGS.slice(-1);
    const rung = must(last, 'a rung');
    for (const seed of woken) {
      const read = (changes: Partial<Chase>) => isRead(played(seed, remind(seed, { rung, ...PROPER, ...changes })));
      expect([read({}), read({ sender: 'personal' })]).toEqual([true, false]);
      const deaf = uniform(luckOf(seed, 0), 'request/chased/1');
      expect(read({ contact: 'file' })).toBe(deaf < WAKES.diplomatic * STALE_FACTOR);
    }
  });

  it('changes nothing for a file that is read', () => {
    const read = must(
      seeds.find((seed) => !silent.includes(seed) && types(played(seed, [sent])).includes('evidence-received')),
      'somebody reads',
    );
    const received = must(
      played(read, [sent]).marks.find(({ type }) => type === 'request-received'),
      'it arrives',
    );
    const day = Math.ceil(received.at / days(1)) - START;
    const after = played(read, [sent, on(day, 'decide.remind')]);
    const without = ({ marks }: typeof after) =>
      marks.filter(({ type }) => type !== 'request-chased').map(({ type, at }) => `${type} ${at}`);
    expect(without(after)).toEqual(without(played(read, [sent])));
  });
});

describe('a draft that is shown', () => {
  const thin = { ...draft, purpose: null };
  const shown = on(0, 'decide.share-draft', { draft: thin });

  it('comes back with what the request would lack, and files nothing', () => {
    const run = played(1, [shown], days(START + 200));
    const comments = must(
      run.marks.find(({ type }) => type === 'draft-commented'),
      'comments',
    );
    expect(comments.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['D14']));
    expect(types(run)).not.toContain('request-drafted');
    expect(run.open.map(({ type }) => type)).toContain('decide.request');
  });

  it('halves the questions about a complete dossier', () => {
    const asked = (decisions: readonly Decision[]) =>
      seeds.filter((seed) => types(played(seed, decisions, days(900))).includes('supplement-asked')).length;
    const alone = asked([on(0, 'decide.request', { draft })]);
    const after = asked([on(0, 'decide.share-draft', { draft }), on(0, 'decide.request', { draft })]);
    expect(alone).toBeGreaterThan(40);
    expect(after / alone).toBeGreaterThan(0.3);
    expect(after / alone).toBeLessThan(0.7);
  });
});

describe('a package', () => {
  it('has each fault in one run of ten', () => {
    for (const fault of PACKAGE_FAULTS) {
      const share = seeds.filter((seed) => packageFault({ seed, run: 0 }) === fault).length / seeds.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.05);
    }
  });

  it('has check values of its own case and item', () => {
    const values = [checkValue(plan, 'logs'), checkValue(plan, 'mailbox'), checkValue(plan, 'logs', true)];
    expect(new Set(values).size).toBe(3);
    for (const value of values) expect(value).toMatch(/^[0-9a-f]{64}$/);
  });

  it('can be asked for again while it is checked, and then comes later', () => {
    const seed = must(
      seeds.find((one) => types(played(one, [sent])).includes('evidence-received')),
      'data come',
    );
    const whole = played(seed, [sent]);
    const checking = must(
      whole.spans.find(({ stage }) => stage === 'accepting'),
      'it is checked',
    );
    const ask = { ...on(0, 'decide.ask-again', { fault: 'hash' }), at: minutes(checking.from + 1) };
    const again = played(seed, [sent, ask]);
    const received = ({ marks }: typeof again) => marks.find(({ type }) => type === 'evidence-received')?.at ?? 0;
    expect(types(again)).toContain('copy-received');
    expect(received(again)).toBeGreaterThan(received(whole));
  });
});
