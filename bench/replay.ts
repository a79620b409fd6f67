/**
 * `npm run --silent bench -- replay [--json]`: how long one replay takes of the longest case's model answer, and of the longest of
 * many random legal games. The first replay of a process pays for loading; so each is measured in a process of its own. The bars
 * are in docs/architecture.md; nothing here is a test.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import type { Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { playAtRandom } from '#simulation/prove/random-game.ts';
import { type ShippedDesk, shippedDesks } from '#support/shipped-cases.ts';

const WARM = 300;
const GAMES = 200;

interface Measured {
  readonly firstMs: number;
  readonly warmMedianMs: number;
  readonly milestones: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Reads folder and recipe from its input; the process has replayed nothing before. */
async function measureOne(root: string): Promise<void> {
  const { folder, recipe } = JSON.parse(readFileSync(0, 'utf8')) as { folder: string; recipe: Recipe };
  const compiled = await compileScenarioFolder(root, folder);
  const { plan } = must(compiled.ok ? compiled.value : null, `${folder} compiles`);
  const timed = () => {
    const start = performance.now();
    const { marks } = replay(plan, recipe);
    return { ms: performance.now() - start, milestones: marks.length };
  };
  const first = timed();
  const warm = Array.from({ length: WARM }, () => timed().ms).sort((a, b) => a - b);
  const median = must(warm[WARM >> 1], 'no replay');
  const measured: Measured = {
    firstMs: rounded(first.ms),
    warmMedianMs: rounded(median),
    milestones: first.milestones,
  };
  console.log(JSON.stringify(measured));
}

function inProcessOfItsOwn({ folder }: ShippedDesk, recipe: Recipe): Measured {
  const args = [...process.execArgv, must(process.argv[1], 'no script'), 'replay', '--one'];
  const told = spawnSync(process.execPath, args, { input: JSON.stringify({ folder, recipe }), encoding: 'utf8' });
  if (told.status !== 0) throw new Error(told.stderr);
  return JSON.parse(told.stdout) as Measured;
}

interface Game {
  readonly desk: ShippedDesk;
  readonly recipe: Recipe;
}

/** The one with the most milestones. */
const longest = (games: readonly Game[]): Game =>
  must(
    games
      .map((game) => ({ game, length: replay(game.desk.plan, game.recipe).marks.length }))
      .reduce((best, one) => (one.length > best.length ? one : best)).game,
    'no game',
  );

export async function replayBench(root: string, args: readonly string[]): Promise<void> {
  if (args.includes('--one')) return measureOne(root);
  const desks = await shippedDesks();
  const model = longest(desks.map((desk) => ({ desk, recipe: desk.played(desk.modelAnswer) })));
  const games = desks.flatMap((desk) =>
    Array.from({ length: GAMES }, (_, i) => ({ desk, recipe: playAtRandom(desk, i + 1).recipe })),
  );
  const told = ({ desk, recipe }: Game) => ({
    scenario: desk.name,
    decisions: recipe.decisions.length,
    ...inProcessOfItsOwn(desk, recipe),
  });
  const figures = { modelAnswer: told(model), randomGame: told(longest(games)) };
  if (args.includes('--json')) return void console.log(JSON.stringify(figures));
  for (const [name, { scenario, decisions, milestones, firstMs, warmMedianMs }] of Object.entries(figures)) {
    console.log(
      `${name}: ${scenario}, ${decisions} decisions, ${milestones} milestones: first ${firstMs} ms, warm ${warmMedianMs} ms`,
    );
  }
}
