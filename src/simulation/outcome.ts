/** What came of the case, item by item; the case has the outcome of its worst item. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { CaseSystem } from './case-system.ts';

const ANSWERS = new Set([
  'evidence-received',
  'no-data-answer',
  'request-refused',
  'emergency-answered',
  'emergency-declined',
]);

/** Minute of the final answer, whatever it says; null where none came. */
export const answeredAt = (system: CaseSystem): Minutes | null =>
  system.recorder.marks.findLast((mark) => ANSWERS.has(mark.type))?.at ?? null;

/** How the request for the data stands when the case ends: the formal one, or the emergency door where there was none. */
function requestOutcome(system: CaseSystem): Outcome | 'executed' {
  const stage = system.actors.get('request')?.stage;
  if (!stage || stage.id === 'idle') {
    const door = system.actors.get('emergency')?.stage;
    if (door?.id === 'declined') return 'refused';
    return door?.ending === 'executed' ? 'executed' : 'withdrawn';
  }
  if (stage.ending !== null) return stage.ending as Outcome | 'executed';
  return stage.id === 'unanswered' ? 'silent' : 'withdrawn';
}

/** Items that some letter asked for. Preservation asks for no data, so it counts only where no request was made at all. */
function itemsNamed({ recorder }: CaseSystem): ReadonlySet<string> {
  const letters = recorder.decisions.filter(({ choice }) => choice?.draft);
  const requests = letters.filter(({ request }) => request !== 'preservation');
  return new Set(
    (requests.length > 0 ? requests : letters).flatMap(
      ({ choice }) => choice?.draft?.asked.map(({ item }) => item) ?? [],
    ),
  );
}

export function itemOutcomes(system: CaseSystem): Readonly<Record<string, Outcome>> {
  const { plan, drafts, notes } = system.memory;
  const request = requestOutcome(system);
  const named = itemsNamed(system);
  /** What the last letter still asks for. */
  const asked = (drafts.get('request') ?? drafts.get('emergency'))?.asked.map(({ item }) => item) ?? [];
  const supplied = system.actors.get('emergency')?.stage.ending === 'executed';
  return Object.fromEntries(
    plan.items.map((item): [string, Outcome] => {
      const stage = system.actors.get(`evidence.${item.id}`)?.stage.id;
      if (stage === 'disclosed' && (request === 'executed' || supplied)) {
        return [item.id, notes.has('request/granted-in-part') ? 'partial' : 'obtained'];
      }
      if (!named.has(item.id)) return [item.id, 'neverSent'];
      if (request !== 'executed') return [item.id, request];
      return [item.id, stage === 'deleted' && asked.includes(item.id) ? 'lost' : 'withdrawn'];
    }),
  );
}

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (OUTCOMES.indexOf(a) > OUTCOMES.indexOf(b) ? a : b), 'obtained');
