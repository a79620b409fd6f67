/** What came of the case, item by item; the case has the outcome of its worst item. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import { type ActorId, type CaseProcedure, DIRECT_PROCEDURES } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { CaseSystem, LiveActor } from './case-system.ts';
import { itemsMeant } from './items-meant.ts';

/** Answers to a formal request or at the emergency door, whatever they say. */
const ANSWERS: readonly MilestoneType[] = [
  'evidence-received',
  'no-data-answer',
  'request-refused',
  'emergency-answered',
  'emergency-declined',
];

/** Answers of a direct procedure: of the case only where no other request followed it. */
const DIRECT_ANSWERS: Readonly<Partial<Record<ActorId, readonly MilestoneType[]>>> = {
  'voluntary-request': ['voluntary-answered', 'voluntary-answered-in-part', 'voluntary-no-data', 'voluntary-declined'],
  'emergency-disclosure': ['disclosure-made', 'disclosure-no-data', 'disclosure-declined', 'disclosure-unverified'],
  'agreement-order': ['agreement-data-minimised', 'agreement-no-data', 'agreement-not-applicable'],
  'investigation-order': [
    ...(['investigation-transferred', 'investigation-no-data', 'investigation-remedied'] as const),
    ...(['investigation-returned', 'investigation-refused'] as const),
  ],
  'production-order': [
    ...(['production-fulfilled', 'production-use-restricted', 'production-data-deleted'] as const),
    ...(['production-no-data', 'production-refused', 'production-lifted', 'production-fined'] as const),
  ],
  'direct-order': [
    ...(['order-data-received', 'order-nothing-held', 'order-returned'] as const),
    ...(['disclosure-forbidden', 'provider-refused'] as const),
  ],
  'giving-effect': ['effect-given', 'effect-empty', 'effect-refused'],
};

/** Milestones that answer the case, whatever they say. The police answer a case that asked nobody else. */
export function answerTypes(system: CaseSystem): readonly MilestoneType[] {
  const last = lastRequest(system);
  return last ? [...ANSWERS, ...(DIRECT_ANSWERS[last.id] ?? [])] : ['enquiry-answered'];
}

/** Minute of the final answer; null where none came. */
export function answeredAt(system: CaseSystem): Minutes | null {
  const types = answerTypes(system);
  return system.recorder.marks.findLast(({ type }) => types.includes(type))?.at ?? null;
}

const DIRECT: readonly string[] = DIRECT_PROCEDURES;
/** Asks for data. Preservation and the police do not; nor does an order that only preserves. */
const isRequest = ({ id }: LiveActor): boolean =>
  id === 'request' || id === 'emergency' || (DIRECT.includes(id) && id !== 'preservation-order');

/** Endings that are no more than `ended`: what they come to. A door that gave nothing has declined. */
const COMES_TO: Readonly<Record<string, Outcome>> = {
  'emergency/declined': 'refused',
  'emergency-disclosure/other-door': 'refused',
  'direct-order/requested-instead': 'refused',
  'direct-order/given-up': 'refused',
};

/** Stages in which nobody will ever answer, as far as the case has lasted. */
const SILENT: readonly string[] = ['unanswered'];

/** Where a table stopped before the case was `over`, nobody has given up yet. */
function standing({ id, stage }: LiveActor, over: boolean): Outcome | 'executed' {
  if (stage.ending === 'ended') return COMES_TO[`${id}/${stage.id}`] ?? 'withdrawn';
  if (stage.ending !== null) return stage.ending as Outcome | 'executed';
  return SILENT.includes(stage.id) || !over ? 'silent' : 'withdrawn';
}

const requestsMade = ({ actors }: CaseSystem): readonly LiveActor[] =>
  [...actors.values()].filter((live) => isRequest(live) && live.stage.id !== 'idle');

/** How the request for the data stands when the case ends: the formal one, else the emergency door, else the last direct one. */
function lastRequest(system: CaseSystem): LiveActor | null {
  const made = requestsMade(system);
  return made.find(({ id }) => id === 'request') ?? made.find(({ id }) => id === 'emergency') ?? made.at(-1) ?? null;
}

/** Items that some letter asked for. Preservation asks for no data, so it counts only where no request was made at all. */
function itemsNamed({ recorder }: CaseSystem): ReadonlySet<string> {
  const letters = recorder.decisions.filter(({ choice }) => choice?.draft);
  const requests = letters.filter(({ request }) => request !== 'preservation' && request !== 'preservation-order');
  return new Set(
    (requests.length > 0 ? requests : letters).flatMap(
      ({ choice }) => choice?.draft?.asked.map(({ item }) => item) ?? [],
    ),
  );
}

/** Procedures that were executed and brought this item, if it was still there. */
function givers(system: CaseSystem, item: string): readonly LiveActor[] {
  const { memory } = system;
  return [...system.actors.values()].filter((live) => {
    if (!isRequest(live) || live.stage.ending !== 'executed') return false;
    // The formal request and the emergency door bring whatever is disclosed; a direct door what it may.
    return (
      !DIRECT.includes(live.id) ||
      itemsMeant(memory.plan, memory.drafts, live.id, 'evidence.produced', memory).includes(item)
    );
  });
}

/** `over`: the case has ended; false where its table stopped before. */
export function itemOutcomes(system: CaseSystem, over = true): Readonly<Record<string, Outcome>> {
  const { plan, drafts, notes, granted, opposed } = system.memory;
  const last = lastRequest(system);
  const request = last ? standing(last, over) : over ? 'withdrawn' : 'neverSent';
  const named = itemsNamed(system);
  // A direct door that gave what it may has refused what it may not; so has a person who granted some items by name.
  const parted = last !== null && (DIRECT.includes(last.id) || (last.id === 'request' && granted !== null));
  const refused = parted ? (drafts.get(last.id as CaseProcedure)?.asked ?? []) : [];
  /** What the last letter still asks for. */
  const asked = last ? itemsMeant(plan, drafts, last.id, 'evidence.produced', system.memory) : [];
  return Object.fromEntries(
    plan.items.map((item): [string, Outcome] => {
      const stage = system.actors.get(`evidence.${item.id}`)?.stage.id;
      const gave = stage === 'disclosed' ? givers(system, item.id) : [];
      if (gave.length > 0) {
        // What a person granted by name is granted whole.
        const byName = (id: ActorId) =>
          (id === 'request' && granted !== null) || (id === 'production-order' && opposed);
        const inPart = ({ id }: LiveActor) => notes.has(`${id}/granted-in-part`) && !byName(id);
        return [item.id, gave.every(inPart) ? 'partial' : 'obtained'];
      }
      if (!named.has(item.id)) return [item.id, 'neverSent'];
      const asks = ({ id }: LiveActor) => drafts.get(id as CaseProcedure)?.asked.some((one) => one.item === item.id);
      const other = last && !asks(last) ? requestsMade(system).findLast(asks) : undefined;
      const otherwise = other ? standing(other, over) : 'executed';
      // Two orders side by side: what the last one does not ask for ends as the one that does.
      if (request === 'executed' && otherwise !== 'executed') return [item.id, otherwise];
      if (request !== 'executed') return [item.id, request];
      if (refused.some((one) => one.item === item.id) && !asked.includes(item.id)) return [item.id, 'refused'];
      return [item.id, stage === 'deleted' && asked.includes(item.id) ? 'lost' : 'withdrawn'];
    }),
  );
}

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (OUTCOMES.indexOf(a) > OUTCOMES.indexOf(b) ? a : b), 'obtained');
