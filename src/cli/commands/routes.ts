/** `comity routes --scenario <id> [--json]`: the routes of a case; without it, every door between two States of the world. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';
import { loadScenario } from '../files.ts';
import { noWords, readOptions } from '../options.ts';
import { DONE, json, Misuse, type Output } from '../output.ts';
import { WORLD_OPTIONS, worldRoutes } from './world-routes.ts';

const status = (route: Route): string => (route.open ? 'open' : route.whatIf ? 'what if' : 'closed');

function describe(plan: CasePlan): string {
  const width = Math.max(...plan.routes.map(({ id }) => id.length));
  return plan.routes
    .map((route) => `${route.id.padEnd(width)}  ${status(route).padEnd(7)}  ${route.reason}\n`)
    .join('');
}

export async function routes(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: ['scenario', ...WORLD_OPTIONS], flags: ['json'] });
  noWords('routes', options);
  const id = options.text('scenario');
  const between = WORLD_OPTIONS.filter((name) => options.text(name) !== null);
  if (id === null) return worldRoutes(options, output);
  if (between.length > 0)
    throw new Misuse(`--scenario and --${between[0]} cannot stand together: a scenario has its own`);
  const { plan } = await loadScenario(id);
  output.out(
    options.flag('json')
      ? json(
          plan.routes.map(({ id: route, label, instrument, procedures, open, whatIf, reason, citation, supposes }) => ({
            id: route,
            label,
            instrument,
            procedures,
            open,
            whatIf,
            reason,
            citation,
            supposes,
          })),
        )
      : describe(plan),
  );
  return DONE;
}
