import { describe, it } from 'vitest';
import { type CaseSteps, expectSteps } from '#support/case-steps.ts';
import { alone, PROTOCOL, PROTOCOL_TRAFFIC } from '#support/order-plans.ts';

const ART7 = 'direct-order-budapest-2';
const ART8 = 'giving-effect-budapest-2';
const OBTAINED = 'obtained';
const FORMAL = ['request-drafted', 'evidence-received'] as const;

const rows: readonly CaseSteps[] = [
  {
    says: 'Article 7: the provider answers',
    ...{ given: PROTOCOL, route: ART7 },
    marks: ['direct-order-sent', 'item-disclosed', 'order-data-received', 'case-concluded'],
    never: ['order-notified', 'effect-asked', 'request-drafted'],
    ...{ outcome: OBTAINED, answer: 'order-data-received' },
  },
  {
    says: 'Article 7, then 8: the provider refuses, and its State makes it comply',
    ...{ given: PROTOCOL, route: ART7, chances: { 'direct-order.provider-refused': 1 } },
    marks: ['provider-refused', 'order-handed-on', 'effect-asked', 'effect-served', 'effect-given', 'case-concluded'],
    never: ['request-drafted'],
    ...{ outcome: OBTAINED, answer: 'effect-given' },
  },
  {
    says: 'Articles 7 and 8 refused: the formal request is left',
    ...{ given: PROTOCOL, route: ART7 },
    chances: { 'direct-order.provider-refused': 1, 'giving-effect.refused': 1 },
    marks: ['order-handed-on', 'effect-refused', ...FORMAL],
    ...{ outcome: OBTAINED, answer: 'evidence-received' },
  },
  {
    says: 'Article 7(5): a State that is told may forbid the disclosure',
    ...{ given: alone(PROTOCOL), world: { filed: ['simultaneous-notification'] }, route: ART7 },
    chances: { 'direct-order.forbidden': 1 },
    marks: ['order-notified', 'disclosure-forbidden', 'case-concluded'],
    never: ['order-handed-on'],
    ...{ outcome: 'refused', answer: 'disclosure-forbidden' },
  },
  {
    says: 'Article 7(5): and stops nobody by silence',
    ...{ given: PROTOCOL, world: { filed: ['simultaneous-notification'] }, route: ART7 },
    marks: ['order-notified', 'order-data-received'],
    ...{ outcome: OBTAINED, answer: 'order-data-received' },
  },
  {
    says: 'Article 7(5): one that is consulted clears the disclosure',
    ...{ given: PROTOCOL, world: { filed: ['provider-consults'] }, route: ART7 },
    marks: ['direct-order-sent', 'order-data-received'],
    never: ['order-notified'],
    ...{ outcome: OBTAINED, answer: 'order-data-received' },
  },
  {
    says: 'Article 8 alone gets traffic data as well',
    ...{ given: PROTOCOL_TRAFFIC, route: ART8 },
    marks: ['effect-asked', 'effect-accepted', 'effect-served', 'item-frozen', 'item-disclosed', 'effect-given'],
    never: ['direct-order-sent'],
    ...{ outcome: OBTAINED, answer: 'effect-given' },
  },
  {
    says: 'Article 8 with a question first',
    ...{ given: PROTOCOL, route: ART8, chances: { 'giving-effect.supplement': 1 } },
    marks: ['effect-queried', 'effect-accepted', 'effect-given'],
    ...{ outcome: OBTAINED, answer: 'effect-given' },
  },
  {
    says: 'Article 7(8): a State may want the direct order tried first, and hears that it cannot be',
    ...{ given: PROTOCOL, world: { filed: ['try-direct-order-first'] }, route: ART8 },
    marks: ['effect-accepted', 'effect-given'],
    ...{ outcome: OBTAINED, answer: 'effect-given' },
  },
];

describe('an order under the Second Additional Protocol in a case', () => {
  it.each(rows)('$says', (row) => expectSteps(row));
});
