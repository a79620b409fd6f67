/**
 * The first questions: of what form is the instrument, who is a party, is it in force, and does it bind both on that date.
 * They are four facts, and the answer says which of them fails.
 */
import type { Citation } from '#domain/citation.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { bindsSince, isParty, isSignatoryOnly, membershipOf } from '#domain/status.ts';
import type { RouteCode } from './procedure-route.ts';
import type { InstrumentBetween, WorldQuestion } from './question.ts';
import { and, capital, inArticle, named, untilCapital } from './words.ts';

export interface Closed {
  readonly why: RouteCode;
  readonly reason: string;
  readonly citation: Citation;
}

export type Binding =
  /** `since`: the day from which it binds the last of them; null for a practice, and where only a supposition says so. */
  | { readonly binds: true; readonly since: string | null; readonly supposed: boolean }
  | ({ readonly binds: false } & Closed);

/** A supposition without a date holds since before any deposit; the States' own deposits still count. */
const BEFORE_ALL = '0001-01-01';

/**
 * Whom the instrument must bind. A court asks the requested State alone, and data open to the public are read under the
 * reader's own treaty, wherever they are: there only one of the two matters.
 */
export function statesBound(
  { requesting, requested }: WorldQuestion,
  { kind: family }: Instrument,
  kind: ProcedureKind | null,
): readonly Jurisdiction[] {
  if (family === 'court') return [requested];
  return kind === 'open-data' ? [requesting] : [requesting, requested];
}

const entryInto = (instrument: Instrument): Citation => citeRule(instrument, 'entry-into-force');

const joiningOf = (instrument: Instrument): Citation =>
  instrument.joining
    ? { instrument: instrument.id, article: instrument.joining.article, checked: instrument.joining.checked }
    : entryInto(instrument);

const closed = (why: RouteCode, reason: string, citation: Citation): Binding => ({
  binds: false,
  why,
  reason,
  citation,
});

/** A scheme that binds nobody still serves its members only; other practices are open to all. */
const hasMembers = ({ kind }: Instrument): boolean => kind === 'scheme';

function asPractice({ asAt }: WorldQuestion, instrument: Instrument, states: readonly Jurisdiction[]): Binding {
  const outside = states.filter(({ memberships }) => {
    const own = memberships.find((one) => one.instrument === instrument.id);
    const joined = own?.deposited ?? own?.signed ?? null;
    return joined === null || joined > asAt;
  });
  if (!hasMembers(instrument) || outside.length === 0) return { binds: true, since: null, supposed: false };
  const verb = outside.length > 1 ? 'are no members' : 'is no member';
  return closed('not-member', `${and(outside)} ${verb} of ${named(instrument)}.`, citeRule(instrument, 'scope'));
}

/** Laws of a union have no parties: they bind its members. */
function notBound({ kind }: Instrument, count: number): string {
  if (kind === 'union') return count > 1 ? 'are not bound by' : 'is not bound by';
  return count > 1 ? 'are not parties to' : 'is not a party to';
}

function outsiders(question: WorldQuestion, instrument: Instrument, states: readonly Jurisdiction[]): Binding | null {
  const { asAt } = question;
  const outside = states.filter((state) => !isParty(state, instrument.id, asAt));
  if (outside.length === 0) return null;
  const signed = outside.filter((state) => isSignatoryOnly(state, instrument.id, asAt));
  const strangers = outside.filter((state) => !signed.includes(state));
  const sentences = [
    ...(strangers.length > 0
      ? [`${and(strangers)} ${notBound(instrument, strangers.length)} ${named(instrument)}.`]
      : []),
    ...signed.map(
      (state) =>
        `${state.name} signed ${named(instrument)} on ${membershipOf(state, instrument.id)?.signed} but has not ratified it, so it is no party.`,
    ),
  ];
  return closed(strangers.length > 0 ? 'not-party' : 'signatory-only', sentences.join(' '), entryInto(instrument));
}

const notInForce = ({ asAt }: WorldQuestion, instrument: Instrument): Binding => {
  const citation = entryInto(instrument);
  const { since } = instrument.status;
  const later = since === null ? '' : `; it enters into force on ${since}`;
  return closed(
    'not-in-force',
    `${capital(named(instrument))} is not in force on ${asAt}${later}${inArticle(citation)}.`,
    citation,
  );
};

function asTreaty(question: WorldQuestion, instrument: Instrument, states: readonly Jurisdiction[]): Binding {
  const out = outsiders(question, instrument, states);
  if (out) return out;
  const { asAt, supposes } = question;
  const { since } = instrument.status;
  const inForce = since !== null && since <= asAt;
  const supposition = inForce ? undefined : supposes.find((one) => one.instrument === instrument.id);
  const start = inForce ? since : supposition && (supposition.since ?? BEFORE_ALL);
  if (start === undefined || start > asAt) return notInForce(question, instrument);
  const asInForce = { ...instrument, status: { ...instrument.status, since: start } };
  const days = states.map((state) => ({ state, day: bindsSince(state, asInForce) ?? asAt }));
  const late = days.filter(({ day }) => day > asAt);
  if (late.length > 0) {
    const citation = joiningOf(instrument);
    const who = late.map(({ state, day }) => `${state.name} only from ${day}`).join(' and ');
    return closed(
      'not-yet-binding',
      `${capital(named(instrument))} binds ${who}${inArticle(citation)}; today is ${asAt}.`,
      citation,
    );
  }
  const last = days.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  return { binds: true, since: supposition ? null : last, supposed: supposition !== undefined };
}

function asPair(question: WorldQuestion, { instrument, concluded }: InstrumentBetween): Binding {
  const { requesting, requested, asAt, supposes } = question;
  const citation = entryInto(instrument);
  if (!concluded) {
    const none = `${and([requesting, requested])} have concluded no ${untilCapital(instrument.shortTitle)} with each other.`;
    return closed('no-treaty-between-them', none, citation);
  }
  const { since } = instrument.status;
  if (since !== null && since <= asAt) return { binds: true, since, supposed: false };
  const supposition = supposes.find((one) => one.instrument === instrument.id);
  if (supposition && (supposition.since ?? BEFORE_ALL) <= asAt) return { binds: true, since: null, supposed: true };
  return notInForce(question, instrument);
}

/** `kind`: the procedure that is asked about, since some need only one of the two States; null: the instrument as such. */
export function bindingBetween(question: WorldQuestion, one: InstrumentBetween, kind: ProcedureKind | null): Binding {
  const { instrument } = one;
  const states = statesBound(question, instrument, kind);
  switch (instrument.status.form) {
    case 'draft':
      return closed(
        'draft',
        `${capital(named(instrument))} was never adopted, so it binds nobody.`,
        entryInto(instrument),
      );
    case 'practice':
      return asPractice(question, instrument, states);
    case 'per-pair':
      return asPair(question, one);
    case 'treaty':
      return asTreaty(question, instrument, states);
  }
}
