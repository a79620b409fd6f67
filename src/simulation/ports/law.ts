/** Legal tests as charts ask for them: `found(test)`. Deterministic; nothing here depends on luck. */
import { minuteOfDate } from '#domain/case-time.ts';
import type { ActorId, CaseProcedure } from '#domain/ids.ts';
import type { GroundCode } from '#domain/instrument.ts';
import { emergencyDoor, extensionAvailable, owes } from '#domain/legal-test/index.ts';
import { basisOf, type CaseMemory, draftOf, extensionMisfiled, testOf, withEffect } from '../case-memory.ts';
import { foundDirectly } from './direct-law.ts';
import { ORDER_TESTS, type OrderTest } from './order-law.ts';

/** A delay that a court has set stands until its day; no policy asks for one, so only a person's letter makes this a matter of time. */
function noticeDelayed(memory: CaseMemory, procedure: CaseProcedure): boolean {
  const { delayUntil } = draftOf(memory, procedure);
  if (!delayUntil) return false;
  const ends = minuteOfDate(memory.plan.opensAt, delayUntil);
  return ends !== null && memory.now() < ends;
}

export function found(memory: CaseMemory, actor: ActorId, test: string): boolean {
  const { plan } = memory;
  const procedure = actor as CaseProcedure;
  switch (test) {
    case 'emergency-door':
      return emergencyDoor(plan).open;
    case 'emergency-not-shown':
      return withEffect(testOf(memory, procedure), 'supplement', 'ordinary-queue').length > 0;
    case 'letters-rogatory':
      return basisOf(plan, draftOf(memory, procedure).basis).governing === 'comity';
    case 'must-refuse':
      return testOf(memory, procedure).mustRefuse.length > 0;
    case 'incomplete':
      return withEffect(testOf(memory, procedure), 'supplement', 'return').length > 0;
    case 'return-unread':
      return withEffect(testOf(memory, procedure), 'return').length > 0;
    case 'only-in-part':
      return withEffect(testOf(memory, procedure), 'partial').length > 0;
    case 'user-may-be-told':
      return (
        plan.provider.notifiesUser &&
        withEffect(testOf(memory, procedure), 'leak').length > 0 &&
        !noticeDelayed(memory, procedure)
      );
    case 'consultation-owed':
      return owes(
        plan,
        draftOf(memory, procedure).basis,
        'consultation',
        (memory.ground ?? undefined) as GroundCode | undefined,
      );
    case 'extension-available':
      return extensionAvailable(plan, draftOf(memory, 'preservation').basis);
    case 'extension-misfiled':
      return extensionMisfiled(memory).length > 0;
    case 'barred-by-home-law':
    case 'outside-policy':
    case 'outside-policy-in-part':
    case 'danger-not-shown':
    case 'home-authority-only':
    case 'agreement-bar':
      return foundDirectly(memory, procedure, test);
    default:
      if (Object.hasOwn(ORDER_TESTS, test)) return ORDER_TESTS[test as OrderTest](memory, procedure);
      throw new Error(`no legal test is called "${test}"`);
  }
}
