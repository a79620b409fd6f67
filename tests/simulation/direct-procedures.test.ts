import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import {
  AGREEMENT,
  alone,
  type DirectCase,
  directPlan,
  EMERGENCY,
  POLICE,
  quiet,
  VOLUNTARY,
} from '#support/direct-plans.ts';

interface Row {
  readonly says: string;
  readonly given: DirectCase;
  readonly chances?: Readonly<Record<string, number>>;
  readonly change?: (plan: CasePlan) => CasePlan;
  readonly route: string;
  /** Milestones that come in this order, among others. */
  readonly marks: readonly MilestoneType[];
  readonly never?: readonly MilestoneType[];
  readonly items: Readonly<Record<string, string>>;
  /** The milestone that answers the case; null where nothing does. */
  readonly answer: MilestoneType | null;
}

const both = (first: string, second: string, outcome: string) => ({ [first]: outcome, [second]: outcome });
const FORMAL: readonly MilestoneType[] = ['request-drafted', 'request-accepted', 'evidence-received'];

const voluntary: readonly Row[] = [
  {
    says: 'a provider that gives records freely ends the case: no formal request',
    ...{ given: VOLUNTARY, route: 'voluntary-request' },
    marks: ['voluntary-sent', 'item-disclosed', 'voluntary-answered', 'case-concluded'],
    never: ['request-drafted'],
    items: both('subscriber', 'traffic', 'obtained'),
    answer: 'voluntary-answered',
  },
  {
    says: 'one that declines leaves the formal request',
    ...{ given: VOLUNTARY, route: 'voluntary-request', chances: { 'voluntary-request.provider-declines': 1 } },
    marks: ['voluntary-sent', 'voluntary-declined', ...FORMAL, 'case-concluded'],
    items: both('subscriber', 'traffic', 'obtained'),
    answer: 'evidence-received',
  },
  {
    says: 'one that never answers is given up',
    ...{ given: VOLUNTARY, route: 'voluntary-request', chances: { 'voluntary-request.silence': 1 } },
    marks: ['voluntary-sent', 'voluntary-unanswered', 'voluntary-silent', ...FORMAL],
    never: ['voluntary-declined'],
    items: both('subscriber', 'traffic', 'obtained'),
    answer: 'evidence-received',
  },
  {
    says: 'content is not asked for this way: the formal request brings it',
    ...{ given: { ...VOLUNTARY, data: ['subscriber', 'content'] }, route: 'voluntary-request' },
    marks: ['voluntary-answered', ...FORMAL],
    never: ['voluntary-answered-in-part'],
    items: both('subscriber', 'content', 'obtained'),
    answer: 'evidence-received',
  },
  {
    says: 'where nothing formal is open a refusal ends the case',
    ...{ given: alone(VOLUNTARY), route: 'voluntary-request', chances: { 'voluntary-request.provider-declines': 1 } },
    marks: ['voluntary-declined', 'case-concluded'],
    items: both('subscriber', 'traffic', 'refused'),
    answer: 'voluntary-declined',
  },
  {
    says: 'and so does silence',
    ...{ given: alone(VOLUNTARY), route: 'voluntary-request', chances: { 'voluntary-request.silence': 1 } },
    marks: ['voluntary-silent', 'case-concluded'],
    items: both('subscriber', 'traffic', 'silent'),
    answer: null,
  },
  {
    says: 'what was deleted meanwhile cannot be given',
    ...{ given: alone(VOLUNTARY), route: 'voluntary-request' },
    change: (plan) => ({ ...plan, items: plan.items.map((item) => ({ ...item, retention: item.age })) }),
    marks: ['item-deleted', 'voluntary-no-data', 'case-concluded'],
    items: both('subscriber', 'traffic', 'lost'),
    answer: 'voluntary-no-data',
  },
];

