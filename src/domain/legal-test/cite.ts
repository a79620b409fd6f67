/** From a rule or a row of a contents list to its citation. Silent texts are cited with a null article. */
import type { Citation } from '#domain/citation.ts';
import type { ContentsItem, Instrument } from '#domain/instrument.ts';
import type { RuleKey } from '#domain/rules.ts';
import type { TestContext } from './context.ts';

/** The instrument's article for a rule; where it has none, practice (article null). */
export function citeRule(instrument: Instrument, rule: RuleKey): Citation {
  const key = instrument.rules[rule] ? rule : 'practice';
  const found = instrument.rules[key];
  return { instrument: instrument.id, article: found?.article ?? null, checked: found?.checked ?? 'unsure', rule: key };
}

export const citeRow = (instrument: Instrument, row: ContentsItem): Citation => ({
  instrument: instrument.id,
  article: row.article,
  checked: row.checked,
});

/** The row's article, and where the row is practice the article that a rule of the governing instrument has. */
export const citeRowOrRule = ({ governing }: TestContext, row: ContentsItem | undefined, rule: RuleKey): Citation =>
  row?.article ? citeRow(governing, row) : citeRule(governing, rule);

/** Rules that the convention relied on keeps for itself, even where a treaty carries the request. */
export const citeReliedOn = ({ reliedOn }: TestContext, rule: RuleKey): Citation => citeRule(reliedOn, rule);
