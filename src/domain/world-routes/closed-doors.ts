/** Doors closed by what they bring and by what the requested State has declared. */
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import { hasFiled } from '#domain/jurisdiction.ts';
import { citeRule } from '#domain/legal-test/cite.ts';
import type { Closed } from './binding.ts';
import type { WorldQuestion } from './question.ts';
import { DATA_WORDS, inArticle, list } from './words.ts';

/** A procedure that brings no data (a hold, a hearing, assets) is not measured by the category that is wanted. */
export function closedByCategory({ data }: WorldQuestion, { id }: Instrument, offer: ProcedureOffer): Closed | null {
  if (data === null || offer.data.length === 0 || offer.data.includes(data)) return null;
  const covered = list(offer.data.map((one) => DATA_WORDS[one]));
  return {
    why: 'category-not-covered',
    reason: `This procedure brings only ${covered}${inArticle(offer)}, not ${DATA_WORDS[data]}.`,
    citation: { instrument: id, article: offer.article, checked: offer.checked },
  };
}

/** A declaration of the requested State that shuts this door, with the article under which it may be made. */
export function closedByDeclaration(
  { requested }: WorldQuestion,
  instrument: Instrument,
  offer: ProcedureOffer,
): Closed | null {
  const key = offer.closedBy.find((one) => hasFiled(requested, instrument.id, one));
  if (key === undefined) return null;
  const declaration = instrument.declarations.find((one) => one.key === key);
  const citation = declaration
    ? { instrument: instrument.id, article: declaration.article, checked: declaration.checked }
    : citeRule(instrument, 'declarations');
  const filed = `${requested.name} has filed a ${declaration?.kind ?? 'declaration'} that closes this procedure`;
  return {
    why: 'closed-by-declaration',
    reason: [`${filed}${inArticle(citation)}.`, declaration?.says].filter(Boolean).join(' '),
    citation,
  };
}
