import { describe, expect, it } from 'vitest';
import { CLOCK_IDS, type ClockId } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { must } from '#domain/result.ts';
import { type ChartId, MACHINES } from '#machines/index.ts';
import { chartTables } from '#simulation/chart-table.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { LAW_TABLES } from '#support/law-tables-file.ts';
import { anyPlan } from '#support/plans.ts';

/** Ends that neither a text nor habit sets: the act itself does, or the provider, the user, the case. */
const SET_BY_AN_ACT: Readonly<Record<string, string>> = {
  horizon: 'the scenario',
  retention: 'the provider',
  'user-deletion': 'the user',
  'collection-period': 'the order (UNCC 45(3)(f) has the request ask for one)',
  'time-asked': 'the request to the registry (Second Additional Protocol 6(3)(d))',
  'agreed-period': 'the agreement on the team (Second Additional Protocol 12(2))',
};

/** Clocks that a text sets and that no chart waits for. */
const NO_CHART: Partial<Readonly<Record<ClockId, string>>> = {
  'provider-hold': 'own law of one State; a contact point’s preservation runs on the hold of the instrument',
  'provider-hold-renewal': 'as above',
  'conflict-objection': 'inside the provider’s first look at the certificate: one stage for all its objections',
  'quash-motion': 'own law of one State, for its own courts',
  'agreement-wait': 'before an agreement exists; no request waits for it',
  'order-service': 'own law of one State: the life of an order, shorter than any wait in the chart',
  'witness-immunity': 'for witnesses who travel; the chart of a hearing is by video conference',
  denunciation: 'the end of a treaty; no request waits for it',
};

/** Clocks of instruments beyond the register, which lists the texts that were compared. */
const BEYOND: Readonly<Record<string, string>> = {
  'ecma witness-immunity': 'Article 12 of the European Convention: the fifteen days that the UN conventions have too',
  'regional preservation-hold': 'a parameter of the generic treaty of a region; this length is its default',
  'regional domestic-order': 'the same: the own order that follows the hold',
};

const limitsOf = (chart: ChartId): readonly string[] => [
  ...new Set(
    chartTables()[chart].stages.flatMap(({ after }) =>
      after.filter(({ on }) => on.startsWith('limit.')).map(({ on }) => on.slice('limit.'.length)),
    ),
  ),
];
const isClock = (id: string): id is ClockId => (CLOCK_IDS as readonly string[]).includes(id);
const charts = Object.keys(MACHINES) as ChartId[];
const running = charts.flatMap((chart) => limitsOf(chart).map((clock) => ({ chart, clock })));
const legal = running.flatMap(({ chart, clock }) => (isClock(clock) ? [{ chart, clock }] : []));

describe('clocks that charts run', () => {
  it.each(running)('$chart: $clock is set by a text, by habit or by an act', ({ clock }) => {
    const habits = Object.keys(anyPlan().limits);
    const kinds = [isClock(clock), habits.includes(clock), clock in SET_BY_AN_ACT];
    expect(kinds.filter(Boolean)).toHaveLength(1);
  });

  it('every end that an act sets is in use', () => {
    const used = running.map(({ clock }) => clock);
    expect(Object.keys(SET_BY_AN_ACT).filter((clock) => !used.includes(clock))).toEqual([]);
  });

  it.each(legal)('$chart: $clock has a length in an instrument that offers the procedure', ({ chart, clock }) => {
    const kinds = Object.entries(PROCEDURES).flatMap(([kind, entry]) => (entry.chart === chart ? [kind] : []));
    const offering = Object.values(INSTRUMENTS).filter(({ procedures }) =>
      // The own order follows every preservation.
      procedures.some(({ kind }) => kinds.includes(kind) || (chart === 'domestic-order' && kind === 'preservation')),
    );
    const lengths = offering.flatMap(({ clocks }) => clocks.filter(({ id }) => id === clock));
    expect(lengths.length).toBeGreaterThan(0);
    for (const { duration } of lengths) expect(duration).toBeGreaterThan(0);
  });
});

describe('clocks that texts set', () => {
  it.each(CLOCK_IDS)('%s is in the register of timers, with its instrument', (clock) => {
    const rows = LAW_TABLES.timers.filter((timer) => timer.clock === clock);
    expect(rows.length).toBeGreaterThan(0);
    for (const { instrument } of rows) {
      const file = must(instrument && INSTRUMENTS[instrument], `no file for ${instrument}`);
      expect(file.clocks.map(({ id }) => id)).toContain(clock);
    }
  });

  it.each(CLOCK_IDS)('%s runs in a chart, or it is said why none waits for it', (clock) => {
    expect(legal.some((one) => one.clock === clock)).toBe(!(clock in NO_CHART));
  });

  it('no instrument sets a clock that the register does not know', () => {
    const known = LAW_TABLES.timers.map(({ instrument, clock }) => `${instrument} ${clock}`);
    const set = Object.values(INSTRUMENTS).flatMap(({ id, clocks }) => clocks.map((one) => `${id} ${one.id}`));
    expect(set.filter((one) => !known.includes(one)).sort()).toEqual(Object.keys(BEYOND).sort());
  });
});
