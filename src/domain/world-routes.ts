/**
 * Every door between two States: for each instrument of the world and each procedure that it offers, whether it is open for
 * this offence, these data, this urgency and this date, and if not, the first reason why, with its article.
 *
 * The questions are asked in one order: form, party, in force between the two; scope, own offences, threshold; category of
 * data; declarations of the requested State; another instrument that takes its place; conditions. Everything comes out of
 * the instruments' data. Listed by the date of adoption, never by speed, and nothing is called best.
 */
import type { Instrument, ProcedureOffer } from './instrument.ts';
import { citeRule } from './legal-test/cite.ts';
import { PROCEDURES } from './procedures.data.ts';
import { type Binding, bindingBetween, type Closed } from './world-routes/binding.ts';
import { closedByCategory, closedByDeclaration } from './world-routes/closed-doors.ts';
import { conditionsOf } from './world-routes/conditions.ts';
import { displacement, type Rival, rivalsBetween } from './world-routes/displacement.ts';
import { openReason } from './world-routes/open-doors.ts';
import type { ProcedureRoute } from './world-routes/procedure-route.ts';
import { type InstrumentBetween, instrumentsBetween, type WorldQuestion } from './world-routes/question.ts';
import { closedByScope } from './world-routes/scope.ts';
import { capital, named } from './world-routes/words.ts';

export { type ProcedureRoute, ROUTE_CODES, type RouteCode } from './world-routes/procedure-route.ts';
export type { WorldQuestion } from './world-routes/question.ts';

/** Whether one door is open, and why. */
export type Door = Pick<
  ProcedureRoute,
  'open' | 'why' | 'reason' | 'citation' | 'conditions' | 'supposes' | 'displacedBy'
>;
type Bound = Extract<Binding, { binds: true }>;

const SUPPOSED = 'It is supposed to be in force.';

const closed = ({ why, reason, citation }: Closed): Door => ({
  open: false,
  why,
  reason,
  citation,
  conditions: [],
  supposes: [],
  displacedBy: null,
});

/** A door that is closed for another reason than the date still says that the instrument is only supposed to be in force. */
const supposing = (answer: Door, { id }: Instrument, { supposed }: Bound): Door =>
  supposed ? { ...answer, reason: `${answer.reason} ${SUPPOSED}`, supposes: [id, ...answer.supposes] } : answer;

function answerOf(
  question: WorldQuestion,
  rivals: readonly Rival[],
  one: InstrumentBetween,
  offer: ProcedureOffer,
): Door {
  const { instrument } = one;
  const binding = bindingBetween(question, one, offer.kind);
  if (!binding.binds) return closed(binding);
  const shut =
    closedByScope(instrument, offer, question.offence) ??
    closedByCategory(question, instrument, offer) ??
    closedByDeclaration(question, instrument, offer);
  if (shut) return supposing(closed(shut), instrument, binding);
  const displaced = displacement(question, rivals, instrument, offer);
  if (displaced) {
    const { displacedBy, supposed } = displaced;
    const answer = { ...closed(displaced), displacedBy, supposes: supposed ? [displacedBy] : [] };
    return supposing(answer, instrument, binding);
  }
  const conditions = conditionsOf(question, instrument, offer);
  if (conditions.closed) return supposing(closed(conditions.closed), instrument, binding);
  const { id } = instrument;
  const answer: Door = {
    open: true,
    why: conditions.open.length > 0 ? 'open-on-condition' : 'open',
    reason: openReason(question, instrument, offer, binding),
    citation: { instrument: id, article: offer.article, checked: offer.checked },
    conditions: conditions.open,
    supposes: [],
    displacedBy: null,
  };
  return supposing(answer, instrument, binding);
}

function withoutProcedure(question: WorldQuestion, one: InstrumentBetween): ProcedureRoute {
  const { instrument } = one;
  const binding = bindingBetween(question, one, null);
  const nothing: Closed = {
    why: 'no-procedure',
    reason: `${capital(named(instrument))} binds both States and has no procedure for asking: it sends them to other instruments.`,
    citation: citeRule(instrument, 'scope'),
  };
  const answer = binding.binds ? supposing(closed(nothing), instrument, binding) : closed(binding);
  return {
    id: `${instrument.id}/none`,
    label: instrument.shortTitle,
    instrument: instrument.id,
    procedures: [],
    whatIf: false,
    ...answer,
  };
}

function routesOf(
  question: WorldQuestion,
  rivals: readonly Rival[],
  one: InstrumentBetween,
): readonly ProcedureRoute[] {
  const { instrument } = one;
  const { id, shortTitle, procedures } = instrument;
  if (procedures.length === 0) return [withoutProcedure(question, one)];
  return procedures.map((offer, index) => {
    const { kind, article } = offer;
    const same = procedures.filter((other) => other.kind === kind);
    const nth = procedures.slice(0, index + 1).filter((other) => other.kind === kind).length;
    // Two doors of one kind differ by their article, and where even that is the same by what they bring.
    const which =
      same.length > 1 ? ` (${[article && `Article ${article}`, ...offer.data].filter(Boolean).join(', ')})` : '';
    return {
      id: `${id}/${kind}${nth > 1 ? `-${nth}` : ''}`,
      label: `${shortTitle}: ${PROCEDURES[kind].label}${which}`,
      instrument: id,
      procedures: [kind],
      whatIf: false,
      ...answerOf(question, rivals, one, offer),
    };
  });
}

/** One door of one of the instruments `all`, as findWorldRoutes would list it. */
export const doorBetween = (
  question: WorldQuestion,
  all: readonly InstrumentBetween[],
  one: InstrumentBetween,
  offer: ProcedureOffer,
): Door => answerOf(question, rivalsBetween(question, all), one, offer);

/** Pure: the same question gives the same list. Each offer of each instrument appears exactly once. Never fails. */
export function findWorldRoutes(question: WorldQuestion): readonly ProcedureRoute[] {
  const all = instrumentsBetween(question);
  const rivals = rivalsBetween(question, all);
  return all.flatMap((one) => routesOf(question, rivals, one));
}
