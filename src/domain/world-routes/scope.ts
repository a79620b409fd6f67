/** Whether the offence is one for which this door is made: the instrument's scope, its own offences, the threshold. */
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import { isConventionOffence, isOrganisedCrime } from '#domain/legal-test/standing.ts';
import type { Closed } from './binding.ts';
import type { WorldQuestion } from './question.ts';
import { capital, inArticle, named, years } from './words.ts';

type Offence = WorldQuestion['offence'];

/** The article on scope has its place in the file's `scope`; the rule, where there is one, has the sentence. */
function scopeCitation(instrument: Instrument) {
  const { article, checked } = instrument.scope;
  const rule = citeRule(instrument, 'scope');
  return rule.article === article ? rule : { instrument: instrument.id, article, checked };
}

function ownOnly(instrument: Instrument, { article, checked }: Pick<ProcedureOffer, 'article' | 'checked'>): Closed {
  const citation = { instrument: instrument.id, article, checked };
  return {
    why: 'not-own-offence',
    reason: `This procedure serves only offences that ${named(instrument)} itself defines${inArticle(citation)}, and this is none of them.`,
    citation,
  };
}

function outsideScope(instrument: Instrument, offence: Offence): Closed | null {
  const { anyOffence, seriousCrimeYears, seriousCrimeArticle } = instrument.scope;
  if (anyOffence || isConventionOffence(instrument, offence)) return null;
  const citation = scopeCitation(instrument);
  const name = named(instrument);
  if (seriousCrimeYears === null) {
    const reason = `${capital(name)} covers only offences that it defines itself${inArticle(citation)}, and this is none of them.`;
    return { why: 'out-of-scope', reason, citation };
  }
  if (offence.maxPenaltyYears >= seriousCrimeYears) return null;
  const defined = seriousCrimeArticle === null ? inArticle(citation) : ` (Article ${seriousCrimeArticle})`;
  const asks = `for an offence that it does not define itself ${name} asks for a maximum penalty of at least ${years(seriousCrimeYears)}${defined}`;
  return {
    why: 'below-threshold',
    reason: `The offence carries at most ${years(offence.maxPenaltyYears)}; ${asks}.`,
    citation,
  };
}

/** Null where the offence is covered. A procedure for any offence at all asks nothing; its threshold is asked besides. */
export function closedByScope(instrument: Instrument, offer: ProcedureOffer, offence: Offence): Closed | null {
  const scoped = offer.offences === 'any' ? null : closedByOffence(instrument, offer, offence);
  return scoped ?? belowThreshold(instrument, offer, offence);
}

function closedByOffence(instrument: Instrument, offer: ProcedureOffer, offence: Offence): Closed | null {
  if (instrument.scope.organisedCrimeOnly && !isOrganisedCrime(offence)) {
    const citation = scopeCitation(instrument);
    const lacks = 'covers only offences that are transnational and involve an organised criminal group';
    return {
      why: 'not-organised-crime',
      reason: `${capital(named(instrument))} ${lacks}${inArticle(citation)}.`,
      citation,
    };
  }
  if (offer.offences === 'own') return isConventionOffence(instrument, offence) ? null : ownOnly(instrument, offer);
  return outsideScope(instrument, offence);
}

function belowThreshold(
  instrument: Instrument,
  { threshold, checked }: ProcedureOffer,
  offence: Offence,
): Closed | null {
  if (!threshold || offence.maxPenaltyYears >= threshold.years) return null;
  const { unlessListed, article } = threshold;
  if (unlessListed !== null && offence.features.includes(unlessListed)) return null;
  const citation = { instrument: instrument.id, article, checked };
  const listed = unlessListed === null ? '' : ', and the offence is on no list that would excuse it';
  return {
    why: 'below-threshold',
    reason: `The offence carries at most ${years(offence.maxPenaltyYears)}; this procedure asks for at least ${years(threshold.years)}${listed}${inArticle(citation)}.`,
    citation,
  };
}
