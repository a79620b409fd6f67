/**
 * The tiers of both sides as one number. They change as technical assistance takes effect and as injects set them; settings
 * prevail over both. A program keeps a row for each pair of tiers that can occur, and for each moment which pair holds.
 */
import { TIERS, type Tier } from '#domain/ids.ts';
import { type CaseMemory, requestedTier, requestingTier } from '../case-memory.ts';
import { tierCode, tierState, tierStates } from './program.ts';

const tierOf = (code: number): Tier | null => TIERS[code - 1] ?? null;

export interface TierPair {
  readonly requesting: Tier;
  readonly requested: Tier;
}

export interface TierTables {
  /** Minutes at which technical assistance takes effect; ascending. */
  readonly tierAt: Float64Array;
  readonly pairs: readonly TierPair[];
  /** By (assistance that has taken effect, tiers that injects have set): the pair that holds. */
  readonly pairOf: Uint8Array;
}

/** `setNow`: of the memory, whose own settings and plan count. Leaves it as it was, at minute 0. */
export function tierTables(memory: CaseMemory, setNow: (now: number) => void): TierTables {
  const { plan, injectedTiers } = memory;
  const tierAt = Float64Array.from(new Set(plan.assistance.map(({ at }) => at))).sort();
  const codes = (side: 'requesting' | 'requested'): readonly number[] => [
    0,
    ...plan.injects.flatMap(({ effect }) =>
      effect.kind === 'tier' && effect.side === side ? [tierCode(effect.tier)] : [],
    ),
  ];
  const pairs: TierPair[] = [];
  const pairOf = new Uint8Array(tierStates(tierAt.length + 1));
  const pairNow = (): number => {
    const now: TierPair = { requesting: requestingTier(memory), requested: requestedTier(memory) };
    const known = pairs.findIndex((one) => one.requesting === now.requesting && one.requested === now.requested);
    return known >= 0 ? known : pairs.push(now) - 1;
  };
  for (let epoch = 0; epoch <= tierAt.length; epoch += 1) {
    setNow(epoch === 0 ? 0 : (tierAt[epoch - 1] ?? 0));
    for (const requesting of codes('requesting')) {
      for (const requested of codes('requested')) {
        injectedTiers.requesting = tierOf(requesting);
        injectedTiers.requested = tierOf(requested);
        pairOf[tierState(epoch, requesting, requested)] = pairNow();
      }
    }
  }
  injectedTiers.requesting = null;
  injectedTiers.requested = null;
  setNow(0);
  return { tierAt, pairs, pairOf };
}
