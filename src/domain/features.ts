/**
 * How an instrument answers a feature of the comparison (`features.data.ts`). Everything here is read from the instrument's
 * own file: articles as written there, and the weakest of the marks that say how they were checked.
 */

import { type Answer, answerOf, EMPTY } from './features/answer.ts';
import { READERS } from './features/readers.ts';
import {
  clockAnswer,
  fieldAnswer,
  groundAnswer,
  procedureAnswer,
  ruleAnswer,
  silenceAnswer,
} from './features/sources.ts';
import { FEATURES, type FeatureId, type FeatureSource } from './features.data.ts';
import type { Checked } from './ids.ts';
import type { Exemplar, Instrument } from './instrument.ts';

export type FeatureCell =
  /** The text answers, here. `words` says more where numbers alone would mislead; null where they do not. */
  | {
      readonly kind: 'articles';
      readonly articles: readonly string[];
      readonly words: string | null;
      readonly checked: Checked;
    }
  /** It answers, and has no article for it: a practice, a statute, a status. */
  | { readonly kind: 'words'; readonly words: string; readonly checked: Checked }
  /** The file says that the text is silent, and what follows. */
  | { readonly kind: 'silent'; readonly sentence: string; readonly checked: Checked }
  /** Nothing: the instrument knows no such thing. */
  | { readonly kind: 'none' };

function cellOf({ articles, words, silence, checked }: Answer): FeatureCell {
  if (articles.length > 0) return { kind: 'articles', articles, words: words.join('; ') || null, checked };
  if (words.length > 0) return { kind: 'words', words: words.join('; '), checked };
  return silence === null ? { kind: 'none' } : { kind: 'silent', sentence: silence, checked };
}

/** The answer of one instrument to one row of the comparison. Pure; never fails. */
export function featureCell(instrument: Instrument, id: FeatureId): FeatureCell {
  const source: FeatureSource = FEATURES[id].from;
  const parts = [
    procedureAnswer(instrument, source),
    ruleAnswer(instrument, source),
    silenceAnswer(instrument, source),
    groundAnswer(instrument, source),
    clockAnswer(instrument, source),
    fieldAnswer(instrument, source),
    source.reader ? READERS[source.reader](instrument) : EMPTY,
  ];
  return cellOf(answerOf(parts));
}

/** The same for a real treaty that a generic instrument follows: it holds numbers only, so it answers with articles or nothing. */
export function exemplarCell(exemplar: Exemplar, id: FeatureId): FeatureCell {
  const { procedures = [], rules = [], grounds, reader }: FeatureSource = FEATURES[id].from;
  const codes =
    grounds?.codes === 'every' ? (Object.keys(exemplar.grounds) as (keyof Exemplar['grounds'])[]) : grounds?.codes;
  const found = [
    ...procedures.map((kind) => exemplar.procedures[kind]),
    ...rules.map((key) => (key === 'contents' ? exemplar.contents : exemplar.rules[key])),
    ...(codes ?? []).map((code) => exemplar.grounds[code]),
    ...(reader === 'threshold' ? [exemplar.rules['serious-crime']] : []),
    ...(reader === 'any-offence' ? [exemplar.rules.scope] : []),
    ...(reader === 'disclosure-test' ? [exemplar.rules['dual-criminality']] : []),
  ];
  const articles = [...new Set(found.filter((article) => article !== undefined && article !== null))];
  return articles.length > 0
    ? { kind: 'articles', articles, words: null, checked: exemplar.checked }
    : { kind: 'none' };
}

/**
 * Whether instruments side by side differ in this row. Numbers of articles always differ, so what counts is whether each
 * answers at all, and its words.
 */
export function differs(cells: readonly FeatureCell[]): boolean {
  const substance = (cell: FeatureCell): string => {
    if (cell.kind === 'none' || cell.kind === 'silent') return 'nothing';
    return cell.words === null ? 'answers' : `answers: ${cell.words}`;
  };
  return new Set(cells.map(substance)).size > 1;
}
