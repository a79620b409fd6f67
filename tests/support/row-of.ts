/** The row of one run, by names. */
import type { CasePlan } from '#domain/case-plan.ts';
import { OUTCOMES } from '#domain/case-run.ts';
import { LEG_IDS, type LegId } from '#domain/legs.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS, type Decision } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { LOSS_CAUSES } from '#domain/simulation-result.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { openCase } from '#simulation/case-system.ts';
import { conduct, policiesFor } from '#simulation/conduct.ts';
import { answeredAt, itemOutcomes, worst } from '#simulation/outcome.ts';
import { type Rehearsal, routeOf } from '#simulation/rehearse.ts';
import { writeRow } from '#simulation/rows/from-run.ts';
import { COLUMNS, type Layout, layoutOf } from '#simulation/rows/layout.ts';

/** Decisions of a person; everybody else follows the neutral policy. */
export function decidedRun(plan: CasePlan, decisions: readonly Decision[], run = 0): Rehearsal {
  const system = openCase(plan, luckOf(plan.seed, run), DEFAULT_SETTINGS);
  const conductor = conduct(system, policiesFor({ prosecutor: 'person' }, null));
  for (const decision of decisions) {
    conductor.advance(decision.at, DECISION_RANK);
    system.take(decision, 'person');
  }
  conductor.advance(plan.horizon + 1, 1);
  const items = itemOutcomes(system);
  const endedAt = must(system.recorder.marks.at(-1), 'the case has no end').at;
  return { system, outcome: worst(Object.values(items)), items, answeredAt: answeredAt(system), endedAt };
}

export interface NamedRow {
  readonly outcome: string | undefined;
  readonly items: Readonly<Record<string, string | undefined>>;
  readonly at: (column: keyof typeof COLUMNS) => number | undefined;
  readonly lossCause: string | undefined;
  readonly legs: Readonly<Record<LegId, number | undefined>>;
  /** Minutes in a stage and minute of its first entry, by `actor/stage`. */
  readonly stay: (stage: string) => number | undefined;
  readonly entry: (stage: string) => number | undefined;
  readonly layout: Layout;
}

export function rowOf(plan: CasePlan, route: string, rehearsal: Rehearsal): NamedRow {
  const layout = layoutOf(plan, routeOf(plan, route));
  const rows = new Int32Array(layout.width);
  writeRow(layout, rehearsal, rows, 0);
  const at = (column: keyof typeof COLUMNS) => rows[COLUMNS[column]];
  const stage = (name: string) => layout.stages.findIndex((one) => `${one.actor}/${one.stage}` === name);
  return {
    outcome: OUTCOMES[rows[0] ?? -1],
    items: Object.fromEntries(layout.items.map((item, i) => [item, OUTCOMES[rows[layout.firstItem + i] ?? -1]])),
    at,
    lossCause: LOSS_CAUSES[at('lossCause') ?? -1],
    legs: Object.fromEntries(LEG_IDS.map((leg, i) => [leg, rows[layout.firstLeg + i]])) as NamedRow['legs'],
    stay: (name) => rows[layout.firstStay + stage(name)],
    entry: (name) => rows[layout.firstEntry + stage(name)],
    layout,
  };
}
