import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import type { OffenceFeature } from '#domain/instrument.ts';
import { everythingKnown, legalTest } from '#domain/legal-test/index.ts';
import { must } from '#domain/result.ts';
import type { DirectCase } from '#support/direct-plans.ts';
import {
  alone,
  INVESTIGATION,
  NOTIFIED,
  orderPlan,
  PRODUCTION,
  PROTOCOL,
  PROTOCOL_TRAFFIC,
} from '#support/order-plans.ts';
import { completeDraft } from '#support/plans.ts';

const EPOC = 'production-order-eu-e-evidence';
const EIO = 'investigation-order-eio';
const ART7 = 'direct-order-budapest-2';

const changed = (given: DirectCase, change: (plan: CasePlan) => Partial<CasePlan['offence']>): CasePlan => {
  const plan = orderPlan(given, { punishable: false });
  return { ...plan, offence: { ...plan.offence, ...change(plan) } };
};

describe('dual criminality of orders', () => {
  const grounds = (plan: CasePlan, basisId: string): readonly string[] => {
    const basis = must(
      plan.bases.find(({ id }) => id === basisId),
      'no basis',
    );
    const test = legalTest(plan, basis.procedure, completeDraft(plan, basis), everythingKnown(plan));
    return [...test.mustRefuse, ...test.mayRefuse].map(({ code }) => code);
  };
  const listed = (feature: OffenceFeature, maxPenaltyYears: number) => () => ({ features: [feature], maxPenaltyYears });
  const rows: readonly (readonly [says: string, plan: CasePlan, basis: string, found: readonly string[]])[] = [
    ['EIO: may be a ground', changed(INVESTIGATION, () => ({})), EIO, ['R05']],
    ['EIO: not for a listed offence', changed(INVESTIGATION, listed('annex-d', 3)), EIO, []],
    ['EIO: but for a listed one below three years', changed(INVESTIGATION, listed('annex-d', 2)), EIO, ['R05']],
    ['EIO: another list does not count', changed(INVESTIGATION, listed('annex-iv', 5)), EIO, ['R05']],
    [
      'EIO: never against finding a subscriber',
      changed({ ...INVESTIGATION, data: ['subscriber'] }, () => ({})),
      EIO,
      [],
    ],
    ['e-Evidence: may be a ground for content', changed(NOTIFIED, () => ({})), EPOC, ['R05']],
    ['e-Evidence: not for a listed offence', changed(NOTIFIED, listed('annex-iv', 3)), EPOC, []],
    ['e-Evidence: never for subscriber data', changed(PRODUCTION, () => ({})), EPOC, []],
    ['Protocol: as the other State’s law has it', changed(PROTOCOL, () => ({})), ART7, ['R05']],
    ['punishable there: none', orderPlan(INVESTIGATION), EIO, []],
  ];
  it.each(rows)('%s', (_, plan, basis, found) => {
    expect(grounds(plan, basis)).toEqual(found);
  });

  it('a union’s order reaches the provider’s representative, wherever its data are', () => {
    const plan = orderPlan(PRODUCTION);
    const abroad = { ...plan, provider: { ...plan.provider, jurisdiction: 'kestrel' } };
    const basis = must(
      abroad.bases.find(({ id }) => id === EPOC),
      'no basis',
    );
    expect(
      legalTest(abroad, 'production-order', completeDraft(abroad, basis), everythingKnown(abroad)).missing,
    ).toEqual([]);
  });
});

describe('routes of orders', () => {
  const routeOf = (plan: CasePlan, id: string) =>
    must(
      plan.routes.find((route) => route.id === id),
      `no route ${id}`,
    );
  const servedBy = (plan: CasePlan, id: string) => plan.bases.find((basis) => basis.id === id)?.serves;

  it('a production order is listed with and without a preservation order before it', () => {
    const plan = orderPlan(NOTIFIED);
    expect(routeOf(plan, EPOC).procedures).toEqual(['production-order', 'request']);
    expect(routeOf(plan, `${EPOC}-preserved`)).toMatchObject({
      procedures: ['preservation-order', 'production-order', 'request'],
      directBasis: EPOC,
    });
  });

  it('except in an emergency, in which the data are there first', () => {
    const plan = orderPlan({ ...NOTIFIED, lifeAtRisk: true });
    expect(plan.routes.map(({ id }) => id)).not.toContain(`${EPOC}-preserved`);
  });

  it('below three years a production order brings subscriber data only (5(4))', () => {
    const given = { ...alone(NOTIFIED), data: ['subscriber', 'content'] } as const;
    const serious = orderPlan(given);
    expect(servedBy(serious, EPOC)).toEqual(['content', 'subscriber']);
    const minor = orderPlan(given, { maxPenaltyYears: 2 });
    expect(servedBy(minor, EPOC)).toEqual(['subscriber']);
    expect(routeOf(minor, EPOC).reason).toContain('brings no content');
  });

  it('Article 8 stands behind Article 7, and the formal request behind both (7(7))', () => {
    expect(routeOf(orderPlan(PROTOCOL), ART7).procedures).toEqual(['direct-order', 'giving-effect', 'request']);
    expect(routeOf(orderPlan(alone(PROTOCOL)), ART7).procedures).toEqual(['direct-order', 'giving-effect']);
  });

  it('a reservation closes Article 7 and leaves Article 8, one on traffic data closes those (7(9), 8(13))', () => {
    const plan = orderPlan(PROTOCOL_TRAFFIC, { filed: ['reservation-direct-order', 'traffic-not-given-effect'] });
    expect(routeOf(plan, ART7)).toMatchObject({ open: false, directBasis: null });
    expect(servedBy(plan, 'giving-effect-budapest-2')).toEqual(['subscriber']);
    expect(servedBy(orderPlan(PROTOCOL_TRAFFIC), 'giving-effect-budapest-2')).toEqual(['traffic', 'subscriber']);
  });
});
