/**
 * Legal tests of orders: European Production and Preservation Orders, the European Investigation Order, and Articles 7 and 8 of
 * the Second Additional Protocol. Pure functions of the plan and of the letter that is with the other side.
 */
import type { Circumstance } from '#domain/circumstances.ts';
import type { CaseProcedure, DataCategory } from '#domain/ids.ts';
import { hasFiled } from '#domain/jurisdiction.ts';
import { groundsOpen } from '#domain/legal-test/index.ts';
import { basisOf, type CaseMemory, draftOf, testOf, withEffect } from '../case-memory.ts';

/** True categories of what the procedure's letter asks for, whatever the drafter calls them. */
export function askedCategories(memory: CaseMemory, procedure: CaseProcedure): readonly DataCategory[] {
  const { asked } = draftOf(memory, procedure);
  return memory.plan.items.flatMap(({ id, category }) => (asked.some(({ item }) => item === id) ? [category] : []));
}

/** An emergency is claimed, and the case file shows one (EU e-Evidence 3(18)). */
export const isUrgent = (memory: CaseMemory, procedure: CaseProcedure): boolean =>
  memory.plan.lifeAtRisk && draftOf(memory, procedure).urgency === 'danger-to-life';

const isServed = (memory: CaseMemory, procedure: CaseProcedure): boolean => {
  const { serves } = basisOf(memory.plan, draftOf(memory, procedure).basis);
  const asked = askedCategories(memory, procedure);
  return asked.length > 0 && asked.every((category) => serves?.includes(category));
};

/** Traffic data and content: a judge issues the order, and the State of the provider is notified (4(2), 8). */
const wantsMore = (asked: readonly DataCategory[]): boolean => asked.some((category) => category !== 'subscriber');

export const ORDER_TESTS = {
  // Where no door is open for what is asked: no threshold met, no provider represented, no instrument between the two.
  'conditions-missing': (memory, procedure) => !isServed(memory, procedure),
  'certificate-incomplete': (memory, procedure) =>
    withEffect(testOf(memory, procedure), 'supplement', 'return').length > 0,
  'judge-needed': (memory, procedure) => wantsMore(askedCategories(memory, procedure)),
  // No case file says that the person lives where the order is issued, which would spare the notification (8(2)).
  notified: (memory, procedure) => wantsMore(askedCategories(memory, procedure)),
  emergency: isUrgent,
  'emergency-notified': (memory, procedure) =>
    isUrgent(memory, procedure) && wantsMore(askedCategories(memory, procedure)),
  // A provider objects where the case says that the law of another State forbids it to hand over what is asked for (17).
  'foreign-law-conflict': ({ plan, drafts }, procedure) => {
    const asked = new Set(drafts.get(procedure)?.asked.map(({ item }) => item));
    const forbidden = (list: readonly Circumstance[] = []) => list.includes('foreign-law');
    return forbidden(plan.circumstances) || plan.items.some((one) => asked.has(one.id) && forbidden(one.circumstances));
  },
  'data-can-be-split': (memory, procedure) => askedCategories(memory, procedure).includes('subscriber'),
  // An order could be made at home under the same conditions only (EIO 6(1)): where own law wants a judge, a judge comes first.
  'validation-needed': ({ plan }) => plan.requesting.judicialReview,
  // The parts of these texts that rest on a filed declaration.
  'notification-owed': ({ plan }) => hasFiled(plan.requested, 'budapest-2', 'simultaneous-notification'),
  'provider-must-consult': ({ plan }) => hasFiled(plan.requested, 'budapest-2', 'provider-consults'),
  'direct-order-first': (memory, procedure) =>
    hasFiled(memory.plan.requested, 'budapest-2', 'try-direct-order-first') &&
    askedCategories(memory, procedure).includes('subscriber') &&
    !draftOf(memory, procedure).statements.includes('previous-requests'),
  // A disclosure is forbidden on a ground that the text lists, and on no other (SAP 7(5)(c)).
  'disclosure-bar': ({ plan, drafts }, procedure) => {
    const basis = drafts.get(procedure)?.basis;
    return basis !== undefined && groundsOpen(plan, basis).length > 0;
  },
  'traffic-wanted': (memory, procedure) => askedCategories(memory, procedure).includes('traffic'),
  // What no case shows: its author is a prosecutor, so nothing is issued unvalidated (EIO 9(3), EU e-Evidence 4(5)) and every
  // declaration on issuers is met (SAP 7(2)(b)); and the desk sends no provisional measure apart (EIO 32).
  'not-validated': () => false,
  'validated-later': () => false,
  'issuer-not-accepted': () => false,
  'provisional-measure': () => false,
} as const satisfies Record<string, (memory: CaseMemory, procedure: CaseProcedure) => boolean>;
export type OrderTest = keyof typeof ORDER_TESTS;
