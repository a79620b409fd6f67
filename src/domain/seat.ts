/**
 * A seat: one side of the table that a person can take. The prosecutor's seat needs no entry, every case has it; any other
 * comes with a briefing of its own and with what the prosecutor, whom then nobody plays, sends and when.
 */
import type { Role } from './ids.ts';
import type { Decision } from './recipe.ts';
import type { Temperament } from './temperaments.ts';

/** The facilitator sits at no desk. */
export const SEAT_ROLES = [
  'requesting-authority',
  'contact-point',
  'requested-authority',
  'requested-judge',
] as const satisfies readonly Role[];
export type SeatRole = (typeof SEAT_ROLES)[number];

export interface Seat {
  readonly id: string;
  readonly role: SeatRole;
  readonly title: string;
  /** What this role knows when it sits down. Markdown. */
  readonly briefing: string;
  /** How the offices of the requested State behave that nobody plays; left out: neutral. A table can choose otherwise. */
  readonly others?: Temperament;
  /** The prosecutor's decisions, in the order of time; what is asked later is answered by a policy (`script-policy.ts`). */
  readonly script: readonly Decision[];
}

/** Seats of one case beside the prosecutor's. */
export const MOST_SEATS = 4;
