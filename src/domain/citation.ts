/** A pointer into an instrument, printable, with the mark that says how it was checked. */
import type { Checked, InstrumentId } from './ids.ts';
import type { GroundCode } from './instrument.ts';
import type { RuleKey } from './rules.ts';

export interface Citation {
  readonly instrument: InstrumentId;
  /** Article and paragraph as printed, such as `42(8)`; null where the thing cited is practice and no article exists. */
  readonly article: string | null;
  readonly checked: Checked;
  /** Which rule or ground is meant: several can stand in one article, and the reader wants the sentence of this one. */
  readonly rule?: RuleKey;
  readonly ground?: GroundCode;
}

/** How an article is spoken of: by its number, as one of a text that goes with the instrument, or by a name of its own. */
export interface Place {
  readonly kind: 'number' | 'of' | 'named';
  readonly article: string;
  /** The other text, for `of`; empty otherwise. */
  readonly text: string;
}

const OTHER_TEXTS: Readonly<Record<string, string>> = { '2AP': 'Second Protocol', Constitution: 'Constitution' };

/** `40(7)` is an article; `Constitution 3` is Article 3 of the Constitution; `18 U.S.C. 2702` names itself. */
export function placeIn(article: string): Place {
  const [word = '', number = '', ...rest] = article.split(' ');
  const text = OTHER_TEXTS[word];
  if (text !== undefined && number !== '' && rest.length === 0) return { kind: 'of', article: number, text };
  const numbers = /^\d\S*(?:, (?:2AP )?\d\S*)*$/.test(article);
  return { kind: numbers ? 'number' : 'named', article, text: '' };
}
