import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days } from '#domain/case-time.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { domesticOrderDays, extensionAvailable, holdDays } from '#domain/legal-test/index.ts';
import { must } from '#domain/result.ts';
import { anyPlan, bound } from '#support/plans.ts';

const base = anyPlan();
const of = (id: InstrumentId): Instrument => must(base.instruments[id], `no ${id}`);

/** The instrument with one clock that runs for so many days. */
const withClock = (id: InstrumentId, clock: 'domestic-order' | 'preservation-hold', length: number): Instrument => ({
  ...of(id),
  clocks: of(id).clocks.map((one) => (one.id === clock ? { ...one, duration: days(length) } : one)),
});

describe('the hold that a preservation guarantees', () => {
  it('is sixty days at least under both conventions, and each counts its own', () => {
    expect(holdDays(base, 'preservation-uncc')).toBe(60);
    expect(holdDays(base, 'preservation-budapest')).toBe(60);
    const longer = anyPlan({ instruments: { ...base.instruments, uncc: withClock('uncc', 'preservation-hold', 75) } });
    expect([holdDays(longer, 'preservation-uncc'), holdDays(longer, 'preservation-budapest')]).toEqual([75, 60]);
  });

  it('is none where the text knows no preservation', () => {
    expect(() => holdDays(base, 'bilateral')).toThrow('bilateral sets no hold');
  });
});

describe('a longer hold', () => {
  const under = (parts: Partial<Instrument>): boolean =>
    extensionAvailable(
      anyPlan({ instruments: { ...base.instruments, uncc: { ...of('uncc'), ...parts } } }),
      'preservation-uncc',
    );
  const { 'preservation-extension': rule, ...others } = of('uncc').rules;
  const notRenewable = of('uncc').clocks.map((clock) => ({ ...clock, renewable: false }));

  it('can be asked for under the UN Convention, and not under Budapest', () => {
    expect(extensionAvailable(base, 'preservation-uncc')).toBe(true);
    expect(extensionAvailable(base, 'preservation-budapest')).toBe(false);
    expect(extensionAvailable(base, 'bilateral')).toBe(false);
  });

  it('needs a clock that can be renewed and an article that says so', () => {
    expect(under({ clocks: notRenewable })).toBe(false);
    expect(under({ rules: others })).toBe(false);
    expect(
      under({ rules: { ...others, 'preservation-extension': { ...must(rule ?? null, 'a rule'), article: null } } }),
    ).toBe(false);
    expect(under({})).toBe(true);
  });
});

describe('the executing State’s own order', () => {
  const budapest = withClock('budapest', 'domestic-order', 30);
  const instruments = { uncc: withClock('uncc', 'domestic-order', 120), bilateral: of('bilateral'), budapest };
  const plan = (parts: Partial<CasePlan> = {}): CasePlan =>
    anyPlan({ instruments: { ...instruments, comity: of('comity'), interpol: of('interpol') }, ...parts });

  it('lasts as long as the convention relied on lets it', () => {
    expect(domesticOrderDays(plan(), 'preservation-uncc')).toBe(120);
    expect(domesticOrderDays(plan(), 'preservation-budapest')).toBe(30);
  });

  it('rests on the oldest convention between the two where the text relied on has no such power', () => {
    expect(domesticOrderDays(plan(), 'bilateral')).toBe(30);
    const turned = Object.fromEntries(Object.entries(plan().instruments).reverse());
    expect(domesticOrderDays(plan({ instruments: turned }), 'bilateral')).toBe(30);
  });

  it('passes over a convention that does not bind both', () => {
    const requested = { ...base.requested, memberships: bound('uncc') };
    expect(domesticOrderDays(plan({ requested }), 'bilateral')).toBe(120);
  });

  it('is none where no convention binds both', () => {
    const requested = { ...base.requested, memberships: [] };
    expect(() => domesticOrderDays(plan({ requested }), 'bilateral')).toThrow('no instrument between the two States');
  });
});
