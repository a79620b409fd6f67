/** The legal frame of a case file: the instruments of the plan in the order of adoption, and whether each binds both States. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Instrument } from '#domain/instrument.ts';
import { standingIn } from '#domain/legal-test/standing.ts';

export interface FrameRow {
  readonly instrument: Instrument;
  /** `practice`: courtesy and police channels bind nobody. */
  readonly binding: 'both' | 'not-both' | 'practice';
}

export function legalFrame(plan: CasePlan): readonly FrameRow[] {
  return Object.values(plan.instruments)
    .filter((instrument): instrument is Instrument => instrument !== undefined)
    .sort((a, b) => ((a.adopted ?? '9999') < (b.adopted ?? '9999') ? -1 : 1))
    .map((instrument): FrameRow => {
      if (instrument.kind === 'courtesy' || instrument.kind === 'police') return { instrument, binding: 'practice' };
      const standing = standingIn(plan, instrument.id);
      // An instrument that does not cover this offence still binds both.
      return { instrument, binding: standing.usable || standing.why === 'out-of-scope' ? 'both' : 'not-both' };
    });
}

/** Each instrument's sentence, where the scenario supposes something about it. */
export const suppositionsOn = (plan: CasePlan, instruments: readonly string[]) =>
  plan.supposes.filter((one) => instruments.includes(one.instrument));
