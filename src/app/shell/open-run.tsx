/** Opens the run of an address, keeps the address in step with the open run, and shows the training room. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { adopt } from '#app/stores/adopt.ts';
import { startAgain } from '#app/stores/play.ts';
import { session, useSession } from '#app/stores/session.ts';
import TrainingRoom from '#app/training/training-room.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { NotFound } from './not-found.tsx';
import { OtherVersion } from './other-version.tsx';

interface OpenRunProps {
  readonly pack: ScenarioPack;
  /** Null: a new run. */
  readonly run: string | null;
}

export function OpenRun({ pack, run }: OpenRunProps): ReactNode {
  const opened = useOpened(pack, run);
  useAddress(pack.plan.scenario, run);
  const current = useSession((state) => state.current);
  const id = current?.id;
  // Once for each run that is opened, not for each step in it: what the player does here can always be replayed here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const adopted = useMemo(() => current && adopt(pack, current.recipe), [pack, id]);
  // Opened and gone again: it was deleted or erased in another window.
  if (opened === 'missing' || (opened === 'ready' && !current)) return <NotFound what="run" />;
  const right = current?.scenario === pack.plan.scenario && (run === null ? opened === 'ready' : id === run);
  if (!current || !right || !adopted) return <Loading />;
  if (adopted.otherVersion || adopted.stopped) return <OtherVersion adopted={adopted} key={id} run={current} />;
  return <TrainingRoom key={id} pack={pack} />;
}

function useOpened(pack: ScenarioPack, run: string | null): 'opening' | 'ready' | 'missing' {
  const [state, setState] = useState<'opening' | 'ready' | 'missing'>('opening');
  useEffect(() => {
    let wanted = true;
    const { current, resume } = session.getState();
    if (run === null) startAgain(pack, null);
    if (run === null || current?.id === run) setState('ready');
    else void resume(run).then((found) => wanted && setState(found ? 'ready' : 'missing'));
    return () => {
      wanted = false;
      setState('opening');
    };
  }, [pack, run]);
  return state;
}

/** A run gets its address with its first save. A rewound run is a new page, so that "back" returns to the run before it. */
function useAddress(scenario: string, run: string | null): void {
  const [, navigate] = useLocation();
  useEffect(
    () =>
      session.subscribe(({ current: now }, { current: before }) => {
        const has = now?.scenario === scenario && (now.revision > 0 || now.parent !== null);
        if (!has || now.id === run) return;
        const sameRun = before?.id === now.id;
        navigate(`/play/${scenario}/${now.id}`, { replace: sameRun });
        // What had the focus is gone with the run before.
        if (!sameRun) document.getElementById('main')?.focus();
      }),
    [navigate, scenario, run],
  );
}
