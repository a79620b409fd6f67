/**
 * A run as one desk sees it, in the shape of a run, so that a screen shows either. What happened elsewhere is not dimmed or
 * counted: it is not there.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Span, TakenDecision } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { ActorId, Holder, Role } from '#domain/ids.ts';
import { hears } from '#domain/milestones/heard-by.ts';
import type { MilestoneType } from '#domain/milestones.ts';

/** A desk's first news of a procedure: before it, the procedure is not on that desk. */
function knownSince(run: CaseRun, role: Role): ReadonlyMap<ActorId, Minutes> {
  const since = new Map<ActorId, Minutes>();
  for (const mark of run.marks) {
    if (hears(role, mark) && !since.has(mark.procedure)) since.set(mark.procedure, mark.at);
  }
  return since;
}

const REQUESTING: readonly Holder[] = ['prosecutor', 'requesting-authority'];
const REQUESTED: readonly Holder[] = [
  'contact-point',
  'requested-authority',
  'executing-authority',
  'court',
  'provider',
];
/** Stages in which a court or a ministry of the requesting State has the file. */
const OWN_STAGES: readonly string[] = ['issuing-court', 'own-ministry'];

const sideOf = ({ holder, stage }: Pick<Span, 'holder' | 'stage'>): 'requesting' | 'requested' | null => {
  if (REQUESTING.includes(holder) || OWN_STAGES.includes(stage)) return 'requesting';
  return REQUESTED.includes(holder) ? 'requested' : null;
};

/** The other State's stages have no names here: a desk knows that the file is there, and not what is done with it. */
const ELSEWHERE = { stage: 'elsewhere', label: 'With the other State', citation: null } as const;

/** From the minute the desk first heard; the other State's stays of one file are one stay. */
function spansKnown(run: CaseRun, role: Role): readonly Span[] {
  const since = knownSince(run, role);
  const own = role === 'requesting-authority' ? 'requesting' : 'requested';
  const known: Span[] = [];
  for (const span of run.spans) {
    const first = since.get(span.procedure);
    if (first === undefined || (span.to !== null && span.to <= first)) continue;
    const begun = span.from < first ? { ...span, from: first } : span;
    const side = sideOf(span);
    const shown = side === null || side === own ? begun : { ...begun, ...ELSEWHERE };
    const before = known.findLastIndex(({ procedure }) => procedure === span.procedure);
    const last = known[before];
    if (last && last.stage === ELSEWHERE.stage && shown.stage === ELSEWHERE.stage)
      known[before] = { ...last, to: shown.to };
    else known.push(shown);
  }
  return known;
}

/** Requests and orders whose letters lie on somebody's desk. */
export type ReadProcedure = 'request' | 'preservation' | 'emergency' | 'production-order' | 'investigation-order';

const ARRIVALS: Readonly<Record<ReadProcedure, readonly MilestoneType[]>> = {
  request: ['request-received', 'supplement-received'],
  preservation: ['preservation-received', 'clarification-received'],
  emergency: ['emergency-claimed'],
  // The State of the provider is told of some orders, and asked to enforce others.
  'production-order': ['production-notified', 'production-enforcement-asked'],
  // Authorities of a union write to each other directly: what was asked for is there when it is sent.
  'investigation-order': ['investigation-received', 'investigation-completed'],
};
export const readProcedure = (request: string): ReadProcedure =>
  request in ARRIVALS ? (request as ReadProcedure) : 'request';
/** What the own central authority reads lies there before it is sent. */
const DRAFTS: readonly MilestoneType[] = ['request-drafted', 'supplement-sent'];

/** The decisions that sent the letters which have come to a desk, as received, not as sent. In the order of the run. */
function arrivedLetters(run: CaseRun, procedure: ReadProcedure, role: Role): readonly TakenDecision[] {
  const received = role === 'requesting-authority' ? DRAFTS : ARRIVALS[procedure];
  const last = run.marks.findLastIndex((mark) => mark.procedure === procedure && received.includes(mark.type));
  return run.decisions.filter(
    ({ request, choice, marksBefore }) => request === procedure && choice?.draft !== undefined && marksBefore <= last,
  );
}

/** The one that lies there now. Null before one arrived. */
export const receivedLetter = (
  run: CaseRun,
  procedure: ReadProcedure,
  role: Role = 'requested-authority',
): TakenDecision | null => arrivedLetters(run, procedure, role).at(-1) ?? null;

/** What a desk reads: the contact point what the network brings, the others the formal request, and orders what a union lets come. */
function readBy(role: Role): readonly ReadProcedure[] {
  if (role === 'contact-point') return ['preservation', 'emergency'];
  return role === 'requested-authority' ? ['request', 'production-order', 'investigation-order'] : ['request'];
}

/**
 * Pure. The prosecutor's view is the run itself. A desk has its own decisions, the letter that lies on it, what it was told;
 * of the items it knows nothing but their names. Once the case is over every desk reads everything: that is the debrief.
 */
export function viewOf(plan: CasePlan, run: CaseRun, role: Role): CaseRun {
  if (role === 'prosecutor' || role === 'facilitator') return run;
  const marks = run.marks.map((mark) => ({ ...mark, visible: hears(role, mark) }));
  if (run.ended) return { ...run, marks };
  const arrived = readBy(role).map((procedure) => arrivedLetters(run, procedure, role));
  const letters = arrived.flatMap((list) => list.at(-1) ?? []);
  const told = (kind: 'facts' | 'identifiers', id: string): boolean =>
    letters.some(({ choice }) => choice?.draft?.[kind].includes(id));
  const since = knownSince(run, role);
  return {
    ...run,
    marks,
    answeredAt: null,
    spans: spansKnown(run, role),
    decisions: run.decisions.filter((one) => one.role === role || arrived.some((list) => list.includes(one))),
    attempts: run.attempts.filter((one) => one.role === role),
    open: run.open.filter((one) => one.role === role),
    usedUp: run.usedUp.filter((one) => one.role === role),
    clocks: run.clocks.filter(({ procedure, nature }) => nature !== 'retention' && since.has(procedure)),
    items: run.items.map(({ item }) => ({ item, state: 'alive', since: minutes(0) })),
    knownFacts: plan.facts.filter(({ id }) => told('facts', id)).map(({ id }) => id),
    knownIdentifiers: plan.identifiers.filter(({ id }) => told('identifiers', id)).map(({ id }) => id),
  };
}
