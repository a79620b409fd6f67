import { describe, expect, test } from 'vitest';
import { checkPath } from '#content/check.ts';
import { nodeFiles } from '#content/node/read-folder.ts';
import type { ReadFiles } from '#content/read-files.ts';
import { writeRecipe } from '#content/recipe.ts';
import { anyRecipe, NIGHT_SHIFT, nightShiftFiles, WORLD, worldFiles } from '#support/shipped.ts';

/** Files in memory, with their folders. */
function memory(files: ReadonlyMap<string, string>): ReadFiles {
  return {
    read: async (path) => files.get(path) ?? null,
    list: async (folder) => {
      const inside = [...files.keys()].flatMap((path) =>
        path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')[0] ?? ''] : [],
      );
      return [...new Set(inside)].sort();
    },
  };
}

const all = (): Map<string, string> =>
  new Map([
    ...[...worldFiles()].map(([path, text]): [string, string] => [`${WORLD}/${path}`, text]),
    ...[...nightShiftFiles()].map(([path, text]): [string, string] => [`${NIGHT_SHIFT}/${path}`, text]),
    ['away/case/scenario.yaml', nightShiftFiles().get('scenario.yaml') ?? ''],
    ['away/case/briefing.md', nightShiftFiles().get('briefing.md') ?? ''],
    ['runs/mine.json', writeRecipe(anyRecipe())],
  ]);

const check = (path: string, files = all(), known = {}) => checkPath(memory(files), path, { world: WORLD, ...known });

describe('nothing to say about', () => {
  test.each([
    NIGHT_SHIFT,
    `${NIGHT_SHIFT}/`,
    `${NIGHT_SHIFT}/scenario.yaml`,
    `${NIGHT_SHIFT}/briefing.md`,
    'scenarios',
    WORLD,
    `${WORLD}/instruments/uncc.yaml`,
    `${WORLD}/practice/limits.yaml`,
    'away/case',
    'runs/mine.json',
  ])('%s', async (path) => expect(await check(path)).toEqual([]));

  test('the shipped files on disk', async () => {
    expect(await checkPath(nodeFiles(process.cwd()), 'scenarios', { world: WORLD })).toEqual([]);
  });
});

describe('problems come with the path as it was given', () => {
  const broken = (path: string, from: string, to: string) => {
    const files = all();
    return files.set(path, (files.get(path) ?? '').replace(from, to));
  };

  test('of a scenario', async () => {
    const files = broken('away/case/scenario.yaml', 'id: the-night-shift', 'id: The Night');
    expect(await check('away/case', files)).toMatchObject([{ file: 'away/case/scenario.yaml', rule: 'F010', line: 2 }]);
  });
  test('of a file of the world, where only the whole shows it', async () => {
    const path = `${WORLD}/practice/limits.yaml`;
    const files = broken(path, 'figure: three-years', 'figure: three-year');
    expect(await check(path, files)).toMatchObject([{ file: path, rule: 'S013' }]);
    expect(await check(`${WORLD}/practice/outcomes.yaml`, files)).toEqual([]);
    expect(await check('scenarios', files)).toMatchObject([{ file: path, rule: 'S013' }]);
  });
  test('of a recipe', async () => {
    const files = broken('runs/mine.json', '"run": 0', '"run": "0"');
    expect(await check('runs/mine.json', files)).toMatchObject([{ file: 'runs/mine.json', rule: 'F003' }]);
    expect(await check('runs/mine.json', all(), { known: () => null })).toMatchObject([{ rule: 'R001' }]);
  });
  test('of nothing at all', async () => {
    expect(await check('nowhere')).toMatchObject([{ file: 'nowhere', rule: 'C001', line: 1, column: 1 }]);
    expect(await checkPath(nodeFiles(process.cwd()), 'nowhere', { world: WORLD })).toMatchObject([{ rule: 'C001' }]);
  });
  test('of a scenario without a briefing', async () => {
    const files = all();
    files.delete('away/case/briefing.md');
    expect(await check('away/case', files)).toMatchObject([{ rule: 'C004', file: 'away/case/briefing.md' }]);
  });
});
