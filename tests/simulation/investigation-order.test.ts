import { describe, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { type CaseSteps, expectSteps } from '#support/case-steps.ts';
import { alone, INVESTIGATION } from '#support/order-plans.ts';

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
});
