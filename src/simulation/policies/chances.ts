/**
 * The chances by which policies decide, by name. Shares in [0,1]; pure functions of plan, settings, the tiers of now and the
 * letter's legal basis, never of luck. What they rest on: docs/model.md, "Chances".
 */
import { type CaseMemory, draftOf } from '../case-memory.ts';
import { chance } from '../ports/drawn.ts';
import { insufficientShare, supplementShare } from './drafting.ts';

const PERFECT = 1;

const supplement = (memory: CaseMemory): number => supplementShare(memory, draftOf(memory, 'request').basis, PERFECT);

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
  'supplement-again': (memory) => supplement(memory) * chance(memory, 'request.supplement-second', 0),
  insufficient: (memory) => insufficientShare(memory, PERFECT),
  'dual-criminality': (memory) => chance(memory, 'request.dual-criminality', 0),
  expression: (memory) => chance(memory, 'request.expression', 0),
  'essential-interests': (memory) => chance(memory, 'request.essential-interests', 0),
  rights: (memory) => chance(memory, 'request.rights', 0),
  'de-minimis': (memory) => chance(memory, 'request.de-minimis', 0),
  postponement: (memory) => chance(memory, 'request.postponement', 0),
  conditions: (memory) => chance(memory, 'request.conditions', 0),
  partial,
} as const satisfies Record<string, (memory: CaseMemory) => number>;
export type PolicyChance = keyof typeof POLICY_CHANCES;
