import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main.ts';
import { writeRecipe } from '#content/recipe.ts';
import { nightShift } from '#support/night-shift.ts';

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await main(args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
const folder = mkdtempSync(join(tmpdir(), 'comity-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('comity routes', () => {
  it('lists every route, open or closed, with the reason', async () => {
    const { code, out } = await run('routes', '--scenario', 'the-night-shift', '--json');
    const routes = JSON.parse(out) as {
      id: string;
      instrument: string;
      procedures: string[];
      open: boolean;
      reason: string;
    }[];
    expect(code).toBe(0);
    expect(routes.filter(({ open }) => open).map(({ id }) => id)).toEqual([
      'comity',
      'bilateral',
      'budapest-preserved',
      'budapest',
      'uncc-preserved',
      'uncc',
    ]);
    for (const route of routes) expect(route.reason.length).toBeGreaterThan(20);
  });
});

describe('comity simulate', () => {
  const simulate = (...more: string[]) =>
    run(
      'simulate',
      '--scenario',
      'the-night-shift',
      '--route',
      'uncc-preserved',
      '--runs',
      '40',
      '--seed',
      '5',
      ...more,
    );

  it('prints the same bytes for the same seed', async () => {
    const first = await simulate('--json');
    expect(first.code).toBe(0);
    expect(await simulate('--json')).toEqual(first);
    expect(Object.keys(JSON.parse(first.out))).toEqual(
      expect.arrayContaining(['route', 'runs', 'seed', 'outcomes', 'items', 'days', 'evidenceLost']),
    );
  });

  it('says in words what it printed in numbers', async () => {
    const { out } = await simulate();
    expect(out).toContain('not statistics');
    expect(out).toMatch(/Answered in \d+ of 40 runs: median [\d.]+ days/);
  });

  it.each([
    [['--route', 'bilateral-preserved'], 1, 'is closed'],
    [['--route', 'nope'], 1, 'has no route'],
    [['--runs', '-3'], 1, 'whole number'],
    [['--runs', '0'], 1, 'whole number'],
    [['--seed', '1e3'], 1, 'whole number'],
    [['--quality', '7'], 1, 'share from 0 to 1'],
    [['--quality', ''], 1, 'share from 0 to 1'],
    [['more'], 2, 'no word "more"'],
    [['--colour', 'red'], 2, 'unknown option'],
  ])('%j is refused in a sentence', async (change, code, sentence) => {
    const refused = await simulate(...change);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.error).toContain(sentence);
    expect(refused.error).not.toContain('    at ');
  });
});

describe('comity replay', () => {
  it('prints the transcript of a stored run', async () => {
    const { debrief, recipeOf } = await nightShift();
    const { code, out } = await run('replay', file('good.json', writeRecipe(recipeOf(debrief.modelAnswer))));
    expect(code).toBe(0);
    expect(out).toContain('Outcome: obtained');
  });

  it('stops at the decision that could not have been taken, and says why', async () => {
    const { debrief, recipeOf } = await nightShift();
    const [first, ...rest] = debrief.modelAnswer;
    if (!first) throw new Error('the model answer is empty');
    const edited = recipeOf([{ ...first, type: 'decide.extend', choice: undefined } as never, ...rest]);
    const { code, out } = await run('replay', file('edited.json', JSON.stringify(edited)));
    expect(code).toBe(1);
    expect(out).toContain('Stopped: decision 1 (decide.extend) could not have been taken');
  });

  it('refuses what is no recipe, with line and column', async () => {
    const { code, error } = await run('replay', file('bad.json', '{ "format": "comity.recipe",\n "seed": -1 }'));
    expect(code).toBe(1);
    expect(error).toMatch(/bad\.json:\d+:\d+/);
  });

  it('says that a recipe was made for another version, and replays it as far as it goes', async () => {
    const { debrief, recipeOf } = await nightShift();
    const { error, out } = await run(
      'replay',
      file('old.json', writeRecipe({ ...recipeOf(debrief.modelAnswer), planHash: 'a'.repeat(64) })),
    );
    expect(error).toContain('another version');
    expect(out).toContain('Outcome: obtained');
  });
});

describe('comity check', () => {
  it('finds nothing in what is shipped', async () => {
    expect(await run('check', 'scenarios')).toEqual({ code: 0, out: 'No problems.\n', error: '' });
  });

  it('finds the line and column of a mistake', async () => {
    const { code, out } = await run('check', file('scenario.yaml', 'id: x\nversion: -2\n'));
    expect(code).toBe(1);
    expect(out).toMatch(/scenario\.yaml:2:10 {2}F\d+/);
  });
});

describe('the door itself', () => {
  it.each([
    [[], 2],
    [['help'], 0],
    [['frobnicate'], 2],
    [['check'], 2],
    [['replay'], 2],
    [['routes'], 2],
  ])('%j exits with %i', async (args, code) => {
    expect((await run(...args)).code).toBe(code);
  });
});
