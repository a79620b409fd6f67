/** The correspondence of a run: one letter for every milestone that a desk hears of by letter, newest first. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Mark, TakenDecision } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { Citation } from '#domain/citation.ts';
import type { ExtensionForm } from '#domain/extension-form.ts';
import type { Finding } from '#domain/finding.ts';
import { CASE_PROCEDURES, type CaseProcedure, type Role } from '#domain/ids.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Chase } from '#domain/recipe.ts';
import { DIRECT_CORRESPONDENCE } from './direct-parties.ts';
import { lastOf } from './evidence-known.ts';
import { fileReferences, quotedText } from './file-references.ts';
import { chaseAt, conditionsAt, draftAt, dueOf, extensionAt, ordinalAt, writtenAt } from './letter-dates.ts';
import { CORRESPONDENCE, incomingOn, isOnDesk, isOutgoing } from './letter-parties.ts';
import { isForeign, isProvider, type Party } from './party.ts';
import { caseReference, ourReference, ownAuthorityReference, theirReference } from './references.ts';

export interface ListedItem {
  readonly item: string;
  readonly word: 'preserved' | 'not-found' | 'received' | 'not-received';
}

export interface Letter {
  /** Stable within a run and its forks: `<procedure>.<type>.<visit>`. */
  readonly id: string;
  readonly type: MilestoneType;
  readonly at: Minutes;
  readonly from: Party;
  readonly to: Party;
  readonly outgoing: boolean;
  /** The writer's reference, and the addressee's where it has one. */
  readonly ourRef: string;
  readonly yourRef: string | null;
  readonly citation: Citation | null;
  readonly findings: readonly Finding[];
  readonly items: readonly ListedItem[];
  /** What happened, in the author's words; null for a letter that comes from the catalogue alone. */
  readonly told: string | null;
  /** Facts a police answer brings (ids). */
  readonly facts: readonly string[];
  /** The decision whose draft this letter is; null for letters with a text of their own. */
  readonly drafted: TakenDecision | null;
  /** The form that asks for more time, as a person filled it in; null: as the registry does, or another letter. */
  readonly extension: ExtensionForm | null;
  /** How the office was asked again; null: another letter, or as an office does it. */
  readonly chase: Chase | null;
  readonly sentAt: Minutes | null;
  readonly dueAt: Minutes | null;
}

const DRAFT_LETTERS: readonly MilestoneType[] = [
  'preservation-sent',
  'preservation-clarified',
  'draft-shared',
  'request-drafted',
  'supplement-sent',
  'emergency-claimed',
  'voluntary-sent',
  'disclosure-asked',
  'agreement-order-sent',
  'production-sent',
  'production-clarified',
  'preservation-order-sent',
  'preservation-order-clarified',
  'investigation-sent',
  'investigation-completed',
  'direct-order-sent',
  'order-notified',
  'effect-asked',
];

/** Letters that say what came, item by item. */
const DELIVERED: readonly MilestoneType[] = [
  'evidence-received',
  'emergency-answered',
  'voluntary-answered',
  'voluntary-answered-in-part',
  'disclosure-made',
  'agreement-data-produced',
  'production-data-received',
  'investigation-transferred',
  'order-data-received',
  'effect-given',
];
const FROZEN: readonly MilestoneType[] = [
  'data-frozen',
  'production-preserved',
  'preservation-order-executed',
  'investigation-secured',
];

const procedureOf = (mark: Mark): CaseProcedure | null =>
  CASE_PROCEDURES.find((kind) => kind === mark.procedure) ?? null;

function listedItems(run: CaseRun, mark: Mark): readonly ListedItem[] {
  const asked = draftAt(run, mark.procedure, mark.at)?.choice?.draft?.asked ?? [];
  const list = (yes: MilestoneType, had: ListedItem['word'], hadNot: ListedItem['word']) =>
    asked.map(({ item }): ListedItem => ({ item, word: lastOf(run, item, mark.at) === yes ? had : hadNot }));
  if (FROZEN.includes(mark.type)) return list('item-frozen', 'preserved', 'not-found');
  return DELIVERED.includes(mark.type) ? list('item-disclosed', 'received', 'not-received') : [];
}

function letterOf(plan: CasePlan, run: CaseRun, mark: Mark, role: Role): Letter | null {
  const incoming = incomingOn(role, mark.type);
  const type = incoming ?? mark.type;
  const parties = CORRESPONDENCE[type];
  if (!mark.visible || !parties) return null;
  if (role !== 'prosecutor' && !incoming && !isOnDesk(parties, role)) return null;
  const procedure = procedureOf(mark);
  const ordinal = ordinalAt(run, mark.procedure, mark.at);
  const own = procedure === null ? caseReference(plan) : ourReference(plan, procedure, ordinal);
  const theirs = (party: Party) =>
    procedure === null
      ? null
      : theirReference(plan, procedure, ordinal, isProvider(party) ? plan.provider.name : plan.requested.name);
  // The other side's number is known to us only once it has written.
  const answered = run.marks.some(
    (one) =>
      one.at < mark.at &&
      one.procedure === mark.procedure &&
      (one.type === 'request-received' || DIRECT_CORRESPONDENCE[one.type]?.from === parties.to),
  );
  const drafted = DRAFT_LETTERS.includes(type) ? draftAt(run, mark.procedure, mark.at) : null;
  const extension = mark.type === 'extension-asked' ? extensionAt(run, mark.at) : null;
  const quoted = extension?.yourRef ?? drafted?.choice?.draft?.yourRef;
  const ownFile = parties.from === 'own-central' ? ownAuthorityReference(plan, ordinal) : own;
  const yourRef = (): string | null => {
    if (quoted && procedure !== null) return quotedText(fileReferences(plan, run, procedure, mark.at), quoted);
    if (isForeign(parties.from) || ownFile !== own) return own;
    return isForeign(parties.to) && answered ? theirs(parties.to) : null;
  };
  return {
    id: `${mark.procedure}.${mark.type}.${mark.visit}`,
    type,
    at: mark.at,
    from: parties.from,
    to: parties.to,
    outgoing: isOutgoing(parties, role),
    ourRef: isForeign(parties.from) ? (theirs(parties.from) ?? own) : ownFile,
    yourRef: yourRef(),
    // The article on central authorities says where a request goes. That somebody confirms its receipt is practice.
    citation: type === 'request-received' ? null : mark.citation,
    findings: mark.type === 'conditions-accepted' ? conditionsAt(run, mark.at) : mark.findings,
    items: listedItems(run, mark),
    told: mark.text ?? null,
    facts:
      mark.type === 'enquiry-answered'
        ? plan.facts.filter(({ known }) => known.from === 'police').map(({ id }) => id)
        : [],
    drafted,
    extension,
    chase: mark.type === 'request-chased' ? chaseAt(run, mark.at) : null,
    sentAt: writtenAt(run, mark.procedure, mark.at),
    dueAt: dueOf(plan, run, mark),
  };
}

/** `run`: as the desk of `role` sees it. */
export const lettersOf = (plan: CasePlan, run: CaseRun, role: Role): readonly Letter[] =>
  run.marks
    .map((mark) => letterOf(plan, run, mark, role))
    .filter((letter): letter is Letter => letter !== null)
    .reverse();
