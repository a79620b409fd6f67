import { expect, it } from 'vitest';
import { isCode, projectFiles, textOf } from '#support/source-files.ts';

/** Lists rather than code: their length says nothing about how hard they are to read. */
const DATA = /^src\/app\/i18n\/en\.ts$|\.(en|data|generated)\.ts$/;

const lines = (path: string): number => textOf(path).trimEnd().split('\n').length;
const sources = projectFiles('src', 'machines').filter((path) => isCode(path) && !DATA.test(path));
const longerThan = (limit: number, paths: readonly string[]): string[] =>
  paths.filter((path) => lines(path) > limit).map((path) => `${path} has ${lines(path)} lines, the limit is ${limit}`);

it('no file is longer than 250 lines', () => {
  expect(longerThan(250, [...sources, ...projectFiles('tests', 'tools', 'bin').filter(isCode)])).toEqual([]);
});

it('no machine is longer than 200 lines: it must be readable aloud', () => {
  expect(longerThan(200, projectFiles('machines'))).toEqual([]);
});

it('the median file is under 80 lines', () => {
  const sizes = sources.map(lines).sort((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
});
