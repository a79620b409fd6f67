/** The day counts of `--at 30,60,365`. */
import { decimalIn } from '../options.ts';
import { Refusal } from '../output.ts';

const MOST_DAYS = 36_500;
/** A curve a day for a year has fewer. */
const MOST_COUNTS = 1000;

/** As written, so that results carry the same words; empty where none are asked. */
export function daysIn(text: string | null): readonly string[] {
  if (text === null) return [];
  const days = text.split(',').map((one) => one.trim());
  if (days.length > MOST_COUNTS) throw new Refusal(`--at takes at most ${MOST_COUNTS} day counts, not ${days.length}.`);
  for (const one of days) decimalIn('at', one, 0, MOST_DAYS);
  return [...new Set(days)];
}
