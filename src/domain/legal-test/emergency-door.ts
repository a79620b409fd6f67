/** The emergency door of the 24/7 network: data that avert a significant and imminent risk to life or safety (UNCC 41(3)(e)). */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import { citeRule } from './cite.ts';
import { standing, type Terms } from './standing.ts';

export interface EmergencyDoor {
  readonly open: boolean;
  /** One plain sentence. */
  readonly reason: string;
  /** Null where the case does not carry the convention. */
  readonly citation: Citation | null;
}

/** Open only where the convention binds both States (or is supposed to) and the case file shows a danger to a person. */
export function emergencyDoorOn(terms: Omit<Terms, 'bilateralInForce'>, lifeAtRisk: boolean): EmergencyDoor {
  const uncc = terms.instruments.uncc;
  if (!uncc) return { open: false, reason: 'No instrument of this case has an emergency door.', citation: null };
  const citation = citeRule(uncc, 'emergency');
  const state = standing({ ...terms, bilateralInForce: false }, 'uncc');
  if (!state.usable) {
    return { open: false, reason: 'The UN Convention cannot be used between these two States in this case.', citation };
  }
  return lifeAtRisk
    ? {
        open: true,
        reason: 'The case file shows a significant and imminent danger to a person’s life or safety.',
        citation,
      }
    : {
        open: false,
        reason: 'The case file shows no significant and imminent danger to a person’s life or safety.',
        citation,
      };
}

export const emergencyDoor = (plan: CasePlan): EmergencyDoor => emergencyDoorOn(plan, plan.lifeAtRisk);
