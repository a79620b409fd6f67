/**
 * Where each leg of a procedure begins and ends, as stages of its chart (docs/model.md, "Legs"). A leg runs from the first
 * of its `from` points that happened to the last of its `to` points that happened. The legs of a run are known only where
 * the procedure was answered, with data or with "no data": where `total` reached its end.
 */
import type { ActorId } from './ids.ts';
import type { LegId } from './legs.ts';

/** `entered`: minute of the first entry; `left`: minute of the last exit. A final stage can only be entered. */
export interface LegPoint {
  readonly stage: string;
  readonly edge: 'entered' | 'left';
}
export interface LegSpan {
  readonly from: readonly LegPoint[];
  readonly to: readonly LegPoint[];
}
/** Null where a procedure has no such leg: where no authority of the own State acts on the draft, nothing is issued to it. */
export type ProcedureLegs = Readonly<Record<LegId, LegSpan | null>> & { readonly total: LegSpan };

const entered = (...stages: readonly string[]): LegPoint[] => stages.map((stage) => ({ stage, edge: 'entered' }));
const left = (...stages: readonly string[]): LegPoint[] => stages.map((stage) => ({ stage, edge: 'left' }));

/** Straight to whoever holds the data: what is on its way is not a stage of its own, so sent is received. */
const straight = (
  drafting: string,
  received: string,
  answers: readonly LegPoint[],
  ends: readonly LegPoint[] = answers,
): ProcedureLegs => ({
  draftAndOwnAuthority: { from: entered(drafting), to: entered(received) },
  requestedSide: { from: entered(received), to: answers },
  sentToReceived: { from: entered(received), to: answers },
  issueToReceipt: null,
  total: { from: entered(drafting), to: ends },
});

/** Procedures that can bring an answer, the fall-backs of others after these. */
export const LEG_POINTS = {
  emergency: straight('preparing', 'deciding', entered('supplied')),
  'emergency-disclosure': straight('drafting', 'verifying', entered('disclosed', 'no-data')),
  'voluntary-request': straight('drafting', 'considering', entered('answered', 'answered-in-part', 'no-data')),
  'agreement-order': {
    ...straight(
      'drafting',
      'answering',
      [...entered('minimising'), ...entered('no-data')],
      entered('minimised', 'no-data'),
    ),
    issueToReceipt: { from: left('drafting'), to: entered('minimising', 'no-data') },
  },
  'production-order': {
    draftAndOwnAuthority: { from: entered('drafting'), to: entered('transmitting') },
    requestedSide: { from: entered('checking'), to: entered('receiving', 'no-data') },
    sentToReceived: { from: entered('transmitting'), to: entered('receiving', 'no-data') },
    issueToReceipt: { from: left('drafting'), to: entered('receiving', 'no-data') },
    total: { from: entered('drafting'), to: entered('received', 'restricted', 'no-data') },
  },
  'investigation-order': {
    draftAndOwnAuthority: { from: entered('drafting'), to: entered('transmitting') },
    requestedSide: { from: entered('provisional-measure', 'acknowledging'), to: entered('transferring', 'no-data') },
    sentToReceived: { from: entered('transmitting'), to: entered('transferred', 'no-data') },
    issueToReceipt: { from: left('drafting'), to: entered('transferred', 'no-data') },
    total: { from: entered('drafting'), to: entered('transferred', 'no-data') },
  },
  'direct-order': {
    draftAndOwnAuthority: { from: entered('issuing'), to: entered('sending') },
    requestedSide: {
      from: entered('notified', 'provider-consults', 'with-provider'),
      to: entered('disclosed', 'nothing-held'),
    },
    sentToReceived: { from: entered('sending'), to: entered('disclosed', 'nothing-held') },
    issueToReceipt: null,
    total: { from: entered('issuing'), to: entered('disclosed', 'nothing-held') },
  },
  'giving-effect': {
    draftAndOwnAuthority: { from: entered('preparing'), to: entered('transmitting') },
    requestedSide: { from: entered('checking'), to: entered('returning', 'executed-empty') },
    sentToReceived: { from: entered('transmitting'), to: entered('executed', 'executed-empty') },
    issueToReceipt: null,
    total: { from: entered('preparing'), to: entered('executed', 'executed-empty') },
  },
  request: {
    draftAndOwnAuthority: { from: entered('drafting'), to: entered('transmitting') },
    requestedSide: { from: entered('queueing'), to: entered('returning', 'returning-empty') },
    sentToReceived: { from: entered('transmitting'), to: left('returning', 'returning-empty') },
    issueToReceipt: { from: entered('own-authority'), to: left('returning', 'returning-empty') },
    total: { from: entered('drafting'), to: entered('executed', 'executed-empty') },
  },
  police: straight('sending', 'answering', entered('answered')),
  preservation: straight('preparing', 'relaying', entered('preserved', 'nothing-left')),
  'preservation-order': {
    draftAndOwnAuthority: { from: entered('drafting'), to: entered('transmitting') },
    requestedSide: { from: entered('checking'), to: entered('preserved', 'nothing-left') },
    sentToReceived: { from: entered('transmitting'), to: entered('preserved', 'nothing-left') },
    issueToReceipt: null,
    total: { from: entered('drafting'), to: entered('preserved', 'nothing-left') },
  },
} as const satisfies Partial<Record<ActorId, ProcedureLegs>>;
export type LegActor = keyof typeof LEG_POINTS;

/** They bring no evidence: intelligence, or a hold. Their legs count only on a route that asks for nothing else. */
const BRINGS_NO_EVIDENCE: readonly LegActor[] = ['police', 'preservation', 'preservation-order'];
const BRINGS_EVIDENCE = (Object.keys(LEG_POINTS) as LegActor[]).filter((actor) => !BRINGS_NO_EVIDENCE.includes(actor));

/**
 * Actors whose legs are the route's, among those of the case, in order: the last that was answered supplied the answer, and
 * `total` runs from the first that was begun.
 */
export function legActorsOf(
  procedures: readonly string[],
  asksForData: boolean,
  actors: readonly ActorId[],
): readonly LegActor[] {
  const wanted = asksForData
    ? BRINGS_EVIDENCE
    : BRINGS_NO_EVIDENCE.filter((actor) => procedures.includes(actor)).slice(0, 1);
  return wanted.filter((actor) => actors.includes(actor));
}
