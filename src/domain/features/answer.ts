/** What one place of an instrument's file contributes to a cell, and how several places count together. */
import { CHECKED, type Checked } from '../ids.ts';

export interface Answer {
  readonly articles: readonly string[];
  readonly words: readonly string[];
  /** The sentence with which the file says that the text is silent; null where it does not say so. */
  readonly silence: string | null;
  readonly checked: Checked;
}

export const EMPTY: Answer = { articles: [], words: [], silence: null, checked: 'text' };

/** The weakest mark decides: a chain of citations is as sure as its least sure link. */
export const weakest = (marks: readonly Checked[]): Checked =>
  marks.reduce((worst, mark) => (CHECKED.indexOf(mark) > CHECKED.indexOf(worst) ? mark : worst), 'text' as Checked);

const each = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Together; a sentence of silence counts only where nothing else answers, and so does its mark. */
export function answerOf(parts: readonly Answer[]): Answer {
  const speaking = parts.filter(({ articles, words }) => articles.length > 0 || words.length > 0);
  const counted = speaking.length > 0 ? speaking : parts.filter(({ silence }) => silence !== null);
  return {
    articles: each(counted.flatMap(({ articles }) => articles)),
    words: each(counted.flatMap(({ words }) => words)),
    silence: counted.find(({ silence }) => silence !== null)?.silence ?? null,
    checked: weakest(counted.map(({ checked }) => checked)),
  };
}
