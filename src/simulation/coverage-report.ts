/** The coverage report: which case exercises what, and what no case does, with the reason. */

import { PROCEDURES } from '#domain/procedures.data.ts';
import { PROCEDURE_MACHINES } from '#machines/procedures/index.ts';
import { STEP_MACHINES } from '#machines/steps/index.ts';
import { COVERABLE, COVERAGE_AXES, type CoverageAxis, type GameCoverage, notExercised } from './coverage.ts';
import { NOT_EXERCISED } from './coverage-reasons.data.ts';

export interface CoverageRow {
  readonly id: string;
  /** Ids of the cases in which some recipe exercises it, in the order of the shelf. */
  readonly scenarios: readonly string[];
  /** How many recipes exercise it. */
  readonly recipes: number;
  /** Why none does; null where one does. */
  readonly reason: string | null;
}

export type CoverageReport = Readonly<Record<CoverageAxis, readonly CoverageRow[]>>;

const READ_ONLY = 'No case runs this chart; the law library steps through it.';
const BESIDE = 'A step that can happen beside any request; the law library tells it.';

/** Reasons that follow from the registers themselves. */
function derived(axis: CoverageAxis, id: string): string | null {
  if (axis === 'machines' && Object.hasOwn(PROCEDURE_MACHINES, id)) return READ_ONLY;
  if (axis === 'machines' && Object.hasOwn(STEP_MACHINES, id)) return BESIDE;
  const entry = axis === 'procedures' ? Object.entries(PROCEDURES).find(([kind]) => kind === id)?.[1] : undefined;
  return entry && Object.hasOwn(PROCEDURE_MACHINES, entry.chart) ? READ_ONLY : null;
}

/** What is not exercised and has no reason: the suite, or the list of reasons, has to change. */
export function unexplained(games: readonly GameCoverage[], axis: CoverageAxis): readonly string[] {
  return notExercised(games, axis).filter(
    (id) => derived(axis, id) === null && NOT_EXERCISED[axis]?.[id] === undefined,
  );
}

/** Reasons for what is exercised after all. */
export function outdated(games: readonly GameCoverage[], axis: CoverageAxis): readonly string[] {
  const missing = new Set(notExercised(games, axis));
  return Object.keys(NOT_EXERCISED[axis] ?? {}).filter((id) => !missing.has(id));
}

export function coverageReport(games: readonly GameCoverage[]): CoverageReport {
  const row = (axis: CoverageAxis, id: string): CoverageRow => {
    const here = games.filter(({ exercises }) => exercises[axis].has(id));
    const reason = here.length > 0 ? null : (derived(axis, id) ?? NOT_EXERCISED[axis]?.[id] ?? 'No reason is given.');
    return { id, scenarios: [...new Set(here.map(({ scenario }) => scenario))], recipes: here.length, reason };
  };
  return Object.fromEntries(
    COVERAGE_AXES.map((axis) => [axis, COVERABLE[axis].map((id) => row(axis, id))]),
  ) as unknown as CoverageReport;
}
