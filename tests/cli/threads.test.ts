import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main.ts';
import { tallyOf } from '#cli/pool.ts';
import { labCase } from '#content/lab-case.ts';
import { compileKitFolder } from '#content/node/read-folder.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { tallyBatch } from '#simulation/batch.ts';
import { tallyToJson } from '#simulation/rows/tally-json.ts';

/** In a process of its own, where threads are. */
const door = (...args: string[]) => spawnSync('node', ['bin/comity.mjs', ...args], { encoding: 'utf8' });

/** In this process, on its one thread. */
async function here(...args: string[]): Promise<string> {
  let said = '';
  expect(await main([...args, '--threads', '1'], { out: (text) => (said += text), error: () => undefined })).toBe(0);
  return said;
}

async function aCase() {
  const kit = await compileKitFolder(process.cwd());
  if (!kit.ok) throw new Error('the world does not compile');
  const made = labCase(kit.value, {
    ...{ procedure: 'mla', instrument: null, requesting: 'M', requested: 'X', data: 'traffic', probableCause: false },
    ...{ retention: null, age: 0 },
  });
  if (!made.ok) throw new Error(made.problems.join(' '));
  return made.value;
}

describe('threads', () => {
  it('change no byte of a sweep', async () => {
    const ask = ['sweep', '--procedure', 'mla,police', '--requesting', 'H,L', '--requested', 'M', '--runs', '300'];
    const two = door(...ask, '--threads', '2');
    expect([two.status, two.stderr]).toEqual([0, '']);
    expect(two.stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(two.stdout).toBe(await here(...ask));
  }, 60_000);

  it('change no byte of one question that is cut in pieces', async () => {
    const ask = ['lab', '--procedure', 'mla', '--requesting', 'M', '--requested', 'X', '--runs', '11000', '--json'];
    const two = door(...ask, '--threads', '2');
    expect([two.status, two.stderr]).toEqual([0, '']);
    expect(two.stdout).toBe(await here(...ask));
  }, 60_000);
});

describe('a batch', () => {
  it('of two lanes takes turns by run number, so that any split gives the same', async () => {
    const { plan, route } = await aCase();
    const lane = (quality: number) => ({ plan, route: route.id, settings: { ...DEFAULT_SETTINGS, quality } });
    const batch = { lanes: [lane(0), lane(1)], of: 'test', seed: 4, fromRun: 7, runs: 60 };
    const whole = tallyToJson(tallyBatch(batch));
    const turns = [
      [7, 3, 0],
      [10, 10, 1],
      [20, 10, 0],
      [30, 10, 1],
      [40, 10, 0],
      [50, 10, 1],
      [60, 7, 0],
    ] as const;
    const alone = turns.map(([fromRun, runs, quality]) =>
      tallyBatch({ ...batch, lanes: [lane(quality)], fromRun, runs }),
    );
    const refusedIn = alone.reduce((sum, { ends }) => sum + (ends[3]?.total ?? 0), 0);
    expect(alone.reduce((sum, { runs }) => sum + runs, 0)).toBe(60);
    expect(tallyBatch(batch).ends[3]?.total).toBe(refusedIn);
    expect(whole.ranges).toEqual([[7, 67]]);
  });

  it('of a case without a model for a stage is refused in a sentence', async () => {
    const { plan, route } = await aCase();
    const { 'request.queueing': _, ...stages } = plan.practice.stages;
    const silent = { ...plan, practice: { ...plan.practice, stages } };
    const lanes = [{ plan: silent, route: route.id, settings: DEFAULT_SETTINGS }];
    const tally = tallyOf({ lanes, of: 'test', seed: 1, fromRun: 0, runs: 20 }, 1);
    await expect(tally).rejects.toThrow('The practice model has no stage "request.queueing".');
  });
});
