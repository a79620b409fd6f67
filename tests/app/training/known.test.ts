import { describe, expect, it } from 'vitest';
import { knownClocks } from '#app/training/model/clocks-known.ts';
import { knownItems } from '#app/training/model/evidence-known.ts';
import { heldFiles, holderName } from '#app/training/model/holders.ts';
import { optionsOf } from '#app/training/model/options.ts';
import { whatPassed } from '#app/training/model/passed.ts';
import type { CaseRun, Mark, Span } from '#domain/case-run.ts';
import { days, minutes } from '#domain/case-time.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { letPass, newRecipe } from '#simulation/recipes.ts';
import { nextStop, replay } from '#simulation/replay.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const start = replay(plan, newRecipe(plan, 'x'.repeat(64)));

const mark = (day: number, type: MilestoneType, procedure: Mark['procedure'], visit = 1): Mark => ({
  at: days(day),
  procedure,
  type,
  label: MILESTONES[type].label,
  citation: null,
  visible: MILESTONES[type].visible,
  findings: [],
  item: procedure.startsWith('evidence.') ? procedure.slice('evidence.'.length) : null,
  visit,
});
const on = (day: number, ...marks: readonly Mark[]): CaseRun => ({ ...start, now: days(day), marks });
const states = (run: CaseRun) => knownItems(plan, run).map(({ state }) => state);

describe('what the prosecutor knows of the evidence', () => {
  it('is the calendar at first: logs kept until day 21, a mailbox until its user deletes it', () => {
    expect(states(on(0))).toEqual(['kept', 'any-day']);
    expect(knownItems(plan, on(0))[0]?.perishesFrom).toBe(days(21));
    expect(states(on(20))).toEqual(['kept', 'any-day']);
    expect(states(on(21))).toEqual(['may-be-gone', 'any-day']);
  });

  it('is not what only the world knows: a deletion, or a freeze not yet confirmed', () => {
    const world = [mark(1, 'item-frozen', 'evidence.logs'), mark(2, 'item-deleted', 'evidence.mailbox')];
    expect(states(on(3, ...world))).toEqual(['kept', 'any-day']);
  });

  it('follows the confirmation, item by item', () => {
    const world = [mark(1, 'item-frozen', 'evidence.logs'), mark(1, 'item-deleted', 'evidence.mailbox')];
    expect(states(on(3, ...world, mark(2, 'data-frozen', 'preservation')))).toEqual(['frozen', 'gone']);
  });

  it('follows the end of the preservation, and the evidence itself', () => {
    const frozen = [mark(1, 'item-frozen', 'evidence.logs'), mark(1, 'data-frozen', 'preservation')];
    expect(states(on(70, ...frozen, mark(61, 'hold-lapsed', 'preservation')))).toEqual(['released', 'any-day']);
    const got = [mark(50, 'item-disclosed', 'evidence.logs'), mark(60, 'evidence-received', 'request')];
    expect(states(on(61, ...frozen, ...got))).toEqual(['in-hand', 'any-day']);
  });
});

describe('who has the file', () => {
  const span = (stage: string, holder: Span['holder'], from: number, to: number | null): Span => ({
    procedure: 'request',
    stage,
    label: stage,
    holder,
    from: days(from),
    to: to === null ? null : days(to),
    citation: null,
  });

  it('is nobody before anything is sent', () => expect(heldFiles(start)).toEqual([]));

  it('does not tell a silence from a queue', () => {
    const queue = [span('transmitting', 'in-transit', 5, 9), span('queueing', 'requested-authority', 9, null)];
    const silence = [
      span('transmitting', 'in-transit', 5, 9),
      span('queueing', 'requested-authority', 9, 40),
      span('unanswered', 'requested-authority', 40, null),
    ];
    const seen = (spans: readonly Span[]) =>
      heldFiles({ ...start, spans }).map((file) => ({ since: file.since, name: holderName(plan, file) }));
    expect(seen(silence)).toEqual(seen(queue));
    expect(seen(queue)[0]).toEqual({ since: days(9), name: { name: plan.requested.centralAuthority, word: null } });
  });
});

describe('clocks', () => {
  const clock = (id: string, procedure: 'preservation' | 'domestic-order' | 'evidence.mailbox', due: number) =>
    ({ id: `${id}`, procedure, label: id, dueAt: days(due), nature: 'legal', item: null, citation: null }) as const;
  const hold = clock('preservation/preservation-hold', 'preservation', 61);
  const order = clock('domestic-order/domestic-order', 'domestic-order', 90);

  it('count the days that are left, soonest first', () => {
    const told = { ...on(40, mark(30, 'hold-taken-over', 'preservation')), clocks: [order, hold] };
    expect(knownClocks(told).map(({ word, daysLeft }) => [word, daysLeft])).toEqual([
      ['hold', 21],
      ['order', 50],
    ]);
  });

  it('hide the order that no letter has told of, and the user who may delete', () => {
    const secret = clock('evidence.mailbox/user-deletion', 'evidence.mailbox', 12);
    expect(knownClocks({ ...on(10), clocks: [order, secret] })).toEqual([]);
  });
});

describe('what can be done', () => {
  const types = (run: CaseRun) => optionsOf(run, 'prosecutor').map(({ type, rank }) => `${rank}: ${type}`);

  it('is preservation or a request first; the emergency door is shut where no life is at risk', () => {
    expect(types(start)).toEqual([
      'main: decide.preserve',
      'main: decide.request',
      'more: decide.share-draft',
      'more: decide.enquire',
      'more: wait',
      'more: decide.close-case',
    ]);
  });

  it('opens the emergency door where life is at risk', () => {
    const urgent = anyPlan({ lifeAtRisk: true });
    expect(types(replay(urgent, newRecipe(urgent, 'x'.repeat(64))))).toContain('more: decide.claim-emergency');
  });

  it('is nothing once the case has ended', () => {
    expect(optionsOf({ ...start, ended: true, open: [] }, 'prosecutor')).toEqual([]);
  });
});

describe('what passed', () => {
  it('is the letters that came and those that left, without what was there before', () => {
    const draft = completeDraft(plan, 'preservation-budapest');
    const recipe = newRecipe(plan, 'x'.repeat(64));
    const sent = {
      ...recipe,
      decisions: [
        { at: minutes(0), role: 'prosecutor', request: 'preservation', type: 'decide.preserve', choice: { draft } },
      ],
    } as const;
    const before = replay(plan, sent);
    const stop = nextStop(plan, sent) ?? minutes(0);
    const after = replay(plan, letPass(sent, stop));
    const passed = whatPassed(plan, before, after, 'prosecutor');
    expect(passed).toMatchObject({ minutes: stop, arrived: [], facts: 0, ended: false });
    expect(passed.sent.map(({ type }) => type)).toEqual(['preservation-sent']);
    const later = replay(plan, letPass(sent, days(60)));
    expect(whatPassed(plan, after, later, 'prosecutor').arrived.map(({ type }) => type)).toContain('data-frozen');
  });
});
