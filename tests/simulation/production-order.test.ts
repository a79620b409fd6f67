import { describe, it } from 'vitest';
import { type CaseSteps, expectSteps } from '#support/case-steps.ts';
import { alone, NOTIFIED, PRODUCTION, URGENT_NOTIFIED } from '#support/order-plans.ts';

const EPOC = 'production-order-eu-e-evidence';
const OBTAINED = 'obtained';
const FORMAL = ['request-drafted', 'evidence-received'] as const;

const rows: readonly CaseSteps[] = [
  {
    says: 'for subscriber data needs no judge and notifies nobody',
    ...{ given: PRODUCTION, route: EPOC },
    marks: ['production-sent', 'item-frozen', 'item-disclosed', 'production-fulfilled', 'case-concluded'],
    never: ['production-notified', 'request-drafted'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'for content waits for the notified authority, whose silence ends with the ten days',
    ...{ given: NOTIFIED, route: EPOC },
    marks: ['production-notified', 'production-unopposed', 'production-fulfilled'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'which may clear it early',
    ...{ given: NOTIFIED, route: EPOC, chances: { 'production-order.cleared-early': 1 } },
    marks: ['production-notified', 'production-cleared', 'production-fulfilled'],
    never: ['production-unopposed'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'or refuse on a ground: the formal request is left',
    ...{ given: NOTIFIED, route: EPOC, chances: { 'production-order.ground-raised': 1 } },
    marks: ['production-notified', 'production-refused', 'item-released', ...FORMAL],
    ...{ outcome: OBTAINED, answer: 'evidence-received' },
  },
  {
    says: 'refuses for want of dual criminality only what was notified',
    ...{ given: alone(NOTIFIED), world: { punishable: false }, route: EPOC },
    marks: ['production-notified', 'production-refused'],
    ...{ outcome: 'refused', answer: 'production-refused' },
  },
  {
    says: 'and never subscriber data alone',
    ...{ given: alone(PRODUCTION), world: { punishable: false }, route: EPOC },
    marks: ['production-fulfilled'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'refused for a part brings the other part',
    ...{ given: { ...NOTIFIED, data: ['subscriber', 'content'] }, route: EPOC },
    chances: { 'production-order.ground-raised': 1 },
    marks: ['production-refused-in-part', 'production-fulfilled'],
    ...{ outcome: 'partial', answer: 'production-fulfilled' },
  },
  {
    says: 'may be late',
    ...{ given: PRODUCTION, route: EPOC, chances: { 'production-order.production-late': 1 } },
    marks: ['production-overdue', 'production-data-received', 'production-fulfilled'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'withheld, is enforced',
    ...{ given: PRODUCTION, route: EPOC },
    chances: { 'production-order.production-late': 1, 'production-order.production-withheld': 1 },
    marks: ['production-overdue', 'production-withheld', 'production-enforcement-asked', 'production-fulfilled'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'or ends in a fine without the data',
    ...{ given: alone(PRODUCTION), route: EPOC },
    chances: {
      'production-order.production-late': 1,
      'production-order.production-withheld': 1,
      'production-order.still-refused': 1,
    },
    marks: ['production-enforcement-asked', 'production-fined', 'item-released', 'case-concluded'],
    ...{ outcome: 'refused', answer: 'production-fined' },
  },
  {
    says: 'in an emergency takes hours, and nobody reviews it first',
    ...{ given: URGENT_NOTIFIED, route: EPOC },
    marks: ['production-data-received', 'production-unopposed', 'production-fulfilled'],
    never: ['production-notified'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'in an emergency may have to be deleted afterwards',
    ...{ given: alone(URGENT_NOTIFIED), route: EPOC, chances: { 'production-order.ground-raised': 1 } },
    marks: ['production-data-received', 'production-data-deleted'],
    ...{ outcome: 'refused', answer: 'production-data-deleted' },
  },
  {
    says: 'follows a preservation order, which ends with it',
    ...{ given: NOTIFIED, route: `${EPOC}-preserved` },
    marks: ['preservation-order-executed', 'item-frozen', 'preservation-order-confirmed', 'production-fulfilled'],
    never: ['preservation-order-lapsed'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
  {
    says: 'follows one that could not preserve, all the same',
    ...{ given: NOTIFIED, route: `${EPOC}-preserved`, chances: { 'preservation-order.cannot-preserve': 1 } },
    marks: ['preservation-order-impossible', 'production-preserved', 'item-frozen', 'production-fulfilled'],
    ...{ outcome: OBTAINED, answer: 'production-fulfilled' },
  },
];

describe('a production order in a case', () => {
  it.each(rows)('$says', (row) => expectSteps(row));
});
