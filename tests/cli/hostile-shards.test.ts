import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main.ts';

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await main(args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
const folder = mkdtempSync(join(tmpdir(), 'comity-hostile-'));
const at = (name: string) => join(folder, name);
const ASK = ['lab', '--procedure', 'mla', '--requesting', 'M', '--requested', 'X', '--data', 'traffic', '--runs', '20'];

interface Shard {
  of: { command: unknown; aim: unknown; words: Record<string, unknown> };
  tally: Record<string, unknown> & { ranges: unknown };
}
let written = '';
async function text(): Promise<string> {
  if (written === '') {
    await run(...ASK, '--shard', at('good.json'));
    written = readFileSync(at('good.json'), 'utf8');
  }
  return written;
}
async function changed(change: (shard: Shard) => void): Promise<string> {
  const shard = JSON.parse(await text()) as Shard;
  change(shard);
  return JSON.stringify(shard);
}
async function merged(content: string, ...more: string[]) {
  writeFileSync(at('bad.json'), content);
  return run('merge', ...more, at('bad.json'));
}

describe('a shard from a stranger', () => {
  it.each<[string, () => Promise<string> | string, string]>([
    ['cut off', async () => (await text()).slice(0, -300), 'cut off'],
    ['nothing', () => '', 'not JSON'],
    ['nested beyond any stack', () => '['.repeat(3_000_000), 'not JSON'],
    ['nested and closed', () => `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`, 'no shard'],
    [
      'a label of a prototype',
      async () => (await text()).replace('"words":{', '"words":{"__proto__":{"x":1},'),
      'no shard',
    ],
    [
      'an aim of a prototype',
      () =>
        changed(({ of }) => {
          of.aim = 'constructor';
        }),
      'no shard',
    ],
    [
      'labels in a list',
      () =>
        changed(({ of }) => {
          of.words = ['a'] as never;
        }),
      'no shard',
    ],
    [
      'a label of a megabyte',
      () =>
        changed(({ of }) => {
          of.words.data = 'x'.repeat(1e6);
        }),
      'no shard',
    ],
    ['labels without end', () => changed(({ of }) => void Object.assign(of.words, Array(50).fill(1))), 'no shard'],
    [
      'a command that did not write it',
      () =>
        changed(({ of }) => {
          of.command = 'simulate';
        }),
      'no shard',
    ],
    [
      'a list of five million',
      () =>
        changed(({ tally }) => {
          tally.ranges = Array(5_000_000).fill(0);
        }),
      'at most 10000',
    ],
    [
      'NaN in words',
      () =>
        changed(({ tally }) => {
          tally.runs = 'NaN';
        }),
      'runs must be a whole number',
    ],
    [
      'a number beyond numbers',
      async () => (await text()).replace('"runs":20', '"runs":1e999'),
      'runs must be a whole number',
    ],
    [
      'a version in escape codes',
      () =>
        changed(({ tally }) => {
          tally.formatVersion = '\u001b[31m';
        }),
      'formatVersion must be',
    ],
  ])('with %s is refused in one sentence', async (_, content, sentence) => {
    const { code, out, error } = await merged(await content());
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(sentence);
    expect(error).toContain('bad.json: ');
    expect(error.length).toBeLessThan(400);
  });

  it('with another label does not pass as runs of the same question', async () => {
    const other = await changed(({ of, tally }) => {
      of.words.quality = 0.99;
      tally.ranges = [[40, 60]];
    });
    expect(await merged(other, at('good.json'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('another question'),
    });
  });

  it('commands no terminal with its labels', async () => {
    const { code, out } = await merged(
      await changed(({ of }) => {
        of.words.data = '\u001b[2J\u009b31m\u202e';
      }),
    );
    expect(code).toBe(0);
    expect(out).toContain('data \ufffd[2J\ufffd31m\ufffd');
  });

  it('is read one at a time, so that thousands are refused at the first that repeats runs', async () => {
    await text();
    const { code, error } = await run('merge', ...Array<string>(5000).fill(at('good.json')));
    expect([code, error]).toEqual([1, expect.stringContaining('runs 0 to 19 are counted already')]);
  });
});
