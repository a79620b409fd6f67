/** What takes long in a debrief: where the run stands, and what each decision cost. Computed once, read by several parts. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { createCrew } from '#app/workers/crew.ts';
import { openPageWorker } from '#app/workers/page-engine.ts';
import { must } from '#domain/result.ts';
import { openSimulationWorker } from '#edition/open-worker.ts';
import { type DecisionCostLine, PAIRED_RUNS } from '#simulation/assess/costs.ts';
import { PLACED_AMONG, type Place } from '#simulation/assess/place.ts';
import { usePlay } from '../play-context.tsx';
import { modelAnswerOf } from './model-answer-of.ts';

export interface Figures {
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  /** Share in [0,1]. */
  readonly share: number;
  /** Null while it is not known, and where the run followed no route. */
  readonly place: Place | null;
  readonly costs: readonly DecisionCostLine[];
  readonly reason: string | null;
  stop(): void;
  again(): void;
}

type Known = Omit<Figures, 'stop' | 'again'>;
const NOTHING: Known = { status: 'running', share: 0, place: null, costs: [], reason: null };

const FiguresContext = createContext<Figures | null>(null);

/** Notes change nothing that is computed: writing one must not begin it anew. */
const withoutNotes = ({ notes: _, ...recipe }: ReturnType<typeof usePlay>['recipe']) => recipe;

export function FiguresProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { plan, pack, recipe, seat, table } = usePlay();
  // What others at this laptop decided would be missing in every compared run.
  const shared = table !== null;
  const debrief = useDebrief(pack);
  const [known, setKnown] = useState<Known>(NOTHING);
  const [round, setRound] = useState(0);
  const [stopped, setStopped] = useState(false);
  const asked = JSON.stringify(withoutNotes(recipe));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks once more; `asked` is the recipe as far as it counts
  useEffect(() => {
    if (shared) setKnown({ ...NOTHING, status: 'done', share: 1 });
    if (stopped || shared) return;
    const crew = createCrew(openSimulationWorker, openPageWorker, 1);
    setKnown(NOTHING);
    const model = modelAnswerOf(debrief, seat);
    crew.give(
      0,
      (keyOf, job) => ({
        type: 'assess',
        job,
        plan: keyOf(plan),
        recipe: JSON.parse(asked),
        model,
        among: PLACED_AMONG,
        pairs: PAIRED_RUNS,
      }),
      (answer) => {
        if (answer.type === 'failed') setKnown((now) => ({ ...now, status: 'failed', reason: answer.reason }));
        if (answer.type !== 'assessed') return;
        const { done, total, place, costs } = answer;
        const share = total === 0 ? 1 : done / total;
        setKnown({ status: share < 1 ? 'running' : 'done', share, place, costs, reason: null });
      },
    );
    return () => crew.close();
  }, [plan, debrief, seat, asked, round, stopped, shared]);

  const figures = useMemo(
    (): Figures => ({
      ...known,
      status: stopped ? 'stopped' : known.status,
      stop: () => setStopped(true),
      again: () => {
        setStopped(false);
        setRound((count) => count + 1);
      },
    }),
    [known, stopped],
  );
  return <FiguresContext.Provider value={figures}>{children}</FiguresContext.Provider>;
}

export function useFigures(): Figures {
  return must(useContext(FiguresContext), 'This part of the debrief stands outside FiguresProvider.');
}
