/** Measurements, never assertions: `npm run --silent bench -- replay`, `-- actors`, `-- kernel`, `-- browser`. Prints JSON; times in milliseconds. */
import { performance } from 'node:perf_hooks';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { browserBench } from './browser.ts';
import { kernelBench } from './kernel.ts';
import { replayBench } from './replay.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
export async function main([name = 'replay', ...rest]: readonly string[]): Promise<number> {
  const root = process.env.COMITY_ROOT ?? process.cwd();
  if (name === 'kernel') {
    await kernelBench(root, rest);
    return 0;
  }
  if (name === 'replay') {
    await replayBench(root, rest);
    return 0;
  }
  if (name === 'browser') {
    await browserBench(root, rest);
    return 0;
  }
  const compiled = await compileScenarioFolder(root, '01-the-night-shift');
  if (!compiled.ok) throw new Error('the scenario does not compile; see comity check');
  const { plan } = compiled.value;
  if (name === 'actors') {
    const runs = 500;
    const route = routeOf(plan, 'uncc-preserved');
    const all = (from: number) => {
      for (let run = from; run < from + runs; run += 1) rehearse(plan, route, DEFAULT_SETTINGS, plan.seed, run);
    };
    all(0);
    const spent = timed(() => all(runs));
    console.log(JSON.stringify({ actorRunsPerSecond: Math.round((runs / spent) * 1000), runs }));
    return 0;
  }
  console.error(`there is no bench "${name}"; known: replay, actors, kernel, browser`);
  return 2;
}
