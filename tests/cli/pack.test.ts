/** `comity pack`: the papers of a case in a folder, and plain words where that cannot be. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '#cli/main.ts';
import { PAPERS, paperFile } from '#content/printed/index.ts';

async function comity(...args: readonly string[]) {
  const told = { out: '', error: '' };
  const code = await main(args, {
    out: (text) => {
      told.out += text;
    },
    error: (text) => {
      told.error += text;
    },
    terminal: false,
  });
  return { code, ...told };
}

const folder = mkdtempSync(join(tmpdir(), 'comity-pack-'));

it('writes five papers and says which', async () => {
  const out = join(folder, 'new', 'papers');
  const { code, out: told } = await comity('pack', 'ten-days', '--out', out);
  expect([code, told]).toEqual([0, `${PAPERS.map(paperFile).join('\n')}\n`]);
  expect(readdirSync(out).sort()).toEqual(PAPERS.map(paperFile).sort());
  expect(readFileSync(join(out, 'situation-manual.html'), 'utf8')).toContain('<h1>Ten days</h1>');
});

it.each([
  ['no scenario', ['pack', '--out', folder], 2, /takes the id of one scenario/],
  ['no folder', ['pack', 'ten-days'], 2, /needs --out/],
  ['an unknown scenario', ['pack', 'ten-day', '--out', folder], 1, /no scenario is called "ten-day"/],
  ['a file in the way', ['pack', 'ten-days', '--out', join(folder, 'file')], 1, /no folder/],
])('refuses %s', async (_, args, expected, words) => {
  writeFileSync(join(folder, 'file'), '');
  const { code, error } = await comity(...args);
  expect([code, words.test(error)]).toEqual([expected, true]);
});
