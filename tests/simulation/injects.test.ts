import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { InjectEffect, InjectInPlan, InjectMoment } from '#domain/injects.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS, type Settings } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { openMemory, requestedTier, requestingTier } from '#simulation/case-memory.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { nightShift } from '#support/night-shift.ts';
import { anyPlan } from '#support/plans.ts';

const { plan: shipped } = await nightShift();
const ROUTE = 'uncc-preserved';

const inject = (when: InjectMoment, effect: InjectEffect, more: Partial<InjectInPlan> = {}): InjectInPlan => ({
  id: 'leave',
  text: 'The deputy is on leave.',
  when,
  effect,
  visible: true,
  ...more,
});
const slower = (
  side: 'requesting' | 'requested' | 'provider',
  factor: number,
  procedures: Extract<InjectEffect, { kind: 'slower' }>['procedures'] = null,
): InjectEffect => ({ kind: 'slower', side, procedures, factor });
const ALERT: InjectEffect = { kind: 'user-alerted' };

const withInjects = (...injects: readonly InjectInPlan[]): CasePlan => ({ ...shipped, injects });
const run = (plan: CasePlan, number = 0, settings: Settings = DEFAULT_SETTINGS) =>
  rehearse(plan, routeOf(plan, ROUTE), settings, 5, number).system.recorder;

/** The first stay in each stage of each procedure: when it began and how long it lasted. */
const stays = (plan: CasePlan, number = 0) =>
  new Map(
    [...run(plan, number).spans]
      .reverse()
      .map(({ procedure, stage, from, to }) => [`${procedure}/${stage}`, { from, took: (to ?? from) - from }]),
  );

/** Of a requested side that answers: the first run that goes through these stages. */
const quick: CasePlan = { ...shipped, requested: { ...shipped.requested, tier: 'H' } };
const through = (...stages: readonly string[]): number => {
  const numbers = [...Array(300).keys()];
  const found = numbers.find((number) => stages.every((stage) => stays(quick, number).has(stage)));
  return must(found, `no run goes through ${stages.join(', ')}`);
};
/** Each part of a duration is rounded with the whole, once. */
const times = (factor: number, before: number, after: number) => {
  expect(before).toBeGreaterThan(0);
  expect(Math.abs(after - factor * before)).toBeLessThanOrEqual(factor);
};

describe('an inject that slows a side down', () => {
  const number = through('request/queueing', 'request/allocating', 'request/producing', 'request/accepting');
  const usual = stays(quick, number);
  // In the middle of the queue: it runs when the inject comes.
  const queue = must(usual.get('request/queueing'), 'the request was never queued');
  const moment = minutes(queue.from + Math.floor(queue.took / 2));
  const slowed = (...injects: readonly InjectInPlan[]) => stays({ ...quick, injects }, number);
  const slow = slowed(inject({ at: moment }, slower('requested', 3)));
  const took = (name: string) => [usual.get(name)?.took ?? -1, slow.get(name)?.took ?? -1] as const;

  it('changes nothing that has begun', () => {
    const begun = [...usual].filter(([name, { from }]) => name.startsWith('request/') && from < moment);
    expect(begun.map(([name]) => name)).toContain('request/queueing');
    expect(begun.map(([name]) => [name, slow.get(name)])).toEqual(begun);
  });

  it.each(['request/screening', 'request/allocating', 'request/ordering', 'request/reviewing'])(
    'takes its factor for %s, entered afterwards',
    (name) => times(3, ...took(name)),
  );

  it.each(['request/producing', 'request/accepting'])('leaves the other sides alone: %s', (name) => {
    times(1, ...took(name));
  });

  it('leaves the procedures alone that it does not name', () => {
    expect(slowed(inject({ at: moment }, slower('requested', 3, ['preservation'])))).toEqual(usual);
  });

  it('joins with another one', () => {
    const two = slowed(
      inject({ at: moment }, slower('requested', 3)),
      inject({ at: moment }, slower('requested', 2, ['request']), { id: 'fire' }),
    );
    times(6, took('request/screening')[0], two.get('request/screening')?.took ?? -1);
  });
});

it('a contact point on leave from day 5 is slower with what reaches it from then on, not with what it has', () => {
  const [first, later] = ['preservation/deciding', 'preservation/extension-asked'];
  const before = (number: number) => (stays(quick, number).get(first)?.from ?? days(9)) < days(5);
  const numbers = [...Array(300).keys()].filter((number) => before(number) && stays(quick, number).has(later));
  const number = must(numbers[0], 'no hold is extended');
  const leave = inject({ at: days(5) }, slower('requested', 10, ['preservation']));
  const [usual, late] = [stays(quick, number), stays({ ...quick, injects: [leave] }, number)];
  expect(late.get(first)).toEqual(usual.get(first));
  times(10, usual.get(later)?.took ?? -1, late.get(later)?.took ?? -1);
});

