/** What one run remembers beside its charts: the drafts sent, the notes charts took, what was found and asked. */
import type { Basis, CasePlan, Fact } from '#domain/case-plan.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { ExtensionForm } from '#domain/extension-form.ts';
import type { Finding } from '#domain/finding.ts';
import type { ActorId, CaseProcedure, Role, Tier } from '#domain/ids.ts';
import type { GroundCode } from '#domain/instrument.ts';
import { extensionFindings, GROUND_OF, legalTest } from '#domain/legal-test/index.ts';
import type { Channel } from '#domain/practice.ts';
import type { Luck } from '#domain/randomness.ts';
import type { Chase, Settings } from '#domain/recipe.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { must } from '#domain/result.ts';

/** The legal test of a letter, and which of the grounds it found are left to practice: drawn at their rate, not always used. */
export type LegalTest = ReturnType<typeof legalTest> & { readonly leftToPractice: readonly GroundCode[] };

/** A stage of an actor's chart by the name of its delay, `dwell.<stage>`. */
export interface Halved {
  readonly actor: ActorId;
  readonly stage: string;
}

export interface CaseMemory {
  readonly plan: CasePlan;
  readonly luck: Luck;
  readonly settings: Settings;
  /** A what-if lane: the law is read as if only the instrument relied on bound the two States. */
  readonly onlyThisInstrument: boolean;
  /** The minute it is. */
  readonly now: () => Minutes;
  /** What the drafter has learned by the time of the letter under test. */
  known: (one: Pick<Fact, 'known'>) => boolean;
  readonly drafts: Map<CaseProcedure, Draft>;
  /** `<actor>/<note>` to the minute it was last taken. */
  readonly notes: Map<string, Minutes>;
  /** End of the treaty's hold; null while there is none. */
  holdUntil: Minutes | null;
  /** Codes the requested authority has already asked about, so that it does not ask the same twice. */
  readonly asked: Set<string>;
  /** What a person asked about last; null: everything that is missing. */
  question: readonly FieldId[] | null;
  /** The same of a contact point. */
  clarification: readonly FieldId[] | null;
  /** The same of an authority that reads an investigation order. */
  orderQuestion: readonly FieldId[] | null;
  /** The end of the period for which an extension was last asked. */
  extensionAskedFor: Minutes | null;
  /** The form with which an extension was last asked; null: as the registry fills it in. */
  extension: ExtensionForm | null;
  /** How the silent office was asked again last; null: never. */
  chase: Chase | null;
  /** How often each decision was taken, by `<request>/<type>`. */
  readonly taken: Map<string, number>;
  /** The ground named with a refusal. */
  ground: string | null;
  /** How the formal request travels, where a setting says so; null: left to luck. */
  channel: Channel | null;
  /** One stage that takes half its time (“what would help most”); null in every real case. */
  halved: Halved | null;
  /** Injects that have happened, by id. */
  readonly injected: Set<string>;
  /** The tier that an inject has set for a side, the last one that did; null: none has. */
  readonly injectedTiers: Record<'requesting' | 'requested', Tier | null>;
  /** Roles that a person plays: what such a role does not do has no chance of its own. */
  persons: ReadonlySet<Role>;
  /** Items that a person granted of a request executed in part; null: each so far as it goes. */
  granted: ReadonlySet<string> | null;
  /** A person has raised a ground against a production order. */
  opposed: boolean;
  /** By procedure, of the letter that is with the other side. */
  readonly tests: Map<CaseProcedure, LegalTest>;
  /** Whether the formal request lies with the other side and waits for its decision or answer. */
  abroad: () => boolean;
}

const NOBODY: ReadonlySet<Role> = new Set();

export function openMemory(
  plan: CasePlan,
  luck: Luck,
  settings: Settings,
  onlyThisInstrument: boolean,
  now: () => Minutes,
): CaseMemory {
  return {
    plan,
    luck,
    settings,
    onlyThisInstrument,
    now,
    known: ({ known }) => known.from === 'start',
    drafts: new Map(),
    notes: new Map(),
    holdUntil: null,
    asked: new Set(),
    question: null,
    clarification: null,
    orderQuestion: null,
    extensionAskedFor: null,
    extension: null,
    chase: null,
    taken: new Map(),
    ground: null,
    channel: settings.channel,
    halved: null,
    injected: new Set(),
    injectedTiers: { requesting: null, requested: null },
    persons: NOBODY,
    granted: null,
    opposed: false,
    tests: new Map(),
    abroad: () => false,
  };
}

/**
 * A State's own tier, or the one to which technical assistance has raised it by now, or the one that an inject has set,
 * which prevails: stages entered from then on.
 */
