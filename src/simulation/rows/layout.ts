/**
 * One run of one route as one row of whole numbers in a flat `Int32Array`. Live actors and kernel write the very same rows;
 * everything that counts reads rows only. -1: it did not happen. All times are minutes since the case opened, and lengths
 * are minutes.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { ActorId, Holder } from '#domain/ids.ts';
import { type LegActor, legActorsOf } from '#domain/leg-points.ts';
import { LEG_IDS } from '#domain/legs.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Route } from '#domain/route.ts';
import { actorsIn } from '../case-actors.ts';
import { chartTables } from '../chart-table.ts';

/** Columns that every row has. `outcome` and `lossCause` are indices in OUTCOMES and LOSS_CAUSES. */
export const COLUMNS = {
  outcome: 0,
  answeredAt: 1,
  endedAt: 2,
  /** First minute at which data that came of the request were usable, in a run that ends with an item in hand. */
  inHandAt: 3,
  firstDeletionAt: 4,
  lossCause: 5,
  frozenAt: 6,
  lapsedAt: 7,
} as const;
const FIXED = Object.keys(COLUMNS).length;

/** Milestones at which data came to be usable. */
export const SUPPLY_MARKS: readonly MilestoneType[] = [
  'evidence-received',
  'emergency-answered',
  'disclosure-made',
  'voluntary-answered',
  'voluntary-answered-in-part',
  'agreement-data-minimised',
  'production-fulfilled',
  'production-use-restricted',
  'investigation-transferred',
  'order-data-received',
  'effect-given',
];
/** Milestones at which data came to be held: by preservation, or by an order that reached the provider. */
export const FREEZE_MARKS: readonly MilestoneType[] = [
  'data-frozen',
  'order-served',
  'preservation-order-executed',
  'production-preserved',
  'investigation-secured',
  'investigation-served',
  'effect-served',
];
export const LAPSE_MARKS: readonly MilestoneType[] = ['hold-lapsed', 'order-lapsed', 'preservation-order-lapsed'];

/** A stage in which somebody has the file. */
export interface LayoutStage {
  readonly actor: ActorId;
  readonly stage: string;
  readonly label: string;
  readonly holder: Holder;
}

export interface Layout {
  readonly route: string;
  /** Minutes; no number in a row is larger than this plus one. */
  readonly horizon: number;
  readonly width: number;
  /** Item ids in the plan's order: an outcome index each, from column `firstItem` on. */
  readonly items: readonly string[];
  readonly firstItem: number;
  /** LEG_IDS in order from column `firstLeg` on. */
  readonly firstLeg: number;
  /** Actors whose legs are the route's (`legActorsOf`). */
  readonly legActors: readonly LegActor[];
  /** Minutes in each stage, all visits, from column `firstStay` on; minutes of first entries from `firstEntry` on. */
  readonly stages: readonly LayoutStage[];
  readonly firstStay: number;
  readonly firstEntry: number;
}

/** Products of two lengths are summed exactly below this: 127 years. */
export const LONGEST_HORIZON = 2 ** 26 - 2;

/** Throws a sentence where the plan's horizon is not a length that can be counted. */
export function layoutOf(plan: CasePlan, route: Route): Layout {
  if (!Number.isInteger(plan.horizon) || plan.horizon < 0 || plan.horizon > LONGEST_HORIZON) {
    throw new Error(
      `the case runs for ${plan.horizon} minutes; runs can be counted up to ${LONGEST_HORIZON} minutes (127 years)`,
    );
  }
  const actors = actorsIn(plan);
  const stages = actors
    .filter((actor) => actor !== 'case')
    .flatMap((actor) =>
      chartTables()[actor].stages.flatMap(({ id, meta }): LayoutStage[] =>
        meta && meta.holder !== 'nobody' ? [{ actor, stage: id, label: meta.label, holder: meta.holder }] : [],
      ),
    );
  const direct = plan.bases.find(({ id }) => id === route.directBasis)?.procedure;
  const asksForData =
    route.requestBasis !== null ||
    (direct !== undefined && direct !== 'preservation-order') ||
    route.procedures.includes('emergency');
  const firstLeg = FIXED + plan.items.length;
  const firstStay = firstLeg + LEG_IDS.length;
  return {
    route: route.id,
    horizon: plan.horizon,
    width: firstStay + 2 * stages.length,
    items: plan.items.map(({ id }) => id),
    firstItem: FIXED,
    firstLeg,
    legActors: legActorsOf(route.procedures, asksForData, actors),
    stages,
    firstStay,
    firstEntry: firstStay + stages.length,
  };
}
