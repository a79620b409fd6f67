/** What a plan shows that practice depends on beside tiers and letters. Pure functions of the plan: no State is ever one of them. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Circumstance } from '#domain/circumstances.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { OffenceFeature } from '#domain/instrument.ts';
import type { ChanceCondition } from '#domain/practice.ts';
import { daysBetween } from '#domain/status.ts';

const MARKS: readonly OffenceFeature[] = ['political', 'military'];
const MATERIAL: readonly Circumstance[] = ['political-offence', 'military-offence', 'national-security-material'];

/** Whether the request shows what raises a chance (`Chance.raised`). */
export function shows({ offence, circumstances }: CasePlan, condition: ChanceCondition): boolean {
  const { features, corresponds, punishableInRequested } = offence;
  switch (condition) {
    case 'not-harmonised':
      return punishableInRequested && corresponds.length === 0;
    case 'speech':
      return features.includes('expression') || circumstances.includes('expression');
    case 'touches-the-state':
      return MARKS.some((mark) => features.includes(mark)) || MATERIAL.some((one) => circumstances.includes(one));
    case 'own-case':
      return circumstances.includes('own-case');
  }
}

const DAYS_A_YEAR = 365.25;

/**
 * Share in [0,1] of the care of the first years that is left on the day the case opens, fading evenly over `years` from entry
 * into force. Whole where the text is not in force, or is supposed to be since an unknown day.
 */
export function careLeft(
  { instruments, supposes, opensAt }: CasePlan,
  governing: string,
  years: number | null,
): number {
  if (years === null) return 1;
  const today = opensAt.slice(0, 10);
  const own = instruments[governing as InstrumentId]?.status.since ?? null;
  const supposed = supposes.find(({ instrument }) => instrument === governing)?.since ?? null;
  const since = own !== null && own <= today ? own : supposed;
  if (since === null) return 1;
  return Math.min(1, Math.max(0, 1 - daysBetween(since, today) / (years * DAYS_A_YEAR)));
}

/** Whether the drafter writes in an own language, which nobody has to translate. */
export const isOwnLanguage = ({ requesting }: CasePlan, language: string): boolean =>
  requesting.languages.includes(language);

export const isRead = ({ requested }: CasePlan, language: string): boolean =>
  requested.languages.includes(language) || requested.acceptedLanguages.includes(language);

/** A language that is foreign to both, or to the requested State, and that it takes all the same. */
export const isForeignButAccepted = ({ requested }: CasePlan, language: string): boolean =>
  !requested.languages.includes(language) && requested.acceptedLanguages.includes(language);
