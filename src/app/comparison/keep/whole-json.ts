/** Everything the pictures rest on, in one file: results, settings, seed, and the identity of the plan and the program. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import type { Order } from '../simulator.ts';

export const COMPARISON_FORMAT = 1;

/** SHA-256 of the plan that was computed, as recipes hold it. Loads the charts, so only on demand. */
async function planHash(plan: CasePlan): Promise<string> {
  const [{ planHashOf }, { compileCaseCharts }] = await Promise.all([
    import('#simulation/plan-hash.ts'),
    import('#simulation/chart-table.ts'),
  ]);
  return planHashOf(plan, compileCaseCharts(plan));
}

/** @param note the line that says that this is no statistic and no request */
export async function wholeJson(basis: Order, results: readonly RouteResult[], note: string): Promise<string> {
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
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
