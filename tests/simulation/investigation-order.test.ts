import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { days } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { type CaseSteps, expectSteps } from '#support/case-steps.ts';
import { quiet } from '#support/direct-plans.ts';
import { alone, INVESTIGATION, orderPlan } from '#support/order-plans.ts';
import { played } from '#support/slow-plan.ts';

const EIO = 'investigation-order-eio';
const OBTAINED = 'obtained';
const FORMAL = ['request-drafted', 'evidence-received'] as const;
const deletedAtOnce = (plan: CasePlan): CasePlan => ({
  ...plan,
  items: plan.items.map((item) => ({ ...item, retention: item.age })),
});

const rows: readonly CaseSteps[] = [
  {
    says: 'is validated, recognised, served and transferred',
    ...{ given: INVESTIGATION, route: EIO },
    marks: [
      'investigation-sent',
      'investigation-recognised',
      'item-frozen',
      'item-disclosed',
      'investigation-transferred',
    ],
    never: ['request-drafted', 'investigation-information-asked'],
    ...{ outcome: OBTAINED, answer: 'investigation-transferred' },
  },
  {
    says: 'answers a question of the executing authority',
    ...{ given: INVESTIGATION, route: EIO, chances: { 'investigation-order.supplement': 1 } },
    marks: ['investigation-information-asked', 'investigation-completed', 'investigation-recognised'],
    ...{ outcome: OBTAINED, answer: 'investigation-transferred' },
  },
  {
    says: 'is refused after consultation, and the formal request is left',
    ...{ given: INVESTIGATION, route: EIO, chances: { 'investigation-order.refused': 1 } },
    marks: ['investigation-consultation', 'investigation-refused', ...FORMAL],
    ...{ outcome: OBTAINED, answer: 'evidence-received' },
  },
  {
    says: 'is refused for an offence that is none there and stands on no list',
    ...{ given: alone(INVESTIGATION), world: { punishable: false }, route: EIO },
    marks: ['investigation-refused', 'case-concluded'],
    never: ['investigation-consultation', 'investigation-recognised'],
    ...{ outcome: 'refused', answer: 'investigation-refused' },
  },
  {
    says: 'is not sent where its validation is refused',
    ...{ given: alone(INVESTIGATION), route: EIO, chances: { 'investigation-order.validation-refused': 1 } },
    marks: ['investigation-not-issued', 'case-concluded'],
    ...{ outcome: 'neverSent', answer: null },
  },
  {
    says: 'is postponed and carried out later',
    ...{ given: INVESTIGATION, route: EIO, chances: { 'investigation-order.postponement': 1 } },
    marks: ['investigation-recognised', 'investigation-postponed', 'investigation-transferred'],
    ...{ outcome: OBTAINED, answer: 'investigation-transferred' },
  },
  {
    says: 'comes too late for what was deleted',
    ...{ given: alone(INVESTIGATION), change: deletedAtOnce, route: EIO },
    marks: ['item-deleted', 'investigation-no-data', 'case-concluded'],
    ...{ outcome: 'lost', answer: 'investigation-no-data' },
  },
  {
    says: 'is stopped by a legal remedy after the data were produced',
    ...{ given: alone(INVESTIGATION), route: EIO },
    chances: { 'investigation-order.remedy-sought': 1, 'investigation-order.remedy-granted': 1 },
    marks: ['item-disclosed', 'investigation-transfer-suspended', 'investigation-remedied'],
    ...{ outcome: 'refused', answer: 'investigation-remedied' },
  },
];

describe('an investigation order in a case', () => {
  it.each(rows)('$says', (row) => expectSteps(row));

  it('is refused, and what a preservation order beside it holds stays held', () => {
    const both = alone({ ...INVESTIGATION, instruments: ['eio', 'eu-e-evidence'] });
    const plan = quiet(orderPlan(both), { 'investigation-order.refused': 1 });
    const issued = (day: number, request: 'investigation-order' | 'preservation-order'): Decision => {
      const basis = must(
        plan.bases.find(({ procedure }) => procedure === request),
        `no ${request}`,
      );
      const draft = completeDraft(plan, basis.id);
      return { at: days(day), role: 'prosecutor', request, type: 'decide.issue-order', choice: { draft } };
    };
    const run = played(plan, [issued(0, 'preservation-order'), issued(1, 'investigation-order')], 40);
    const marks = run.marks.map(({ type }) => type);
    expect(marks.indexOf('item-frozen')).toBeGreaterThan(-1);
    expect(marks.indexOf('investigation-refused')).toBeGreaterThan(marks.indexOf('item-frozen'));
    expect(marks).not.toContain('item-released');
  });
});
