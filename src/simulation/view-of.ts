/**
 * A run as one desk sees it, in the shape of a run, so that a screen shows either. What happened elsewhere is not dimmed or
 * counted: it is not there.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Span, TakenDecision } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { ActorId, Holder, Role } from '#domain/ids.ts';
import { hears } from '#domain/milestones/heard-by.ts';

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

/** The decision that sent the letter which lies on a requested desk: as received, not as sent. Null before one arrived. */
export function receivedLetter(run: CaseRun, procedure: 'request' | 'preservation'): TakenDecision | null {
  const received = procedure === 'request' ? ['request-received', 'supplement-received'] : ['preservation-received'];
  const last = run.marks.findLastIndex((mark) => mark.procedure === procedure && received.includes(mark.type));
  const sent = ({ request, choice, marksBefore }: TakenDecision) =>
    request === procedure && choice?.draft !== undefined && marksBefore <= last;
  return run.decisions.findLast(sent) ?? null;
}

/**
 * Pure. The prosecutor's view is the run itself. A desk has its own decisions, the letter that lies on it, what it was told;
 * of the items it knows nothing but their names. Once the case is over every desk reads everything: that is the debrief.
 */
export function viewOf(plan: CasePlan, run: CaseRun, role: Role): CaseRun {
  if (role === 'prosecutor' || role === 'facilitator') return run;
  const marks = run.marks.map((mark) => ({ ...mark, visible: hears(role, mark) }));
  if (run.ended) return { ...run, marks };
  // The contact point has the request for preservation, the others the formal one.
  const letter = receivedLetter(run, role === 'contact-point' ? 'preservation' : 'request');
  const draft = letter?.choice?.draft;
  const since = knownSince(run, role);
  return {
    ...run,
    marks,
    answeredAt: null,
    spans: spansKnown(run, role),
    decisions: run.decisions.filter((one) => one.role === role || one === letter),
    attempts: run.attempts.filter((one) => one.role === role),
    open: run.open.filter((one) => one.role === role),
    usedUp: run.usedUp.filter((one) => one.role === role),
    clocks: run.clocks.filter(({ procedure, nature }) => nature !== 'retention' && since.has(procedure)),
    items: run.items.map(({ item }) => ({ item, state: 'alive', since: minutes(0) })),
    knownFacts: plan.facts.filter(({ id }) => draft?.facts.includes(id)).map(({ id }) => id),
    knownIdentifiers: plan.identifiers.filter(({ id }) => draft?.identifiers.includes(id)).map(({ id }) => id),
  };
}
