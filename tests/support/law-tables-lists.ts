/** What an instrument offers and asks for, row by row: procedures with their modes, rules, contents lists, declarations. */
import type { Exemplar, Instrument, ProcedureOffer } from '#domain/instrument.ts';
import type { RuleKey } from '#domain/rules.ts';
import { articlesIn, setKey } from './article-set.ts';
import type { ContentsRow, OfferRow } from './law-tables-file.ts';

const thresholdText = ({ threshold }: ProcedureOffer): string => {
  if (!threshold) return '-';
  const { years, article, unlessListed } = threshold;
  return `${years} at ${article}${unlessListed === null ? '' : ` unless ${unlessListed}`}`;
};

/** In the form of the table, which tells what its parts are. */
const offerText = (offer: ProcedureOffer): string =>
  [
    offer.article === null ? 'none' : setKey([offer.article]),
    offer.dualCriminality,
    offer.duty,
    offer.data.join(' ') || '-',
    offer.yields ? 'yields' : 'keeps',
    offer.offences,
    thresholdText(offer),
    offer.conditions.join(' ') || '-',
    offer.closedBy.join(' ') || '-',
  ].join('; ');

function spelt(row: string): string {
  const [article = '', ...rest] = row.split('; ');
  return [article === 'none' ? 'none' : setKey([article]), ...rest].join('; ');
}

/** Exactly these procedures, each exactly so; a kind that is offered twice has two rows. */
export function offerFault(file: Instrument, rows: Readonly<Record<string, OfferRow>>): string | null {
  const kinds = new Set([...Object.keys(rows), ...file.procedures.map(({ kind }) => kind)]);
  const faults = [...kinds].flatMap((kind) => {
    const expected = [rows[kind] ?? []].flat().map(spelt).sort().join(' + ');
    const offers = file.procedures.filter((offer) => offer.kind === kind);
    const found = offers.map(offerText).sort().join(' + ');
    return expected === found
      ? []
      : [`${kind}: expected ${expected || 'nothing'}, the file says ${found || 'nothing'}`];
  });
  return faults.join(' | ') || null;
}

type Articles = Readonly<Partial<Record<RuleKey, string>>>;

/** Each rule stands at exactly this article: of a file, or of a real treaty that a generic file follows. */
export function ruleFaults(
  { rules }: Pick<Instrument, 'rules'> | Pick<Exemplar, 'rules'>,
  rows: Articles,
): string | null {
  const faults = Object.entries(rows).flatMap(([key, article]) => {
    const rule = rules[key as RuleKey];
    const found = (typeof rule === 'string' ? rule : rule?.article) ?? 'nothing';
    return setKey([article]) === setKey([found]) ? [] : [`${key}: expected ${article}, the file says ${found}`];
  });
  return faults.join(' | ') || null;
}

/** The file holds no article for these rules. */
export function silenceFault(file: Instrument, keys: readonly RuleKey[]): string | null {
  const speaking = keys.filter((key) => (file.rules[key]?.article ?? null) !== null);
  return speaking.length > 0 ? `expected silence, the file cites an article for ${speaking.join(', ')}` : null;
}

/** Every item of the text's list has its row, no row cites another article, and only excused items may be left out. */
export function contentsFault(file: Instrument, { procedure, list, excused, besides }: ContentsRow): string | null {
  const rows = (file.contents[procedure] ?? []).flatMap(({ article, need }) =>
    article === null ? [] : articlesIn(article).map((one) => ({ article: one, need })),
  );
  const [items, free, more] = [list, excused, besides].map((text) => (text === undefined ? [] : articlesIn(text)));
  const demanded = (article: string) => rows.some((row) => row.article === article && row.need === 'required');
  const faults = (items ?? []).flatMap((article) => {
    if (!rows.some((row) => row.article === article)) return [`no row for ${article}`];
    const mayMiss = (free ?? []).includes(article);
    if (mayMiss === demanded(article))
      return [`${article} is ${mayMiss ? 'excused by the text' : 'required by the text'}`];
    return [];
  });
  const strange = rows.filter(({ article }) => ![...(items ?? []), ...(more ?? [])].includes(article));
  return [...faults, ...strange.map(({ article }) => `${article} is not in the list`)].join(' | ') || null;
}

/** Declarations and reservations: exactly these keys, each with its kind, article and values. */
export function declarationFault(file: Instrument, rows: Readonly<Record<string, string>>): string | null {
  const found = Object.fromEntries(
    file.declarations.map(({ key, kind, article, values }) => [
      key,
      [kind, article ?? 'none', values.join(' ') || '-'].join('; '),
    ]),
  );
  const faults = [...new Set([...Object.keys(rows), ...Object.keys(found)])].flatMap((key) => {
    const [expected, is] = [rows[key] ?? 'nothing', found[key] ?? 'nothing'];
    return expected === is ? [] : [`${key}: expected ${expected}, the file says ${is}`];
  });
  return faults.join(' | ') || null;
}
