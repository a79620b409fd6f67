/** The differences in words: one measure of one route, and all routes in one sentence. */

import type { Format } from '#app/i18n/format.ts';
import type { PairedResult } from '#simulation/paired.ts';
import type { Words } from '../words.ts';
import { type DifferenceRow, differenceOf, directionOf, MEASURES, type Measure } from './difference-view.ts';
import { dayShift, shareShift } from './paired-words.ts';

/** `+20`, `−2.5`, `0`. */
export function signed(value: number, format: Format): string {
  const size = format.number(Math.abs(value), Number.isInteger(value) ? 0 : 1);
  return value === 0 ? size : `${value < 0 ? '−' : '+'}${size}`;
}

/** Days from ten on without a fraction, as `paired-words.ts` says them; all else with one digit. */
export const rounded = (value: number, measure: Measure): number =>
  measure === 'days' && Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;

/** `40 days sooner on average; 95% interval −46 to −35`. */
export function differenceWords(result: PairedResult, measure: Measure, words: Words): string {
  const { t, format } = words;
  const shown = differenceOf(result, measure);
  if (!shown) return t('comparison.paired.no-days');
  const { middle, ends } = shown;
  const shift = measure === 'days' ? dayShift(middle, words) : shareShift(middle / 100, words);
  const interval = ends
    ? t(`comparison.difference.said.${directionOf(shown) === 0 ? 'unclear' : 'interval'}`, {
        low: signed(rounded(ends[0], measure), format),
        high: signed(rounded(ends[1], measure), format),
      })
    : t('comparison.paired.too-few');
  return t(`comparison.difference.said.${measure}`, { shift, interval });
}

/** How many routes change clearly, and which way. */
export function differencesSentence(rows: readonly DifferenceRow[], words: Words): string {
  const { t } = words;
  const compared = rows.filter(({ state }) => state === 'compared');
  if (compared.length === 0) return t('comparison.difference.waiting-all');
  return MEASURES.map((measure) => {
    const ways = compared.map(({ result }) => {
      const shown = differenceOf(result, measure);
      return shown ? directionOf(shown) : 0;
    });
    const count = (way: number) => ways.filter((one) => one === way).length;
    return t(`comparison.difference.sentence.${measure}`, {
      all: compared.length,
      less: count(-1),
      more: count(1),
    });
  }).join(' ');
}
