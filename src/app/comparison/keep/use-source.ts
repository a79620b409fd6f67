/** The lines under every picture that leaves the page: what it rests on, and what it is not. */
import { useMemo } from 'react';
import type { LaneView } from '../lane-view.ts';
import type { Order } from '../simulator.ts';
import { useWords } from '../words.ts';

export function useSource(basis: Order | null, lanes: readonly LaneView[]): readonly string[] {
  const { t, format } = useWords();
  return useMemo(() => {
    if (!basis) return [];
    const { plan, seed } = basis;
    const runs = Math.min(...lanes.flatMap(({ result }) => (result ? [result.runs] : [])));
    return [
      t('comparison.keep.source', {
        version: import.meta.env.COMITY_VERSION,
        case: plan.title,
        date: format.date(plan.asAt),
        runs: Number.isFinite(runs) ? runs : 0,
        seed: String(seed),
      }),
      `${t('comparison.figures.kind')} ${t('shell.training-line')}`,
    ];
  }, [basis, lanes, t, format]);
}
