import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Channel } from '#domain/practice.ts';
import { DEFAULT_SETTINGS, type Settings } from '#domain/recipe.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { anySettings } from '#support/any-case.ts';
import { count } from '#support/counts.ts';
import { nightShift } from '#support/night-shift.ts';

const { plan } = await nightShift();
const runs = count(600);
const ROUTE = 'uncc-preserved';

/** Days each run spent in a stage of the request, all visits; runs that never entered it are left out. */
function daysIn(stage: string, changes: Partial<Settings>, route = ROUTE): readonly number[] {
  return rehearsals(changes, route).flatMap(({ system }) => {
    const spans = system.recorder.spans.filter((span) => span.procedure === 'request' && span.stage === stage);
    return spans.length === 0 ? [] : [spans.reduce((sum, { from, to }) => sum + ((to ?? from) - from), 0) / 1440];
  });
}
const rehearsals = (changes: Partial<Settings>, route = ROUTE) =>
  Array.from({ length: runs }, (_, run) =>
    rehearse(plan, routeOf(plan, route), { ...DEFAULT_SETTINGS, ...changes }, 5, run),
  );
const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const marked = (changes: Partial<Settings>, mark: string, route = ROUTE) =>
  rehearsals(changes, route).filter(({ system }) => system.recorder.marks.some(({ type }) => type === mark)).length;

describe('any settings', () => {
  it('let every run of every route end, in whole minutes, with an outcome for every item', () => {
    const routes = plan.routes.filter((route) => route.requestBasis !== null);
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...routes), fc.nat(100_000), (settings, route, run) => {
        const { items, endedAt, answeredAt, system } = rehearse(plan, route, settings, 7, run);
        expect(Object.keys(items)).toEqual(plan.items.map(({ id }) => id));
        expect(Number.isSafeInteger(endedAt) && endedAt >= 0 && endedAt <= plan.horizon).toBe(true);
        expect(answeredAt === null || Number.isSafeInteger(answeredAt)).toBe(true);
        for (const { at } of system.recorder.marks) expect(Number.isSafeInteger(at)).toBe(true);
      }),
      { numRuns: count(2000) },
    );
  });
});

describe('a setting', () => {
  it.each(CHANNELS)('sends every request by the channel chosen: %s', (channel: Channel) => {
    const median = plan.practice.channels[channel].byTier.any?.median ?? 0;
    const days = [...daysIn('transmitting', { channel })].sort((a, b) => a - b);
    const middle = days[Math.floor(days.length / 2)] ?? 0;
    expect(middle / median).toBeGreaterThan(0.5);
    expect(middle / median).toBeLessThan(2);
  });

  it('of priority takes a third of the queue, under the same luck, and the electronic channel', () => {
    const [usual, lane] = [daysIn('queueing', {}), daysIn('queueing', { priority: true })];
    expect(mean(lane) / mean(usual)).toBeCloseTo(0.35, 1);
    expect(Math.max(...daysIn('transmitting', { priority: true }))).toBeLessThan(
      Math.max(...daysIn('transmitting', { channel: 'post' })),
    );
  });

  it('of priority sends a copy of a letter rogatory through the police: past the ministries, a quarter of the queue', () => {
    const urgent = { priority: true } as const;
    expect(mean(daysIn('queueing', urgent, 'comity')) / mean(daysIn('queueing', {}, 'comity'))).toBeCloseTo(0.25, 2);
    for (const stage of ['issuing-court', 'own-ministry', 'foreign-ministry', 'reviewing']) {
      expect(Math.max(...daysIn(stage, urgent, 'comity'))).toBe(0);
      expect(Math.min(...daysIn(stage, {}, 'comity'))).toBeGreaterThan(0);
    }
    const way = [...daysIn('transmitting', urgent, 'comity')].sort((a, b) => a - b);
    expect(way[Math.floor(way.length / 2)]).toBeGreaterThan(2);
    expect(way[Math.floor(way.length / 2)]).toBeLessThan(4);
  });

  it('says whether a translation is needed', () => {
    expect(daysIn('translating', { translation: 0 })).toEqual([]);
    const sent = daysIn('transmitting', { translation: 1 });
    expect(daysIn('translating', { translation: 1 }).length).toBeGreaterThanOrEqual(sent.length);
    expect(sent.length).toBeGreaterThan(0);
  });

  it('says whether renewals are kept', () => {
    expect(marked({ renewals: 'kept', requestingTier: 'L' }, 'hold-lapsed')).toBeLessThan(
      marked({ renewals: 'missed', requestingTier: 'L' }, 'hold-lapsed'),
    );
  });

  it('lets an appeal hold up what was reviewed; where the law knows none, none is made', () => {
    expect(plan.requested.appeal).toBe(0);
    expect(daysIn('appealed', {})).toEqual([]);
    const appealed = daysIn('appealed', { appeal: 1 });
    expect(appealed.length).toBe(daysIn('reviewing', { appeal: 1 }).length);
    expect(mean(appealed)).toBeGreaterThan(100);
  });

  it('of a preset changes what the preset names', () => {
    expect(mean(daysIn('queueing', { preset: 'reformed-authority' })) / mean(daysIn('queueing', {}))).toBeCloseTo(
      0.4,
      1,
    );
    expect(marked({ preset: 'non-cooperative' }, 'request-unanswered')).toBeGreaterThan(
      2 * marked({}, 'request-unanswered'),
    );
  });

  it('of a quality prevails over that of a preset', () => {
    const asked = (changes: Partial<Settings>) => marked(changes, 'supplement-asked');
    expect(asked({ preset: 'non-cooperative', quality: 1 })).toBeLessThan(asked({ preset: 'non-cooperative' }));
  });

  it('of the calendar hands nothing on out of office hours, and never earlier', () => {
    const opened = Date.parse(plan.opensAt);
    const withCalendar = rehearsals({ calendar: true });
    const usual = rehearsals({});
    for (const [run, { system }] of withCalendar.entries()) {
      for (const { procedure, stage, to } of system.recorder.spans) {
        if (procedure !== 'request' || stage !== 'queueing' || to === null) continue;
        const local = new Date(opened + (to + plan.requested.utcOffset) * 60_000);
        expect([0, 6]).not.toContain(local.getUTCDay());
        expect(local.getUTCHours()).toBeGreaterThanOrEqual(9);
        expect(local.getUTCHours() * 60 + local.getUTCMinutes()).toBeLessThanOrEqual(17 * 60);
      }
      const [late, early] = [withCalendar[run]?.answeredAt ?? 0, usual[run]?.answeredAt ?? 0];
      if (late > 0 && early > 0) expect(late).toBeGreaterThan(early - 1440);
    }
  });

  it('of the season never speeds a case up', () => {
    expect(mean(daysIn('queueing', { season: true }))).toBeGreaterThan(mean(daysIn('queueing', {})));
  });
});
