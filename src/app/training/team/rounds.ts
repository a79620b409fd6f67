/**
 * Who does what at a table that plays together. A round is what a table decides before time passes again: the hold and the
 * question to the police of one day are one step of work, and to change places in between would cost more than it teaches.
 */
import type { Attempt, TakenDecision } from '#domain/case-run.ts';
import type { TableSize } from '#domain/class-terms.ts';

export const TABLE_ROLES = ['lead', 'law', 'clock', 'record'] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** The round that the minute belongs to, from 1. What was tried in vain begins none: nothing has happened. */
export function roundAt(decisions: readonly (TakenDecision | Attempt)[], minute: number): number {
  const moments = decisions.filter((one) => !('reason' in one) && one.at < minute).map(({ at }) => at);
  return new Set(moments).size + 1;
}

/** The seat, from 1, that has this role in a round: everybody moves on by one. With fewer than four, somebody has two roles. */
export const seatOfRole = (role: TableRole, round: number, size: TableSize): number =>
  ((TABLE_ROLES.indexOf(role) + round - 1) % size) + 1;
