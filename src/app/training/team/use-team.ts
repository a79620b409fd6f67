/** Whether this run is played by a table that shares the work, and who has which role now. Kept with the run, on this laptop. */
import { useMessage } from '#app/i18n/message.tsx';
import { TABLE_SIZES, type TableSize } from '#domain/class-terms.ts';
import { ownDecisions } from '../model/decision-rows.ts';
import { usePlay } from '../play-context.tsx';
import { roundAt, seatOfRole, type TableRole } from './rounds.ts';

export interface TeamKept {
  readonly size: TableSize;
  /** By seat; blank: the seat has no name. */
  readonly names: readonly string[];
}

const LONGEST_NAME = 40;

/** What a kept desk says, read with care: it may be of another edition. Null: nobody plays as a table. */
export function readTeam(kept: unknown): TeamKept | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { size, names } = kept as { readonly size?: unknown; readonly names?: unknown };
  const known = TABLE_SIZES.find((one) => one === size);
  if (known === undefined) return null;
  const all: readonly unknown[] = Array.isArray(names) ? names : [];
  return { size: known, names: all.slice(0, 4).map((name) => String(name).slice(0, LONGEST_NAME)) };
}

export interface Team {
  readonly team: TeamKept | null;
  /** Null: the table has begun. */
  readonly choose: ((team: TeamKept | null) => void) | null;
  /** The round of now. */
  readonly round: number;
  roundOf(minute: number): number;
  seat(role: TableRole, round: number): number;
  /** The name of a seat, or its number in words. */
  nameOf(seat: number): string;
  rename(seat: number, name: string): void;
}

export function useTeam(): Team {
  const { recipe, run, role, kept, keep } = usePlay();
  const t = useMessage();
  // What the table itself has chosen goes before what its class has set: somebody may be missing.
  const size = recipe.class?.table;
  const team = kept.desk.team === undefined && size ? { size, names: [] } : readTeam(kept.desk.team);
  const decisions = ownDecisions(run, recipe, role).map(({ decision }) => decision);
  const roundOf = (minute: number) => roundAt(decisions, minute);
  return {
    team,
    choose: recipe.decisions.length > 0 ? null : (next) => keep('team', next),
    round: roundOf(recipe.until),
    roundOf,
    seat: (role, round) => seatOfRole(role, round, team?.size ?? 4),
    nameOf: (seat) => team?.names[seat - 1]?.trim() || t('training.team.seat', { seat }),
    rename(seat, name) {
      if (!team) return;
      const names = Array.from({ length: 4 }, (_, index) => (index === seat - 1 ? name : (team.names[index] ?? '')));
      keep('team', { ...team, names });
    },
  };
}
