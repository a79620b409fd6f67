/** Practice that nobody decides: `drawn(branch, visit)` by keyed luck. Chances are shares in [0,1]. */
import type { CasePlan } from '#domain/case-plan.ts';
import { STALE_FACTOR, WAKES } from '#domain/habits.data.ts';
import { type ActorId, type CaseProcedure, DIRECT_PROCEDURES, type Role } from '#domain/ids.ts';
import { CHANCE_CONDITIONS, type Chance } from '#domain/practice.ts';
import { uniform } from '#domain/randomness.ts';
import { must } from '#domain/result.ts';
import { basisOf, type CaseMemory, draftOf, requestedTier, requestingTier } from '../case-memory.ts';
import { chanceInForce, instrumentPractice, qualityInForce } from './in-force.ts';
import { chanceOf } from './order-practice.ts';
import { isForeignButAccepted, isOwnLanguage, isRead, shows } from './shown.ts';

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** What the request itself shows can raise a chance; it never lowers one. */
const raisedTo = (plan: CasePlan, { raised }: Chance, share: number): number =>
  CHANCE_CONDITIONS.reduce(
    (most, condition) => (shows(plan, condition) ? Math.max(most, raised[condition]?.at0 ?? 0) : most),
    share,
  );

/** A chance of the practice model at a drafting quality, by tier where it depends on one. */
export function chance(
  memory: CaseMemory,
  id: string,
  quality: number,
  side: 'requesting' | 'requested' = 'requested',
): number {
  const model = must(memory.plan.practice.chances[id], `the practice model has no chance "${id}"`);
  const tier = side === 'requesting' ? requestingTier(memory) : requestedTier(memory);
  const base = raisedTo(memory.plan, model, model.byTier?.[tier] ?? model.at0);
  return chanceInForce(memory, id, clamp(base + model.slope * quality));
}

/** Pure of luck: a function of plan, settings, the tiers of now and the letter. Throws where no chance has that name. */
export function shareOf(memory: CaseMemory, actor: ActorId, branch: string): number {
  const { plan } = memory;
  // A provider that calls nobody back turns nobody away for that.
  if (branch === 'call-back-fails' && plan.provider.policy?.verifiesCaller === false) return 0;
  if (DIRECT_PROCEDURES.some((kind) => kind === actor)) {
    const id = chanceOf(memory, actor, branch);
    if (branch === 'translation' && isOwnLanguage(plan, draftOf(memory, actor as CaseProcedure).language)) return 0;
    // The form of a direct procedure is short: drafting quality acts on the chance itself.
    return id === null ? 0 : chance(memory, id, qualityInForce(memory));
  }
  switch (branch) {
    case 'never-sent':
      return chance(memory, 'request.never-sent', 0, 'requesting');
    case 'translation': {
      const { basis, language } = draftOf(memory, 'request');
      // In a language of the drafter nothing is translated, whether the other side reads it or sends it back (D04).
      if (isOwnLanguage(plan, language) || !isRead(plan, language)) return 0;
      const { governing } = basisOf(plan, basis);
      const share = chance(memory, governing === 'comity' ? 'rogatory.translation' : 'request.translation', 0);
      const accepted = isForeignButAccepted(plan, language) ? plan.practice.acceptedLanguage.factor : 1;
      const factor = instrumentPractice(memory, governing)?.translationFactor ?? 1;
      return memory.settings.translation ?? clamp(share * factor * accepted);
    }
    case 'silence': {
      const governing = basisOf(plan, draftOf(memory, 'request').basis).governing;
      return clamp(chance(memory, 'request.silence', 0) * (instrumentPractice(memory, governing)?.silenceFactor ?? 1));
    }
    case 'chased': {
      const { chase } = memory;
      if (chase === null || chase.sender === 'personal') return 0;
      return WAKES[chase.rung] * (chase.contact === 'file' ? STALE_FACTOR : 1);
    }
    case 'appeal':
      return memory.settings.appeal ?? plan.requested.appeal;
    case 'not-executed':
    case 'extension-unanswered':
      return 1 - chance(memory, 'preservation.executed', 0);
    case 'police-answered':
      return chance(memory, 'police.answered', 0);
    case 'emergency-declined':
      return 1 - chance(memory, 'emergency.accepted', 0);
    default:
      throw new Error(`no branch of practice is called "${branch}"`);
  }
}

/** Branches that are what an office does not do, or declines. Where a person is the office, it is for the person to do it or not. */
const OMISSION_OF: Readonly<Record<string, Role>> = {
  'never-sent': 'requesting-authority',
  silence: 'requested-authority',
  'not-executed': 'contact-point',
  'extension-unanswered': 'contact-point',
  'emergency-declined': 'contact-point',
};

function leftToPerson({ persons }: CaseMemory, branch: string): boolean {
  const role = OMISSION_OF[branch];
  // Whoever sits at another desk waits for the author's letter: it is sent.
  const scripted = branch === 'never-sent' && persons.size > 0 && !persons.has('prosecutor');
  return scripted || (role !== undefined && persons.has(role));
}

export const drawn = (memory: CaseMemory, actor: ActorId, branch: string, visit: number): boolean =>
  !leftToPerson(memory, branch) && uniform(memory.luck, `${actor}/${branch}/${visit}`) < shareOf(memory, actor, branch);
