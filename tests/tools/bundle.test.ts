import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../tools/bundle.mjs';

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const bundle = (): Promise<string> => bundleForNode(root, { name: 'toy', entry: 'src/main.ts', sources: ['src'] });
const answer = async (file: string): Promise<unknown> =>
  (await import(/* @vite-ignore */ pathToFileURL(file).href)).answer;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'comity-bundle-'));
  write('package.json', JSON.stringify({ type: 'module', imports: { '#src/*': './src/*' } }));
  write('src/number.ts', 'export const number: number = 21;');
  write('src/main.ts', "import { number } from '#src/number.ts';\nexport const answer: number = number * 2;");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('bundleForNode', () => {
  it('makes TypeScript with aliases run in Node', async () => {
    expect(await answer(await bundle())).toBe(42);
  });

  it('gives the same file while nothing changes, and another when a source does', async () => {
    const first = await bundle();
    expect(await bundle()).toBe(first);
    write('src/number.ts', 'export const number: number = 4;');
    const second = await bundle();
    expect(second).not.toBe(first);
    expect(await answer(second)).toBe(8);
  });

  it('serves several callers at once and leaves no temporary file', async () => {
    const files = await Promise.all([bundle(), bundle(), bundle(), bundle()]);
    expect(new Set(files).size).toBe(1);
    expect(readdirSync(dirname(files[0] ?? ''))).toHaveLength(1);
    expect(await answer(files[0] ?? '')).toBe(42);
  });

  it.each([
    [
      "import { number } from '#src/absent.ts';\nexport const answer = number;",
      /src\/main\.ts cannot be built: .*absent\.ts/,
    ],
    ['export const = 1;', /src\/main\.ts cannot be built: .*\(src\/main\.ts:1:14\)$/],
  ])('says in one line why %j cannot be built', async (text, message) => {
    write('src/main.ts', text);
    await expect(bundle()).rejects.toThrow(message);
    await expect(bundle()).rejects.not.toThrow(/\n/);
  });
});
