/** Where a run stands among many runs of its route under the neutral policy, and what set it apart from the middle one. */
import type { CasePlan } from '#domain/case-plan.ts';
import { type CaseRun, type Mark, OUTCOMES } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import { DEFAULT_SETTINGS, type Recipe } from '#domain/recipe.ts';
import { withCards } from '../cards.ts';
import { rehearse } from '../rehearse.ts';
import { replay } from '../replay.ts';
import { COLUMNS } from '../rows/layout.ts';
import { openSource } from '../rows/source.ts';
import { sliceSizes } from '../slices.ts';
import { roundedDays } from '../statistics.ts';
import { routeFollowed } from './route-followed.ts';
import { type ShareRange, shareRange } from './wilson.ts';

export const PLACED_AMONG = 10_000;

/** Milestones that make a case longer: how often here, and in the middle run. */
const DELAYS = [
  'preservation-clarification-asked',
  'preservation-refused',
  'hold-lapsed',
  'request-returned',
  'supplement-asked',
  'consultation-opened',
  'conditions-offered',
  'request-postponed',
  'silence-lapsed',
] as const satisfies readonly MilestoneType[];

export interface PlaceReason {
  readonly type: (typeof DELAYS)[number];
  readonly here: number;
  readonly middle: number;
}

export interface Place {
  readonly route: string;
  /** As in `RouteFollowed`. */
  readonly sameHold: boolean;
  /** Minute of this run's final answer; null where none came. */
  readonly answeredAt: Minutes | null;
  readonly runs: number;
  /** Simulated runs that were answered at all, and those that were answered earlier than this one. */
  readonly answered: number;
  readonly earlier: number;
  /** Days of the answered runs at 1 %, 2 %, … 99 %; empty where none was answered. */
  readonly percentiles: readonly number[];
  readonly refused: ShareRange;
  readonly silent: ShareRange;
  /** Where this run and the middle one differ. Empty where no run was answered. */
  readonly reasons: readonly PlaceReason[];
  /** Minute at which the formal request was handed over, here and in the middle run; null where none was. */
  readonly requestedAt: { readonly here: Minutes | null; readonly middle: Minutes | null };
}

export interface PlaceStep {
  readonly done: number;
  readonly total: number;
  /** Null until all runs are done. */
  readonly place: Place | null;
}

const AT_ONCE = 1024;

const countOf = (marks: readonly Mark[], type: MilestoneType): number =>
  marks.filter((one) => one.type === type).length;
const firstOf = (marks: readonly Mark[], type: MilestoneType): Minutes | null =>
  marks.find((one) => one.type === type)?.at ?? null;

/** Yields nothing where the run followed no route that can be simulated. Stop asking and it is cancelled. */
export function* placeSteps(plan: CasePlan, recipe: Recipe, runs = PLACED_AMONG): Generator<PlaceStep> {
  const { class: _, ...untied } = recipe;
  // A table that was called to the debrief has what it had then, and no more.
  const run: CaseRun = replay(plan, recipe.stopped ? untied : { ...untied, until: minutes(plan.horizon + 1) });
  const dealt = withCards(plan, recipe);
  const followed = routeFollowed(plan, run);
  if (!followed) return;
  const { route, sameHold } = followed;
  const settings = { ...DEFAULT_SETTINGS, ...recipe.settings };
  const { layout, fill } = openSource(dealt, route.id, settings, recipe.seed);
  const rows = new Int32Array(AT_ONCE * layout.width);
  const answers: { readonly at: number; readonly run: number }[] = [];
  let [done, refused, silent] = [0, 0, 0];
  for (const size of sliceSizes(runs, 64, AT_ONCE)) {
    fill(done, size, rows);
    for (let i = 0; i < size; i += 1) {
      const row = i * layout.width;
      const at = rows[row + COLUMNS.answeredAt] ?? -1;
      const outcome = OUTCOMES[rows[row + COLUMNS.outcome] ?? -1];
      if (at >= 0) answers.push({ at, run: done + i });
      if (outcome === 'refused') refused += 1;
      if (outcome === 'silent') silent += 1;
    }
    done += size;
    if (done < runs) yield { done, total: runs, place: null };
  }
  answers.sort((a, b) => a.at - b.at || a.run - b.run);
  const rank = (share: number) => answers[Math.max(0, Math.ceil(share * answers.length) - 1)];
  const middle = rank(0.5);
  const other = middle ? rehearse(dealt, route, settings, recipe.seed, middle.run).system.recorder.marks : null;
  const { answeredAt } = run;
  yield {
    done,
    total: runs,
    place: {
      route: route.id,
      sameHold,
      answeredAt,
      runs,
      answered: answers.length,
      earlier: answeredAt === null ? answers.length : answers.filter(({ at }) => at < answeredAt).length,
      percentiles: middle ? Array.from({ length: 99 }, (_, i) => roundedDays(rank((i + 1) / 100)?.at ?? 0)) : [],
      refused: shareRange(refused, runs),
      silent: shareRange(silent, runs),
      reasons: other
        ? DELAYS.map((type) => ({ type, here: countOf(run.marks, type), middle: countOf(other, type) })).filter(
            (one) => one.here !== one.middle,
          )
        : [],
      requestedAt: {
        here: firstOf(run.marks, 'request-drafted'),
        middle: other && firstOf(other, 'request-drafted'),
      },
    },
  };
}
