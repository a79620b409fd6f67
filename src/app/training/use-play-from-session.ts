/** The room's view of the session: the open run replayed, and its acts. The only file of the room that knows the stores. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { useEffect, useMemo } from 'react';
import { addNote, decide, letPass, rewindTo, startAgain } from '#app/stores/play.ts';
import { session, useCurrentRun, useSession } from '#app/stores/session.ts';
import { replay } from '#simulation/replay.ts';
import type { Play } from './play-context.tsx';

export function usePlayFromSession(pack: ScenarioPack): Play {
  const kept = useCurrentRun();
  const all = useSession((state) => state.runs);
  const { plan } = pack;
  const { recipe } = kept;
  const run = useMemo(() => replay(plan, recipe), [plan, recipe]);
  const outcome = run.outcome;
  useEffect(() => session.getState().settle(outcome), [outcome]);

  return useMemo(() => {
    const others = all.filter((one) => one.scenario === plan.scenario && one.id !== kept.id);
    return {
      pack,
      plan,
      kept,
      recipe,
      run,
      runs: [...others, kept].sort((a, b) => a.number - b.number),
      decide(decision, note) {
        decide({ ...decision, at: recipe.until, role: 'prosecutor' });
        if (note.trim() !== '') addNote(recipe.decisions.length, note.trim());
      },
      letPass,
      rewindTo,
      startAgain: () => startAgain(pack),
      keep: (key, value) => session.getState().setDesk(key, value),
    };
  }, [pack, plan, kept, recipe, run, all]);
}
