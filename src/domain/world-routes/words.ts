/** Parts of sentences that several reasons share. Plain English, no contractions, dates as ISO days. */
import { type Citation, placeIn } from '#domain/citation.ts';
import type { DataCategory } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';

/** Small first letter, unless the word is an abbreviation: `bilateral treaty`, `CLOUD Act agreement`. */
export const untilCapital = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const COMMON_NOUNS: readonly Instrument['kind'][] = ['courtesy', 'police', 'provider'];

/** With its article; the names of practices are common nouns. */
export const named = ({ shortTitle, kind }: Pick<Instrument, 'shortTitle' | 'kind'>): string =>
  `the ${COMMON_NOUNS.includes(kind) ? untilCapital(shortTitle) : shortTitle}`;

/** `a`, `a and b`, `a, b and c`. */
export const list = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((one) => one !== '').join(' and ');

export const DATA_WORDS: Readonly<Record<DataCategory, string>> = {
  subscriber: 'subscriber data',
  traffic: 'traffic data',
  content: 'content',
};

export const and = (states: readonly Pick<Jurisdiction, 'name'>[]): string => list(states.map(({ name }) => name));

/** In brackets, as it is read: ` (Article 40(7))`, ` (Article 3 of the Constitution)`, ` (18 U.S.C. 2523)`. */
export const inArticle = ({ article }: Pick<Citation, 'article'>): string => {
  if (article === null) return '';
  const place = placeIn(article);
  if (place.kind === 'named') return ` (${article})`;
  const noun = place.article.includes(', ') ? 'Articles' : 'Article';
  return ` (${noun} ${place.article}${place.kind === 'of' ? ` of the ${place.text}` : ''})`;
};

export const years = (count: number): string => (count === 1 ? 'one year' : `${count} years`);
