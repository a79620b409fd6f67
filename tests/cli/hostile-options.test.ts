import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvLine } from '#cli/csv.ts';
import { main } from '#cli/main.ts';
import { tallyEach } from '#cli/pool.ts';

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await main(args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
const ASK = ['--procedure', 'mla', '--requesting', 'M', '--requested', 'X', '--data', 'traffic', '--runs', '20'];
const counted = (length: number) => Array.from({ length }, (_, i) => i).join();

describe('a value that cannot be', () => {
  it.each([
    [['--requesting', 'Z'], '--requesting takes H, M, L, not "Z"'],
    [['--requested', '__proto__'], '--requested takes H, M, L, X'],
    [['--instrument', 'constructor'], '--instrument takes'],
    [['--runs', '1e12'], 'from 1 to 10000000'],
    [['--runs', '1000000000000'], 'share more among calls'],
    [['--runs', 'Infinity'], 'from 1 to 10000000'],
    [['--runs', '0x10'], 'from 1 to 10000000'],
    [['--runs', '9'.repeat(500)], '…"'],
    [['--seed', '4294967296'], 'from 0 to 4294967295'],
    [['--from-run', '4294967295'], 'Lower --from-run'],
    [['--quality', '1e309'], 'a share from 0 to 1'],
    [['--age', '-4'], 'or a number of days from 0 to 36500'],
    [['--at', '30,,60'], '--at takes a number from 0 to 36500, not ""'],
    [['--at', counted(20_000)], 'at most 1000 day counts'],
    [['--threads', '1000000'], 'from 1 to 4'],
    [['--shard', ''], 'the name of a file'],
    [['--shard', tmpdir()], 'the name of a file'],
    [['--preset', 'valueOf'], '--preset takes'],
  ])('%j is refused with exit 1 and one short sentence', async (change, sentence) => {
    const { code, out, error } = await run('lab', ...ASK, ...change);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(sentence);
    expect(error).toMatch(/^comity: .*[.?]\n$/);
    expect(error.length).toBeLessThan(450);
  });

  it.each([[['--priority=no']], [['--json=yes']], [['--quality']], [['--__proto__', '1']], [['--', 'x']]])(
    '%j is wrong use, exit 2',
    async (change) => {
      expect(await run('lab', ...ASK, ...change)).toMatchObject({ code: 2, out: '' });
    },
  );

  it('commands no terminal', async () => {
    for (const word of ['\u001b[2J', '\u009b31m', '\u202ex']) {
      const said = [await run(word), await run('lab', ...ASK, '--data', word), await run('merge', word)];
      for (const { error } of said) expect(error).toContain('\ufffd');
      expect(said.map(({ error }) => error).join('')).not.toContain(word);
    }
  });
});

describe('work', () => {
  it('is not begun where its shard could not be written', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'comity-')), 'none', 'a.json');
    // Ten million runs would take minutes.
    const { code, error } = await run('lab', ...ASK, '--runs', '10000000', '--shard', file);
    expect([code, error]).toEqual([1, expect.stringContaining('there is no folder')]);
  });

  it.runIf(existsSync('/dev/full'))('is told although the disk is full', async () => {
    const { code, out, error } = await run('lab', ...ASK, '--shard', '/dev/full');
    expect([code, error]).toEqual([1, expect.stringContaining('ENOSPC')]);
    expect(out).toContain('median');
  });

  it('of a sweep has a bound in all', async () => {
    const ask = ['--runs', '10000000', '--age', counted(200)];
    const { code, out, error } = await run('sweep', ...ASK, ...ask);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('at most 1000000000 runs in all, not 200 times 10000000');
  });

  it('is told as soon as what stands before it has been told', async () => {
    const broken = { lanes: [], of: 'test', seed: 1, fromRun: 0, runs: 1 };
    const heard: string[] = [];
    const onAnswer = (index: number) => void heard.push(`answer ${index}`);
    await tallyEach([broken, broken], 1, onAnswer, (done) => void heard.push(`done ${done}`));
    expect(heard).toEqual(['answer 0', 'done 1', 'answer 1', 'done 2']);
  });
});

describe('a cell of a table', () => {
  it.each(['=cmd|calc', '+1', '-1+2', '@SUM(A1)', '\t=1', ' =1', '\n=1'])('%j computes nothing', (text) => {
    expect(csvLine([text])).toMatch(/^"?'/);
  });
  it('keeps numbers and quotes quotation marks', () => {
    expect(csvLine([-1.5, 'a "b", c', null, true, '2027-03-08'])).toBe('-1.5,"a ""b"", c",,true,2027-03-08\n');
  });
});
