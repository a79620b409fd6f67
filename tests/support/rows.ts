/** Rows made by hand or by chance, for what counts them. */
import fc from 'fast-check';
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { LOSS_CAUSES } from '#domain/simulation-result.ts';
import { routeOf } from '#simulation/rehearse.ts';
import { countRows } from '#simulation/rows/count-rows.ts';
import { COLUMNS, type Layout, layoutOf } from '#simulation/rows/layout.ts';
import { newTally, type Tally } from '#simulation/rows/tally.ts';
import { anyPlan } from './plans.ts';

const plan = anyPlan();
export const layout: Layout = layoutOf(plan, routeOf(plan, 'bilateral'));

/** One row by column names; everything else did not happen. */
export interface Row {
  readonly outcome: number;
  readonly endedAt: number;
  readonly answeredAt: number;
  readonly inHandAt: number;
  readonly firstDeletionAt: number;
  readonly lossCause: number;
  readonly items: readonly number[];
  readonly legs: readonly number[];
  readonly stays: readonly number[];
}

const minute = fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: plan.horizon }));
const outcome = fc.nat(OUTCOMES.length - 1);
/** A tenth of the stages, so that many rows share some. */
const STAGES = layout.stages.map((_, i) => i).filter((i) => i % 4 === 0);

export const row: fc.Arbitrary<Row> = fc.record({
  outcome,
  endedAt: fc.integer({ min: 0, max: plan.horizon }),
  answeredAt: minute,
  inHandAt: minute,
  firstDeletionAt: minute,
  lossCause: fc.integer({ min: -1, max: LOSS_CAUSES.length - 1 }),
  items: fc.tuple(...layout.items.map(() => outcome)),
  legs: fc.tuple(...LEG_IDS.map(() => minute)),
  stays: fc.tuple(...STAGES.map(() => minute)),
});

export function written(rows: readonly Row[]): Int32Array {
  const numbers = new Int32Array(rows.length * layout.width).fill(-1);
  rows.forEach((one, i) => {
    const at = i * layout.width;
    for (const name of ['outcome', 'endedAt', 'answeredAt', 'inHandAt', 'firstDeletionAt', 'lossCause'] as const) {
      numbers[at + COLUMNS[name]] = one[name];
    }
    numbers.set(one.items, at + layout.firstItem);
    numbers.set(one.legs, at + layout.firstLeg);
    STAGES.forEach((stage, k) => {
      const stay = one.stays[k] ?? -1;
      numbers[at + layout.firstStay + stage] = stay;
      numbers[at + layout.firstEntry + stage] = stay < 0 ? -1 : Math.min(stay, one.endedAt);
    });
  });
  return numbers;
}

/** Counted at once, run numbers from `fromRun` on. */
export function tallied(rows: readonly Row[], fromRun = 0): Tally {
  const tally = newTally(layout, 7);
  countRows(tally, layout, written(rows), rows.length, fromRun);
  return tally;
}

/** Stays in the columns of `layout.stages` that a row fills. */
export const filledStages = STAGES;
