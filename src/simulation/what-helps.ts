/**
 * What would help most: the same runs once more with one stage's time halved, for each stage of the route's way, compared
 * under the same luck. Computed on demand.
 */

import type { Halved } from './case-memory.ts';
import { chartTables } from './chart-table.ts';
import {
  addPairs,
  noPairs,
  openSide,
  PAIRS_AT_ONCE,
  type PairedResult,
  type PairedSide,
  pairedResult,
  pairedSlices,
} from './paired.ts';
import type { Layout } from './rows/layout.ts';
import type { RowSource } from './rows/source.ts';

/** One stage halved, minus everything as it is. */
export interface Help extends Halved {
  /** Of the chart's stage that takes this time; of the first, where several do. */
  readonly label: string;
  readonly result: PairedResult;
}
export interface HelpStep {
  readonly done: number;
  readonly total: number;
  /** Best first: most days saved, then most usable evidence won. */
  readonly helps: readonly Help[];
}

interface Candidate extends Halved {
  readonly label: string;
  /** Columns of the first entries of the stages that take this time. */
  readonly columns: readonly number[];
}

/** Times of the route's way: a deadline or a decision cannot be halved. */
function candidatesOf({ legActors, stages, firstEntry }: Layout): readonly Candidate[] {
  return legActors.flatMap((actor) => {
    const times = new Map<string, { readonly label: string; readonly columns: number[] }>();
    for (const { id, after, meta } of chartTables()[actor].stages) {
      const column = stages.findIndex((one) => one.actor === actor && one.stage === id);
      for (const { on } of after) {
        if (!on.startsWith('dwell.') || !meta || column < 0) continue;
        const stage = on.slice('dwell.'.length);
        const known = times.get(stage) ?? { label: meta.label, columns: [] };
        known.columns.push(firstEntry + column);
        times.set(stage, known);
      }
    }
    return [...times].map(([stage, time]) => ({ actor, stage, ...time }));
  });
}

const entered = ({ columns }: Candidate, rows: Int32Array, width: number, count: number): boolean =>
  columns.some((column) => {
    for (let i = 0; i < count; i += 1) if ((rows[i * width + column] ?? -1) >= 0) return true;
    return false;
  });

const saved = ({ result }: Help): number => -(result.days?.mean ?? 0);

/** Throws for an unknown or closed route. A time that no run took is left out. */
export function* whatHelpsSteps(side: PairedSide, seed: number, runs: number): Generator<HelpStep> {
  const base = openSide(side, seed);
  const { width } = base.layout;
  const candidates = candidatesOf(base.layout).map((candidate) => ({
    ...candidate,
    pairs: noPairs(),
    source: null as RowSource | null,
  }));
  const helps = (): readonly Help[] =>
    candidates
      .filter(({ source }) => source !== null)
      .map(({ actor, stage, label, pairs }): Help => ({ actor, stage, label, result: pairedResult(pairs) }))
      .sort((a, b) => saved(b) - saved(a) || b.result.usable.difference - a.result.usable.difference);
  const [rows, halvedRows] = [0, 1].map(() => new Int32Array(Math.min(runs, PAIRS_AT_ONCE) * width));
  if (!rows || !halvedRows) return;
  let [fromRun, done] = [0, 0];
  for (const size of pairedSlices(runs, [base])) {
    base.fill(fromRun, size, rows);
    for (const candidate of candidates) {
      const { actor, stage, pairs } = candidate;
      const touched = entered(candidate, rows, width, size);
      if (touched) {
        candidate.source ??= openSide({ ...side, options: { ...side.options, halved: { actor, stage } } }, seed);
        candidate.source.fill(fromRun, size, halvedRows);
      }
      // A run that never takes a time is the same run when that time is halved.
      addPairs(pairs, rows, width, touched ? halvedRows : rows, width, size);
      done += size;
      yield {
        done,
        total: runs * candidates.length,
        get helps() {
          return helps();
        },
      };
    }
    fromRun += size;
  }
}