const emergency: readonly Row[] = [
  {
    says: 'records and, through the home authority, content are disclosed at once',
    ...{ given: EMERGENCY, route: 'emergency-disclosure' },
    marks: ['disclosure-asked', 'disclosure-verified', 'item-disclosed', 'disclosure-made', 'case-concluded'],
    never: ['request-drafted'],
    items: both('subscriber', 'content', 'obtained'),
    answer: 'disclosure-made',
  },
  {
    says: 'a provider that is not persuaded must not: the formal request is left',
    ...{ given: EMERGENCY, route: 'emergency-disclosure', chances: { 'emergency-disclosure.not-persuaded': 1 } },
    marks: ['disclosure-declined', 'disclosure-other-door', ...FORMAL],
    items: both('subscriber', 'content', 'obtained'),
    answer: 'evidence-received',
  },
  {
    says: 'a caller who is not verified calls once more, then takes another door',
    ...{
      given: alone(EMERGENCY),
      route: 'emergency-disclosure',
      chances: { 'emergency-disclosure.call-back-fails': 1 },
    },
    marks: ['disclosure-unverified', 'disclosure-unverified', 'disclosure-other-door', 'case-concluded'],
    never: ['disclosure-verified'],
    items: both('subscriber', 'content', 'refused'),
    answer: 'disclosure-unverified',
  },
];

const agreement: readonly Row[] = [
  {
    says: 'an order reviewed and certified at home brings content without the other State',
    ...{ given: AGREEMENT, route: 'agreement-order-cloud-act' },
    marks: ['agreement-reviewed', 'agreement-order-sent', 'agreement-data-produced', 'agreement-data-minimised'],
    never: ['request-drafted'],
    items: both('traffic', 'content', 'obtained'),
    answer: 'agreement-data-minimised',
  },
  {
    says: 'an objection is consulted on and the order maintained',
    ...{ given: AGREEMENT, route: 'agreement-order-cloud-act', chances: { 'agreement-order.provider-objects': 1 } },
    marks: ['agreement-objection', 'agreement-order-maintained', 'agreement-data-produced'],
    items: both('traffic', 'content', 'obtained'),
    answer: 'agreement-data-minimised',
  },
  {
    says: 'or the partner says that the agreement is not invoked, and the formal request is left',
    ...{ given: AGREEMENT, route: 'agreement-order-cloud-act' },
    chances: { 'agreement-order.provider-objects': 1, 'agreement-order.not-applicable': 1 },
    marks: ['agreement-objection', 'agreement-not-applicable', ...FORMAL],
    never: ['agreement-order-maintained'],
    items: both('traffic', 'content', 'obtained'),
    answer: 'evidence-received',
  },
  {
    says: 'an order that the review at home refuses never leaves it',
    ...{
      given: alone(AGREEMENT),
      route: 'agreement-order-cloud-act',
      chances: { 'agreement-order.review-refused': 1 },
    },
    marks: ['agreement-not-issued', 'case-concluded'],
    items: both('traffic', 'content', 'neverSent'),
    answer: null,
  },
];

const police: readonly Row[] = [
  {
    says: 'the police answer with intelligence: nothing is ever in hand',
    ...{ given: POLICE, route: 'police-interpol', chances: { 'police.answered': 1 } },
    marks: ['enquiry-sent', 'enquiry-answered', 'case-concluded'],
    never: ['item-disclosed', 'request-drafted'],
    items: { subscriber: 'neverSent' },
    answer: 'enquiry-answered',
  },
  {
    says: 'or not at all',
    ...{ given: POLICE, route: 'police-interpol' },
    marks: ['enquiry-unanswered', 'case-concluded'],
    items: { subscriber: 'neverSent' },
    answer: null,
  },
];

function planOf({ given, chances, change }: Pick<Row, 'given' | 'chances' | 'change'>): CasePlan {
  const plan = quiet(directPlan(given), chances);
  return change ? change(plan) : plan;
}

describe.each([
  ['a voluntary request', voluntary],
  ['an emergency disclosure', emergency],
  ['an order under an agreement', agreement],
  ['the police alone', police],
] as const)('%s', (_, rows) => {
  it.each(rows)('$says', (row) => {
    const plan = planOf(row);
    const { system, items, outcome, answeredAt } = rehearse(plan, routeOf(plan, row.route), DEFAULT_SETTINGS, 7, 1);
    const { marks } = system.recorder;
    let from = 0;
    for (const type of row.marks) {
      const next = marks.findIndex((mark, i) => i >= from && mark.type === type);
      expect(next, `${type} after ${marks[from - 1]?.type ?? 'the start'}`).toBeGreaterThan(-1);
      from = next + 1;
    }
    for (const type of row.never ?? []) expect(marks.map((mark) => mark.type)).not.toContain(type);
    expect(items).toEqual(row.items);
    expect(Object.values(row.items)).toContain(outcome);
    expect(answeredAt).toBe(row.answer === null ? null : marks.findLast(({ type }) => type === row.answer)?.at);
    expect(system.ended).toBe(true);
  });
});