function tierNow({ plan, now, injectedTiers }: CaseMemory, side: 'requesting' | 'requested'): Tier {
  const set = injectedTiers[side];
  if (set !== null) return set;
  const reached = plan.assistance.filter((one) => one.side === side && one.at <= now());
  return reached.reduce((last, one) => (one.at >= last.at ? one : last), { at: -1, tier: plan[side].tier }).tier;
}

/** X is a tier of the requested side only: such a setting, which a recipe may hold, sets nothing. A setting prevails. */
export const requestingTier = (memory: CaseMemory): Tier => {
  const { requestingTier: set } = memory.settings;
  return set === null || set === 'X' ? tierNow(memory, 'requesting') : set;
};
export const requestedTier = (memory: CaseMemory): Tier =>
  memory.settings.requestedTier ?? tierNow(memory, 'requested');

export function basisOf(plan: CasePlan, id: string): Basis {
  return must(
    plan.bases.find((basis) => basis.id === id),
    `the plan has no legal basis "${id}"`,
  );
}

export function draftOf(memory: CaseMemory, procedure: CaseProcedure): Draft {
  return must(memory.drafts.get(procedure), `no ${procedure} request has been drafted`);
}

/** Minute a note was taken; throws where it never was. */
export const notedAt = (memory: CaseMemory, actor: ActorId, name: string): Minutes =>
  must(memory.notes.get(`${actor}/${name}`), `${actor} has not noted "${name}"`);

/**
 * That an offence is one of words says that a ground may be raised, not that it will be: the practice model has a rate for that.
 * Where the case file itself says that the conduct is protected speech, the ground is used as any other that is found.
 */
function leftToPractice({ offence, circumstances }: CasePlan, procedure: CaseProcedure): readonly GroundCode[] {
  const byMark = offence.features.includes('expression') && !circumstances.includes('expression');
  return procedure === 'request' && byMark ? [GROUND_OF.expression] : [];
}

/** The legal test on the draft that is with the other side, computed once a letter (`writeLetter`). */
export function testOf(memory: CaseMemory, procedure: CaseProcedure): LegalTest {
  const draft = draftOf(memory, procedure);
  const known = memory.tests.get(procedure);
  if (known) return known;
  const found = legalTest(memory.plan, procedure, draft, {
    facts: memory.plan.facts.filter(memory.known).map((fact) => fact.id),
    identifiers: memory.plan.identifiers.filter(memory.known).map((identifier) => identifier.id),
    preservationInPlace: memory.holdUntil !== null,
    onlyThisInstrument: memory.onlyThisInstrument,
  });
  const test = { ...found, leftToPractice: leftToPractice(memory.plan, procedure) };
  memory.tests.set(procedure, test);
  return test;
}

/** Why the contact point cannot match the form that asks for an extension; empty where it can. */
export const extensionMisfiled = (memory: CaseMemory): readonly Finding[] =>
  memory.extension ? extensionFindings(memory.plan, draftOf(memory, 'preservation').basis, memory.extension) : [];

/** A letter is tested by the file as it stands when it is written, not when it is read; never by another letter's test. */
export function writeLetter(
  memory: CaseMemory,
  procedure: CaseProcedure,
  draft: Draft,
  known: CaseMemory['known'],
): void {
  memory.drafts.set(procedure, draft);
  memory.known = known;
  memory.tests.delete(procedure);
  testOf(memory, procedure);
}

export const withEffect = (test: LegalTest, ...effects: readonly Finding['effect'][]): readonly Finding[] =>
  [...test.missing, ...test.mustRefuse, ...test.mayRefuse, ...test.consequences].filter((one) =>
    effects.includes(one.effect),
  );

function questionOn(memory: CaseMemory, procedure: CaseProcedure): readonly FieldId[] | null {
  if (procedure === 'request') return memory.question;
  if (procedure === 'preservation') return memory.clarification;
  return procedure === 'investigation-order' ? memory.orderQuestion : null;
}

/**
 * What a question brings back, of findings with these effects: a policy asks about all of them; a person about the elements that
 * the person names, and there also about what is asked too widely, which a policy cuts down without asking.
 */
export function questioned(
  memory: CaseMemory,
  procedure: CaseProcedure,
  ...effects: readonly Finding['effect'][]
): readonly Finding[] {
  const question = questionOn(memory, procedure);
  const test = testOf(memory, procedure);
  if (question === null) return withEffect(test, ...effects);
  return withEffect(test, ...effects, 'partial').filter(({ field }) => field !== null && question.includes(field));
}
