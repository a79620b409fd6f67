/** A paired difference in words: how much, which way, and how sure. */
import type { PairedResult } from '#simulation/paired.ts';
import type { Words } from '../words.ts';

/** One lane against the same lane under the baseline. */
export function pairedSentence({ runs, bothAnswered, days, usable }: PairedResult, words: Words): string {
  const { t } = words;
  if (runs === 0) return t('comparison.paired.waiting');
  const time = days
    ? t('comparison.paired.days', {
        shift: t('comparison.paired.about', { shift: dayShift(days.mean, words) }),
        interval: intervalOf(days, 'days', words),
        runs: bothAnswered,
      })
    : t('comparison.paired.no-days');
  const chance = t('comparison.paired.usable', {
    shift: shareShift(usable.difference, words),
    interval: intervalOf(usable, 'share', words),
  });
  return `${time} ${chance}`;
}

type Ends = PairedResult['usable'] | NonNullable<PairedResult['days']>;

/** A low and a high end on one side of nothing need their direction only once. */
export function intervalOf({ low, high }: Ends, kind: Kind, words: Words): string {
  const { t } = words;
  if (low === null || high === null) return t('comparison.paired.too-few');
  const said = saidOf(kind);
  if (low < 0 === high < 0 && sizeIn(kind, low) > 0 && sizeIn(kind, high) > 0) {
    const [small, large] = [sizeIn(kind, low), sizeIn(kind, high)]
      .sort((a, b) => a - b)
      .map((size) => plain(size, words));
    return t('comparison.paired.interval', { low: small ?? '', high: large ?? '' });
  }
  return t('comparison.paired.interval.across', { low: said(low, words), high: said(high, words) });
}

type Kind = 'days' | 'share';
const saidOf = (kind: Kind) => (kind === 'days' ? dayShift : shareShift);

/** As it is shown: days from ten on without a fraction, percentage points with one digit. */
function sizeIn(kind: Kind, value: number): number {
  const size = Math.abs(kind === 'days' ? value : value * 100);
  return kind === 'days' && size >= 10 ? Math.round(size) : Math.round(size * 10) / 10;
}
const plain = (size: number, { format }: Words): string => format.number(size, Number.isInteger(size) ? 0 : 1);

/** `40 days sooner`. */
export function dayShift(days: number, words: Words): string {
  const size = sizeIn('days', days);
  if (size === 0) return words.t('comparison.paired.no-change');
  return words.t(days < 0 ? 'comparison.paired.sooner' : 'comparison.paired.later', { days: plain(size, words) });
}

/** `4 percentage points higher`. */
export function shareShift(share: number, words: Words): string {
  const size = sizeIn('share', share);
  if (size === 0) return words.t('comparison.paired.no-change');
  return words.t(share > 0 ? 'comparison.paired.higher' : 'comparison.paired.lower', { points: plain(size, words) });
}