describe('an inject that sets a tier', () => {
  const assisted = (settings = DEFAULT_SETTINGS, now = 500) => {
    const plan = anyPlan({
      assistance: [{ programme: 'p', title: 'Training', side: 'requested', at: minutes(100), tier: 'M' }],
    });
    return openMemory(plan, luckOf(1, 0), settings, false, () => minutes(now));
  };

  it('prevails over the State’s own tier and over technical assistance, on its side only', () => {
    const memory = assisted();
    expect(requestedTier(memory)).toBe('M');
    memory.injectedTiers.requested = 'L';
    expect([requestingTier(memory), requestedTier(memory)]).toEqual(['M', 'L']);
  });

  it('gives way to what a slider sets', () => {
    const memory = assisted({ ...DEFAULT_SETTINGS, requestedTier: 'H' });
    memory.injectedTiers.requested = 'L';
    expect(requestedTier(memory)).toBe('H');
  });

  it('takes the time of that tier from then on, as if the State had had it all the time', () => {
    const reformed = withInjects(inject({ at: minutes(0) }, { kind: 'tier', side: 'requested', tier: 'H' }));
    const born = { ...shipped, requested: { ...shipped.requested, tier: 'H' as const } };
    expect(stays(reformed)).toEqual(stays(born));
    expect(stays(reformed)).not.toEqual(stays(shipped));
  });

  it('the last one to happen counts', () => {
    const tier = (day: number, tier: 'H' | 'L', id: string) =>
      inject({ at: days(day) }, { kind: 'tier', side: 'requested', tier }, { id });
    const last = stays(withInjects(tier(1, 'H', 'b'), tier(0, 'L', 'a')));
    const from = (day: number) =>
      stays({
        ...shipped,
        requested: { ...shipped.requested, tier: 'L' },
        injects: [tier(day, 'H', 'b')],
      });
    expect(last).toEqual(from(1));
  });
});

it('an inject that alerts the user makes deletion earlier, and none later', () => {
  const items = shipped.items.map((item) => ({
    ...item,
    deletion: item.deletion && { ...item.deletion, perMonth: 0.3, alertedFactor: 10 },
  }));
  const deletions = (injects: readonly InjectInPlan[]) =>
    Array.from({ length: 40 }, (_, number) => {
      const deleted = run({ ...shipped, items, injects }, number).marks.filter(({ type }) => type === 'item-deleted');
      return new Map(deleted.map(({ item, at }) => [item, at] as const));
    });
  const [calm, alerted] = [deletions([]), deletions([inject({ at: minutes(1) }, ALERT)])];
  const pairs = calm.flatMap((one, number) =>
    [...one].map(([item, at]) => [at, alerted[number]?.get(item) ?? Number.NaN] as const),
  );
  expect(pairs.filter(([before, now]) => !(now <= before))).toEqual([]);
  expect(pairs.filter(([before, now]) => now < before).length).toBeGreaterThan(5);
});

describe('an inject that waits for a milestone', () => {
  it('happens once, so long after the first of its kind', () => {
    // The item, not the request, and whoever announces it: two items are preserved in one minute.
    const plan = withInjects(inject({ after: 'item-frozen', minutes: minutes(90) }, slower('provider', 2)));
    const { marks } = run(plan);
    const frozen = marks.filter(({ type }) => type === 'item-frozen');
    expect(frozen.length).toBeGreaterThan(1);
    expect(marks.filter(({ type }) => type === 'inject-happened').map(({ at }) => at)).toEqual([
      must(frozen[0], 'nothing was preserved').at + 90,
    ]);
  });

  it('never happens where the milestone never comes', () => {
    const plan = withInjects(inject({ after: 'emergency-claimed', minutes: minutes(0) }, slower('requested', 20)));
    expect(run(plan)).toMatchObject({ marks: run(shipped).marks, spans: run(shipped).spans });
  });

  it('binds what is entered later in the same minute', () => {
    // Of length 0 in the tests’ practice: the stage after it is entered in the minute of the inject.
    const sent = inject({ after: 'request-sent', minutes: minutes(0) }, slower('requested', 4));
    const [usual, slow] = [stays(shipped), stays(withInjects(sent))];
    const queue = 'request/queueing';
    expect(Math.abs((slow.get(queue)?.took ?? 0) - 4 * (usual.get(queue)?.took ?? -1))).toBeLessThanOrEqual(2);
  });

  it('does not come after the case has ended', () => {
    const plan = withInjects(inject({ after: 'case-concluded', minutes: minutes(0) }, ALERT));
    expect(run(plan).marks.at(-1)?.type).toBe('case-concluded');
  });
});
