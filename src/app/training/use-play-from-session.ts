/** The room's view of the session: the open run replayed, and its acts. The only file of the room that knows the stores. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { useCallback, useEffect, useMemo } from 'react';
import {
  addNote,
  beginTogether,
  continueClass,
  decide,
  letPass,
  playCard,
  rewindTo,
  setTemperament,
  startAgain,
  stopHere,
} from '#app/stores/play.ts';
import { session, useCurrentRun, useSession } from '#app/stores/session.ts';
import type { Role } from '#domain/ids.ts';
import type { Recipe } from '#domain/recipe.ts';
import { replay, seatOf } from '#simulation/replay.ts';
import { viewOf } from '#simulation/view-of.ts';
import type { Play } from './play-context.tsx';
import { personsAt, sharedTable } from './table/shared-table.ts';

export function usePlayFromSession(pack: ScenarioPack): Play {
  const kept = useCurrentRun();
  const all = useSession((state) => state.runs);
  const { plan } = pack;
  const { cast } = kept.recipe;
  const shared = useMemo(() => personsAt(cast), [cast]);
  const sitting = shared && (shared.find((one) => one === kept.desk.sitting) ?? shared[0] ?? null);
  const seat = sitting ? (plan.seats.find((one) => one.role === sitting) ?? null) : seatOf(plan, kept.recipe);
  const role = sitting ?? seat?.role ?? 'prosecutor';
  // Whoever sits here reads the run from here.
  const recipe = useMemo(
    (): Recipe => (sitting && seat ? { ...kept.recipe, seat: seat.id } : kept.recipe),
    [kept.recipe, sitting, seat],
  );
  const see = useCallback((other: Recipe) => viewOf(plan, replay(plan, other), role), [plan, role]);
  const run = useMemo(() => see(recipe), [see, recipe]);
  const outcome = run.outcome;
  useEffect(() => session.getState().settle(outcome), [outcome]);

  const table = useMemo(
    () =>
      shared ? sharedTable(plan, kept, shared, role, (key, value) => session.getState().setDesk(key, value)) : null,
    [plan, kept, shared, role],
  );

  return useMemo(() => {
    // The people and their class go on at the next desk: roles and minutes come along.
    const keepAlong = (desk: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(desk)) if (value !== undefined) session.getState().setDesk(key, value);
    };
    const beginAt = (next: Play['seat']) => {
      const { team, budget } = kept.desk;
      startAgain(pack, next, recipe);
      keepAlong({ team, budget });
    };
    const beginShared = (roles: readonly Role[]) => {
      const { team, budget } = kept.desk;
      beginTogether(
        pack,
        roles.filter((one) => one !== 'prosecutor'),
        recipe,
      );
      keepAlong({ team, budget });
    };
    const others = all.filter((one) => one.scenario === plan.scenario && one.id !== kept.id);
    return {
      pack,
      plan,
      kept,
      recipe,
      seat,
      role,
      run,
      see,
      runs: [...others, kept].sort((a, b) => a.number - b.number),
      decide(decision, note) {
        decide({ ...decision, at: recipe.until, role });
        if (note.trim() !== '') addNote(recipe.decisions.length, note.trim());
      },
      letPass,
      continueClass,
      playCard,
      stopHere,
      rewindTo,
      setTemperament,
      startAgain: () => (shared ? beginShared(shared) : beginAt(seat)),
      sitAt: beginAt,
      table,
      beginTogether: (seats) => beginShared(seats.map((one) => one.role)),
      keep: (key, value) => session.getState().setDesk(key, value),
    };
  }, [pack, plan, kept, recipe, seat, role, run, see, all, shared, table]);
}
