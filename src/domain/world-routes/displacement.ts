/**
 * Which instrument takes the place of a procedure: under the fall-back rule a procedure marked `yields` gives way by itself,
 * and some instruments supersede the request procedure of others between States that both bind. Either way the other
 * instrument must bind both on that date and have a procedure of its own for this offence.
 */
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { bindingBetween, type Closed } from './binding.ts';
import type { InstrumentBetween, WorldQuestion } from './question.ts';
import { closedByScope } from './scope.ts';
import { and, capital, inArticle, named } from './words.ts';

export interface Displaced extends Closed {
  readonly displacedBy: InstrumentId;
  readonly supposed: boolean;
}

/** Formal requests for evidence: what a treaty on mutual legal assistance is made of. */
const FORMAL = ['request', 'investigation-order'];

/** An instrument that could take the place of another one between the two. */
export interface Rival {
  readonly instrument: Instrument;
  readonly supposed: boolean;
}

export function rivalsBetween(question: WorldQuestion, all: readonly InstrumentBetween[]): readonly Rival[] {
  return all.flatMap((one): readonly Rival[] => {
    const { instrument } = one;
    const binding = bindingBetween(question, one, null);
    const covers = instrument.procedures.some(
      (offer) => FORMAL.includes(offer.kind) && closedByScope(instrument, offer, question.offence) === null,
    );
    return binding.binds && covers ? [{ instrument, supposed: binding.supposed }] : [];
  });
}

const supersedes = (one: Instrument, other: InstrumentId) =>
  one.displaces.find(({ instrument }) => instrument === other);

/** The rival that no other rival supersedes in its turn: the one whose procedure is used in the end. */
const lasting = (candidates: readonly Rival[], among: readonly Rival[]): Rival | undefined =>
  candidates.find((one) => !among.some((other) => supersedes(other.instrument, one.instrument.id))) ?? candidates[0];

/** Null where nothing takes the place of the procedure. */
export function displacement(
  question: WorldQuestion,
  rivals: readonly Rival[],
  instrument: Instrument,
  offer: ProcedureOffer,
): Displaced | null {
  const among = rivals.filter((one) => one.instrument.id !== instrument.id);
  const both = and([question.requesting, question.requested]);
  if (offer.kind === 'request') {
    const stronger = lasting(
      among.filter((one) => supersedes(one.instrument, instrument.id)),
      among,
    );
    const by = stronger && supersedes(stronger.instrument, instrument.id);
    if (stronger && by) {
      const citation = { instrument: stronger.instrument.id, article: by.article, checked: by.checked };
      return {
        why: 'displaced',
        reason: `${capital(named(stronger.instrument))}${stronger.supposed ? ', which is supposed to be in force,' : ''} takes its place between ${both}${inArticle(citation)}.`,
        citation,
        displacedBy: stronger.instrument.id,
        supposed: stronger.supposed,
      };
    }
  }
  if (!offer.yields) return null;
  const treaty = lasting(
    among.filter((one) => instrument.yieldsTo.includes(one.instrument.id)),
    among,
  );
  if (!treaty) return null;
  const citation = citeRule(instrument, 'fallback');
  return {
    why: 'displaced',
    reason: `The procedure gives way to ${named(treaty.instrument)}, which ${treaty.supposed ? 'is supposed to be' : 'is'} in force between ${both}, unless they agree otherwise${inArticle(citation)}.`,
    citation,
    displacedBy: treaty.instrument.id,
    supposed: treaty.supposed,
  };
}
