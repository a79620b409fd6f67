/**
 * The chances by which policies decide, by name. Shares in [0,1]; pure functions of plan, settings, the tiers of now and the
 * letter's legal basis, never of luck. What they rest on: docs/model.md, "Chances".
 */
import { hasFile } from '#domain/case-plan.ts';
import { SHARED_DRAFT_FACTOR } from '#domain/habits.data.ts';
import { type CaseMemory, draftOf } from '../case-memory.ts';
import { chance } from '../ports/drawn.ts';
import { qualityInForce } from '../ports/in-force.ts';
import { insufficientShare, supplementShare } from './drafting.ts';

const PERFECT = 1;
/** A dossier's defects are in its draft; without a case file there is no draft to judge, and quality acts on the rate itself. */
const judgedQuality = (memory: CaseMemory): number => (hasFile(memory.plan) ? PERFECT : qualityInForce(memory));

/** Whoever has seen the draft asks less; policies never show one. */
const supplement = (memory: CaseMemory): number =>
  supplementShare(memory, draftOf(memory, 'request').basis, judgedQuality(memory)) *
  (memory.taken.has('request/decide.share-draft') ? SHARED_DRAFT_FACTOR : 1);

/** A grant under conditions is a grant of the whole, so the others carry the share of partial grants among all. */
function partial(memory: CaseMemory): number {
  const conditional = chance(memory, 'request.conditions', 0);
  return conditional < 1 ? chance(memory, 'request.partial', 0) / (1 - conditional) : 0;
}

export const POLICY_CHANCES = {
  'renewal-missed': (memory) => chance(memory, 'preservation.renewal-missed', 0, 'requesting'),
  'order-renewal-missed': (memory) => chance(memory, 'preservation.renewal-missed', 0),
  'extension-refused': (memory) => chance(memory, 'preservation.extension-refused', 0),
  supplement,
  // Given a first round, whatever it was asked for.
  'supplement-again': (memory) => chance(memory, 'request.supplement-second', 0),
  insufficient: (memory) => insufficientShare(memory, judgedQuality(memory)),
  'dual-criminality': (memory) => chance(memory, 'request.dual-criminality', 0),
  expression: (memory) => chance(memory, 'request.expression', 0),
  'essential-interests': (memory) => chance(memory, 'request.essential-interests', 0),
  rights: (memory) => chance(memory, 'request.rights', 0),
  'de-minimis': (memory) => chance(memory, 'request.de-minimis', 0),
  postponement: (memory) => chance(memory, 'request.postponement', 0),
  conditions: (memory) => chance(memory, 'request.conditions', 0),
  partial,
  'agreement-not-applicable': (memory) => chance(memory, 'agreement-order.not-applicable', 0),
  'investigation-supplement': (memory) => chance(memory, 'investigation-order.supplement', 0),
  'investigation-refused': (memory) => chance(memory, 'investigation-order.refused', 0),
  'investigation-postponement': (memory) => chance(memory, 'investigation-order.postponement', 0),
  'production-cleared-early': (memory) => chance(memory, 'production-order.cleared-early', 0),
  'production-reasons-accepted': (memory) => chance(memory, 'production-order.reasons-accepted', 0),
  'production-ground-raised': (memory) => chance(memory, 'production-order.ground-raised', 0),
  'disclosure-forbidden': (memory) => chance(memory, 'direct-order.forbidden', 0),
  'effect-supplement': (memory) => chance(memory, 'giving-effect.supplement', 0),
  'effect-refused': (memory) => chance(memory, 'giving-effect.refused', 0),
  'effect-postponement': (memory) => chance(memory, 'giving-effect.postponement', 0),
} as const satisfies Record<string, (memory: CaseMemory) => number>;
export type PolicyChance = keyof typeof POLICY_CHANCES;
