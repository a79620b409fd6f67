/**
 * `npm run --silent bench -- kernel [--json] [--memory]`: how fast the kernel is, against the live actors, against a bare loop
 * that only draws, and against SimPy where python3 has it. The bars are in docs/architecture.md; nothing here is a test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { QUANTILE_NODES } from '#domain/duration-model.ts';
import { luckLanes, uniformOfLanes } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import type { Route } from '#domain/route.ts';
import { hashes, KEY_VISITS, quantiles } from '#simulation/kernel/pools.ts';
import { openKernel } from '#simulation/kernel/kernel-source.ts';
import { run } from '#simulation/kernel/state.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { writeRow } from '#simulation/rows/from-run.ts';
import { openSource } from '#simulation/rows/source.ts';
import { newTally } from '#simulation/rows/tally.ts';
import { countRuns } from '#simulation/slices.ts';

const SCENARIO = '01-the-night-shift';
/** Preservation, its hold and the own order beside the formal request, and two items that perish. */
const ROUTE = 'uncc-preserved';
const CHUNK = 1000;

/** Runs per second of processor time: the best of some rounds, because the machine may be busy with other things. */
function rate(runs: number, rounds: number, round: (from: number) => void): number {
  let best = 0;
  for (let i = 0; i < rounds; i += 1) {
    const start = process.cpuUsage();
    round(i * runs);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (runs / (user + system)) * 1e6);
  }
  return best;
}

/** The same hash, look-up, interpolation, rounding and comparison, so many times a run, and nothing else. */
function bareLoop(seed: number, runs: number, fromRun: number, durations: number, branches: number): number {
  const lanes = new Int32Array(2);
  const tables = Math.floor(quantiles.length / QUANTILE_NODES);
  let sink = 0;
  for (let number = fromRun; number < fromRun + runs; number += 1) {
    luckLanes(seed, number, lanes);
    const [a = 0, b = 0] = [lanes[0], lanes[1]];
    for (let i = 0; i < durations; i += 1) {
      const position = uniformOfLanes(a, b, hashes[i * KEY_VISITS] as number) * (QUANTILE_NODES - 1);
      const node = position | 0;
      const at = (i % tables) * QUANTILE_NODES + node;
      const low = quantiles[at] as number;
      sink += Math.round((low + (position - node) * ((quantiles[at + 1] as number) - low)) * 1440);
    }
    for (let i = 0; i < branches; i += 1) {
      if (uniformOfLanes(a, b, hashes[(durations + i) * KEY_VISITS] as number) < 0.25) sink += 1;
    }
  }
  return sink;
}

function simpyRate(root: string, exported: string): number | null {
  const script = join(root, 'bench', 'simpy_case.py');
  if (!existsSync(script)) return null;
  for (const python of ['python3', '/usr/bin/python3']) {
    if (spawnSync(python, ['-c', 'import simpy']).status !== 0) continue;
    const told = spawnSync(python, [script, '--runs', '2000'], { input: exported, encoding: 'utf8' });
    if (told.status !== 0) throw new Error(`bench/simpy_case.py failed: ${told.stderr.trim().split('\n').at(-1)}`);
    const { runs, seconds } = JSON.parse(told.stdout) as { runs: number; seconds: number };
    return runs / seconds;
  }
  return null;
}

/** Bytes after so many runs of the whole way, counted and kept as a tally. */
function memoryAfter(plan: CasePlan, sizes: readonly number[]): Readonly<Record<string, number>> {
  const source = openSource(plan, ROUTE, DEFAULT_SETTINGS, plan.seed);
  // Without it garbage that nobody has collected yet would be counted.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('the memory of a run cannot be told from garbage here');
  return Object.fromEntries(
    sizes.map((runs) => {
      const tally = newTally(source.layout, plan.seed, null);
      for (let from = 0; from < runs; from += CHUNK) countRuns(tally, source, from, Math.min(CHUNK, runs - from));
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return [runs, heapUsed + arrayBuffers];
    }),
  );
}

function equalToActors(plan: CasePlan, route: Route, runs: number): boolean {
  const kernel = openKernel(plan, route, DEFAULT_SETTINGS);
  const { width } = kernel.layout;
  const [fast, slow] = [new Int32Array(runs * width), new Int32Array(runs * width)];
  kernel.fill(plan.seed, 0, runs, fast);
  for (let i = 0; i < runs; i += 1) {
    writeRow(kernel.layout, rehearse(plan, route, DEFAULT_SETTINGS, plan.seed, i), slow, i * width);
  }
  return fast.every((value, i) => value === slow[i]);
}

export async function kernelBench(root: string, args: readonly string[]): Promise<void> {
  const compiled = await compileScenarioFolder(root, SCENARIO);
  if (!compiled.ok) throw new Error('the scenario does not compile; see comity check');
  const { plan } = compiled.value;
  const route = routeOf(plan, ROUTE);
  const kernel = openKernel(plan, route, DEFAULT_SETTINGS);
  const rows = new Int32Array(CHUNK * kernel.layout.width);
  const fill = (runs: number) => (from: number) => {
    for (let i = 0; i < runs; i += CHUNK) kernel.fill(plan.seed, from + i, CHUNK, rows);
  };
  fill(20_000)(0);
  run.durations = 0;
  run.branches = 0;
  fill(10_000)(0);
  const [durations, branches] = [run.durations / 10_000, run.branches / 10_000];
  const kernelRunsPerSecond = rate(50_000, 5, fill(50_000));
  const bare = rate(100_000, 5, (from) => {
    bareLoop(plan.seed, 100_000, from, Math.round(durations), Math.round(branches));
  });
  const actorRunsPerSecond = rate(300, 3, (from) => {
    for (let i = 0; i < 300; i += 1) rehearse(plan, route, DEFAULT_SETTINGS, plan.seed, from + i);
  });
  const source = openSource(plan, ROUTE, DEFAULT_SETTINGS, plan.seed);
  const tally = newTally(source.layout, plan.seed, null);
  const counted = rate(50_000, 5, (from) => {
    for (let i = 0; i < 50_000; i += CHUNK) countRuns(tally, source, from + i, CHUNK);
  });
  const { exportCase } = await import('./export-case.ts');
  const simpyRunsPerSecond = simpyRate(root, JSON.stringify(exportCase(plan, ROUTE, DEFAULT_SETTINGS)));
  const result = {
    scenario: plan.scenario,
    route: ROUTE,
    kernelRunsPerSecond: Math.round(kernelRunsPerSecond),
    countedRunsPerSecond: Math.round(counted),
    actorRunsPerSecond: Math.round(actorRunsPerSecond),
    ratioToActors: Math.round(kernelRunsPerSecond / actorRunsPerSecond),
    durationsPerRun: durations,
    branchesPerRun: branches,
    bareRunsPerSecond: Math.round(bare),
    /** Time of the kernel over time of the bare loop. */
    ratioToBareSampling: Math.round((bare / kernelRunsPerSecond) * 100) / 100,
    simpyRunsPerSecond: simpyRunsPerSecond === null ? null : Math.round(simpyRunsPerSecond),
    ratioToSimpy: simpyRunsPerSecond === null ? null : Math.round(kernelRunsPerSecond / simpyRunsPerSecond),
    equal: equalToActors(plan, route, 500),
    ...(args.includes('--memory') ? { bytesAfterRuns: memoryAfter(plan, [1e4, 1e5, 1e6, 1e7]) } : {}),
  };
  if (args.includes('--json')) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name}: ${JSON.stringify(value)}`);
}
