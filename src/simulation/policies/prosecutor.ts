/** The neutral prosecutor: follows one route, answers at once, keeps the diary as well as its office usually does. */
import { days, minutes } from '#domain/case-time.ts';
import { uniform } from '#domain/randomness.ts';
import type { Route } from '#domain/route.ts';
import type { CaseMemory } from '../case-memory.ts';
import { chance } from '../ports/drawn.ts';
import { completeDraft, draftRequest } from './drafting.ts';
import type { Intention, Policy, PolicyView } from './policy.ts';

/** Good practice: an extension is diarised fourteen days before expiry. */
const DIARY_WARNING = days(14);

/** The first minute at which everything the case file will tell by itself is known. */
const factsComplete = (memory: CaseMemory): number =>
  [...memory.plan.facts, ...memory.plan.identifiers].reduce(
    (latest, { known }) => (known.from === 'time' ? Math.max(latest, known.at) : latest),
    0,
  );

function extension({ memory, live, now }: PolicyView): Intention | null {
  const { holdUntil } = memory;
  // Asked once for this period: refused or unanswered, the diary says to file the formal request instead.
  if (holdUntil === null || memory.extensionAskedFor === holdUntil) return null;
  const ordinal = (live.counts().extension ?? 0) + 1;
  const missed =
    uniform(memory.luck, `preservation/renewal-missed/${ordinal}`) <
    chance(memory, 'preservation.renewal-missed', 0, 'requesting');
  return missed ? null : { at: minutes(Math.max(now, holdUntil - DIARY_WARNING)), type: 'decide.extend' };
}

export function prosecutorOn(route: Route): Policy {
  return (view) => {
    const { memory, live, now } = view;
    const { plan } = memory;
    switch (live.stage.id) {
      case 'idle':
        if (live.id === 'preservation' && route.preservationBasis !== null) {
          // Preserve at once with what is there; what is missing can follow.
          const draft = completeDraft(plan, route.preservationBasis, ({ known }) => known.from === 'start');
          return { at: now, type: 'decide.preserve', choice: { draft } };
        }
        if (live.id === 'request' && route.requestBasis !== null) {
          const at = minutes(Math.max(now, factsComplete(memory)));
          return { at, type: 'decide.request', choice: { draft: draftRequest(memory, route.requestBasis).draft } };
        }
        if (live.id === 'emergency' && route.procedures.includes('emergency')) {
          const basis = plan.bases.find((one) => one.procedure === 'emergency');
          return basis
            ? { at: now, type: 'decide.claim-emergency', choice: { draft: completeDraft(plan, basis.id) } }
            : null;
        }
        return null;
      case 'clarification-asked':
        return route.preservationBasis === null
          ? null
          : {
              at: minutes(Math.max(now, factsComplete(memory))),
              type: 'decide.clarify',
              choice: { draft: completeDraft(plan, route.preservationBasis) },
            };
      case 'preserved':
        return extension(view);
      case 'supplement-asked':
      case 'returned':
        return route.requestBasis === null
          ? null
          : {
              at: now,
              type: 'decide.answer-supplement',
              choice: { draft: draftRequest(memory, route.requestBasis).corrected },
            };
      case 'conditions-offered':
        return { at: now, type: 'decide.accept-conditions' };
      case 'investigating':
        // A route of the emergency door alone ends with its answer.
        return route.requestBasis === null && (live.counts().emergencies ?? 0) > 0
          ? { at: now, type: 'decide.close-case' }
          : null;
      default:
        return null;
    }
  };
}
