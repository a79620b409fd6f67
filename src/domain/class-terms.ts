/** What a trainer sets for a class: part of the recipe, so that a run says itself under which terms it was played. */
import type { Basis } from './case-plan.ts';
import { MINUTES_PER_DAY, type Minutes, minutes } from './case-time.ts';
import type { HelpLevel } from './help.ts';
import type { InstrumentId } from './ids.ts';
import { TEMPERAMENTS } from './temperaments.ts';

/** Plenaries of one class: more would leave no time to play. */
export const MOST_STOPS = 7;
/** Last day of a case at which a class can stop. */
export const LAST_STOP = 3650;

/** People at one table that shares the work. */
export const TABLE_SIZES = [2, 3, 4] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

/** Minutes that a class has, on the clock on the wall. */
export const BUDGETS = [45, 90] as const;
export type BudgetMinutes = (typeof BUDGETS)[number];

/** How the offices of the requested State behave that nobody plays. */
export const MANNERS = ['neutral', ...TEMPERAMENTS] as const;
export type Manner = (typeof MANNERS)[number];

export interface ClassTerms {
  readonly help: HelpLevel;
  /** Instruments that may be relied on; absent: all of the case. */
  readonly instruments?: readonly InstrumentId[];
  /** How many play together at each laptop; absent: the trainer leaves it to the tables. */
  readonly table?: TableSize;
  /** Minutes that the room counts; absent: none, unless a table chooses. */
  readonly slot?: BudgetMinutes;
  /** What the cast was made from; absent: as the seat has it, otherwise neutral. */
  readonly others?: Manner;
  /** Days of the case at which every table waits for the plenary; ascending. Empty: nowhere. */
  readonly stops: readonly number[];
  /** How many of them the table has left behind. */
  readonly continued: number;
}

/** The minute beyond which time does not go before the class continues; null: no stop is left. */
export function stopMinute(terms: ClassTerms | undefined): Minutes | null {
  const day = terms?.stops[terms.continued];
  return day === undefined ? null : minutes(day * MINUTES_PER_DAY);
}

/** The instrument of this basis that the trainer has closed; null: none of them. */
export function closedInstrument(
  terms: ClassTerms | undefined,
  { instrument, through }: Pick<Basis, 'instrument' | 'through'>,
): InstrumentId | null {
  const allowed = terms?.instruments;
  if (!allowed) return null;
  return [instrument, ...(through === null ? [] : [through])].find((one) => !allowed.includes(one)) ?? null;
}
