/** `comity simulate --scenario <id> --route <id> --runs N --seed S [--json]`: what one route comes to. */
import { OUTCOMES } from '#domain/case-run.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { routeOf } from '#simulation/rehearse.ts';
import { simulateRoutes } from '#simulation/simulate.ts';
import { loadScenario } from '../files.ts';
import { noWords, readOptions } from '../options.ts';
import { DONE, json, Misuse, type Output, Refusal } from '../output.ts';

const MOST_RUNS = 1_000_000;
const UINT32 = 4_294_967_295;

export async function simulate(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { values: ['scenario', 'route', 'runs', 'seed', 'quality'], flags: ['json'] });
  noWords('simulate', options);
  const id = options.text('scenario');
  const route = options.text('route');
  if (id === null || route === null) throw new Misuse('simulate needs --scenario <id> and --route <id>');
  const runs = options.whole('runs', 1, MOST_RUNS) ?? 300;
  const quality = options.text('quality');
  if (quality !== null && !(/\d/.test(quality) && Number(quality) >= 0 && Number(quality) <= 1)) {
    throw new Misuse(`--quality takes a share from 0 to 1, not "${quality}"`);
  }
  const { plan } = await loadScenario(id);
  const seed = options.whole('seed', 0, UINT32) ?? plan.seed;
  if (!plan.routes.some((one) => one.id === route)) {
    throw new Refusal(`the scenario has no route "${route}". Known: ${plan.routes.map((one) => one.id).join(', ')}.`);
  }
  try {
    routeOf(plan, route);
  } catch (error) {
    throw new Refusal(error instanceof Error ? `${error.message.replace(/\.$/, '')}.` : String(error));
  }
  const settings = { ...DEFAULT_SETTINGS, quality: quality === null ? null : Number(quality) };
  const [result] = await simulateRoutes(plan, [route], settings, seed, runs);
  if (!result) throw new Refusal(`route "${route}" gave no result.`);
  if (options.flag('json')) {
    const { outcomes, items, days, evidenceLost, someEvidence, answered } = result;
    output.out(
      json({ scenario: plan.scenario, route, runs, seed, outcomes, items, days, answered, evidenceLost, someEvidence }),
    );
    return DONE;
  }
  const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
  const answer = result.days
    ? `Answered in ${result.answered} of ${runs} runs: median ${result.days.p50} days (P10 ${result.days.p10}, P90 ${result.days.p90}, mean ${result.days.mean}).`
    : `No answer in any of ${runs} runs.`;
  const lines = OUTCOMES.map((outcome) => `  ${outcome.padEnd(10)} ${percent(result.outcomes[outcome])}`);
  output.out(
    `${plan.title}, route ${route}, seed ${seed}. Simulated with fitted and assumed figures; not statistics.\n${answer}\n${lines.join('\n')}\nSome evidence was lost in ${percent(result.evidenceLost)} of runs.\n`,
  );
  return DONE;
}
