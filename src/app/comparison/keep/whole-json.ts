/** Everything the pictures rest on, in one file: results, settings, seed, and the identity of the plan and the program. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { Paired } from '../baseline/use-paired.ts';
import type { Order } from '../simulator.ts';
import { lawOf, settingsOf, type WhatIf } from '../what-if.ts';

export const COMPARISON_FORMAT = 1;

/** SHA-256 of the plan that was computed, as recipes hold it. Loads the charts, so only on demand. */
async function planHash(plan: CasePlan): Promise<string> {
  const [{ planHashOf }, { compileCaseCharts }] = await Promise.all([
    import('#simulation/plan-hash.ts'),
    import('#simulation/chart-table.ts'),
  ]);
  return planHashOf(plan, compileCaseCharts(plan));
}

/** What the results are compared with, and the differences by route. */
export interface Compared {
  readonly baseline: WhatIf;
  readonly paired: Paired;
}

/**
 * @param compared null: no baseline is pinned, or its differences are still being computed; then `baseline` and `paired` are null
 * @param note the line that says that this is no statistic and no request
 */
export async function wholeJson(
  basis: Order,
  results: readonly RouteResult[],
  compared: Compared | null,
  note: string,
): Promise<string> {
  const { plan, settings, seed, runs } = basis;
  const whole = {
    format: COMPARISON_FORMAT,
    note,
    program: { name: 'comity', version: import.meta.env.COMITY_VERSION },
    plan: {
      scenario: plan.scenario,
      version: plan.version,
      title: plan.title,
      asAt: plan.asAt,
      hash: await planHash(plan),
    },
    settings,
    seed,
    runs,
    results,
    baseline: compared && { settings: settingsOf(compared.baseline), law: lawOf(compared.baseline) },
    // Null for a route that one of both does not have.
    paired: compared && Object.fromEntries(differencesOf(results, compared.paired)),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const differencesOf = (results: readonly RouteResult[], { results: differences, gone }: Paired) =>
  [...results.map(({ route }) => route), ...gone.map(({ id }) => id)].map((route) => [
    route,
    differences[route] ?? null,
  ]);
