import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main.ts';
import { projectFiles, ROOT, textOf } from '#support/source-files.ts';

const BLOCK = /```console\n\$ npm run --silent comity -- ([^|\n]+?)(?: \| head -(\d+))?\n([\s\S]*?)```/g;
const readme = () => textOf('README.md');
const commands = [...readme().matchAll(BLOCK)].map(([block, args = '', lines, shown = '']) => ({
  block,
  args,
  lines: lines === undefined ? null : Number(lines),
  shown,
}));

/** What the command prints, as far as the README shows it. */
async function printed(args: string, lines: number | null): Promise<string> {
  let out = '';
  const keep = (text: string): void => {
    out += text;
  };
  await main(args.split(' '), { out: keep, error: keep });
  return lines === null ? out : out.split('\n').slice(0, lines).concat('').join('\n');
}

describe('README.md', () => {
  it('shows commands', () => expect(commands.length).toBeGreaterThan(2));

  it.each(commands)('prints what it says: $args', async ({ args, lines, block, shown }) => {
    const truth = await printed(args, lines);
    if (process.env.UPDATE_GOLDEN === '1') {
      const [call = ''] = block.match(/^.*\n.*\n/) ?? [];
      writeFileSync(
        join(ROOT, 'README.md'),
        readme().replace(block, () => `${call}${truth}\`\`\``),
      );
    } else expect(shown).toBe(truth);
  });

  it.each(projectFiles('docs/images'))('%s is 1280 × 800 and light to load', (picture) => {
    const bytes = readFileSync(join(ROOT, picture));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('shows every picture of docs/images, and each has words', () => {
    const pictures = projectFiles('docs/images');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(readme()).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(${picture}\\)`));
  });
});
