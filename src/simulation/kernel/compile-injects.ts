/** A plan's injects as numbers. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { ActorId } from '#domain/ids.ts';
import { type InjectEffect, MOST_INJECTS } from '#domain/injects.ts';
import { slownessOf } from '../ports/dwell.ts';
import { DWELLS, MARKS } from './case-kernel.generated.ts';
import { type InjectTables, tierCode } from './program.ts';

const bits = (flags: readonly boolean[]): number => flags.reduce((mask, flag, i) => (flag ? mask | (1 << i) : mask), 0);

const codeFor = (side: 'requesting' | 'requested', effect: InjectEffect): number =>
  effect.kind === 'tier' && effect.side === side ? tierCode(effect.tier) : 0;

/** Null where the plan has none. Throws a sentence where it has more than the kernel has room for. */
export function injectTables(plan: CasePlan): InjectTables | null {
  const { injects } = plan;
  if (injects.length === 0) return null;
  if (injects.length > MOST_INJECTS) throw new Error(`the kernel has room for ${MOST_INJECTS} injects`);
  return {
    count: injects.length,
    at: Float64Array.from(injects, ({ when }) => ('at' in when ? when.at : -1)),
    delay: Float64Array.from(injects, ({ when }) => ('after' in when ? when.minutes : 0)),
    awaited: Int32Array.from(MARKS, ([, type]) =>
      bits(injects.map(({ when }) => 'after' in when && when.after === type)),
    ),
    factors: Float64Array.from(
      injects.flatMap((inject) => DWELLS.map(([actor, stage]) => slownessOf(plan, inject, actor as ActorId, stage))),
    ),
    sites: DWELLS.length,
    slowing: bits(injects.map(({ effect }) => effect.kind === 'slower')),
    requesting: Uint8Array.from(injects, ({ effect }) => codeFor('requesting', effect)),
    requested: Uint8Array.from(injects, ({ effect }) => codeFor('requested', effect)),
    alerts: Uint8Array.from(injects, ({ effect }) => (effect.kind === 'user-alerted' ? 1 : 0)),
  };
}
