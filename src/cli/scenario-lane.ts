/** A scenario and one of its routes, as commands name them. */
import type { CasePlan } from '#domain/case-plan.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import type { Lane } from '#simulation/batch.ts';
import { routeOf } from '#simulation/rehearse.ts';
import { loadScenario } from './files.ts';
import type { Options } from './options.ts';
import { Misuse, quoted, Refusal } from './output.ts';

/** Refuses an unknown scenario, and an unknown or closed route, with what is known. */
export async function scenarioLane(
  command: string,
  options: Options,
): Promise<{ readonly plan: CasePlan; readonly lane: Lane }> {
  const [id, route] = [options.text('scenario'), options.text('route')];
  if (id === null || route === null) throw new Misuse(`${command} needs --scenario <id> and --route <id>`);
  const quality = options.number('quality', 0, 1);
  const { plan } = await loadScenario(id);
  if (!plan.routes.some((one) => one.id === route)) {
    throw new Refusal(
      `the scenario has no route ${quoted(route)}. Known: ${plan.routes.map((one) => one.id).join(', ')}.`,
    );
  }
  try {
    routeOf(plan, route);
  } catch (error) {
    throw new Refusal(error instanceof Error ? `${error.message.replace(/\.$/, '')}.` : String(error));
  }
  return { plan, lane: { plan, route, settings: { ...DEFAULT_SETTINGS, quality } } };
}
