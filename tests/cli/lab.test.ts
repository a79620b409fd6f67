import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '#cli/main.ts';
import { LAB_PROCEDURE_IDS } from '#content/lab-procedures.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { QUANTILES } from '#domain/simulation-result.ts';

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await main(args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
const folder = mkdtempSync(join(tmpdir(), 'comity-lab-'));
const at = (name: string) => join(folder, name);
const ASK = ['--procedure', 'mla', '--requesting', 'M', '--requested', 'X', '--data', 'traffic'];

interface Told {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly successShare: number;
  readonly legs: Readonly<
    Record<string, (Readonly<Record<string, number>> & { within: Record<string, number> }) | null>
  >;
}
const lab = async (...more: string[]) => JSON.parse((await run('lab', ...ASK, '--json', ...more)).out) as Told;

describe('comity lab', () => {
  it.each(LAB_PROCEDURE_IDS)('runs %s, with every leg key and no gap in a leg', async (procedure) => {
    const asked = ['--procedure', procedure, '--requesting', 'H', '--requested', 'H', '--data', 'subscriber'];
    const { code, out, error } = await run('lab', ...asked, '--runs', '200', '--at', '30,365', '--json');
    expect([code, error]).toEqual([0, '']);
    const told = JSON.parse(out) as Told;
    expect(Object.keys(told.legs)).toEqual([...LEG_IDS]);
    expect(told.legs.total).not.toBeNull();
    expect(told.successShare).toBeGreaterThan(0.3);
    expect(Object.values(told.outcomes).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    for (const leg of Object.values(told.legs)) {
      if (leg === null) continue;
      const quantiles = Object.keys(QUANTILES).map((name) => leg[name] ?? -1);
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      expect(Object.keys(leg.within)).toEqual(['30', '365']);
      expect(leg.within['365']).toBeGreaterThanOrEqual(leg.within['30'] ?? 1);
    }
  });

  it('lets drafting quality act on questions and on refusals', async () => {
    const poor = await lab('--quality', '0', '--runs', '4000');
    const good = await lab('--quality', '1', '--runs', '4000');
    // Six questions in ten letters against one and a half, at some 100 days a round; 12 against 2 per cent refused for want of facts.
    expect((poor.legs.requestedSide?.mean ?? 0) - (good.legs.requestedSide?.mean ?? 0)).toBeGreaterThan(25);
    expect((poor.outcomes.refused ?? 0) - (good.outcomes.refused ?? 0)).toBeGreaterThan(0.06);
  });

  it('takes channel and translation as given', async () => {
    const slow = await lab('--channel', 'diplomatic', '--translation', '1');
    const quick = await lab('--channel', 'electronic', '--translation', '0');
    expect((slow.legs.issueToReceipt?.p50 ?? 0) - (quick.legs.issueToReceipt?.p50 ?? 0)).toBeGreaterThan(50);
  });

  it('loses data only where their retention is asked for', async () => {
    expect((await lab()).outcomes.lost).toBe(0);
    const kept = (await lab('--retention', '90', '--age', 'tip')).outcomes.lost ?? 0;
    expect(kept).toBeGreaterThan(0.5);
    expect((await lab('--retention', 'three-months', '--age', 'tip')).outcomes.lost).toBe(kept);
  });

  it('says in words what it printed in numbers', async () => {
    const { out } = await run('lab', ...ASK, '--runs', '300', '--at', '180');
    expect(out).toContain('not statistics');
    expect(out).toMatch(/whole: median [\d.]+ days .* within 180 days [\d.]+ %/);
  });

  it.each([
    [['--requesting', 'X'], 1, 'only ever asked'],
    [['--requested', 'Q'], 1, '--requested takes H, M, L, X'],
    [['--procedure', 'epocc'], 1, 'Did you mean "epoc"'],
    [['--instrument', 'eio'], 1, 'offers no mla'],
    [['--instrument', 'nato'], 1, '--instrument takes'],
    [['--quality', '1.5'], 1, 'a share from 0 to 1'],
    [['--translation', '-1'], 1, 'a share from 0 to 1'],
    [['--quality', 'NaN'], 1, 'a share from 0 to 1'],
    [['--retention', '1e9'], 1, '--retention takes'],
    [['--retention', 'content'], 1, 'Known: days, weeks, three-months'],
    [['--retention', '2.5'], 1, 'whole number of days'],
    [['--age', '-4'], 1, '--age takes'],
    [['--age', 'old'], 1, 'tip, investigation'],
    [['--at', '30,-5'], 1, '--at takes'],
    [['--runs', '99999999999'], 1, 'share more among calls'],
    [['--from-run', '4294967295', '--runs', '2'], 1, 'beyond'],
    [['--threads', '9'], 1, 'from 1 to 4'],
    [['--preset', 'happy'], 1, '--preset takes'],
    [['--channel', 'pigeon'], 1, '--channel takes'],
    [['--shard', join(folder, 'no', 'such', 'folder.json')], 1, 'cannot be written'],
    [['word'], 2, 'no word'],
  ])('%j is refused in a sentence', async (change, code, sentence) => {
    const refused = await run('lab', ...ASK, '--runs', '20', ...change);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.error).toContain(sentence);
    expect(refused.error).not.toContain('    at ');
  });

  it.each(['--procedure', '--requesting', '--requested'])('needs %s', async (name) => {
    const without = ASK.filter((_, i) => ASK[i] !== name && ASK[i - 1] !== name);
    const { code, error } = await run('lab', ...without);
    expect([code, error]).toEqual([2, expect.stringContaining(`needs ${name}`)]);
  });
});

describe('shards', () => {
  it.each(['traffic', 'mixed'])('merge to exactly the figures of the single run (%s)', async (data) => {
    const ask = ['lab', ...ASK, '--data', data, '--seed', '9'];
    const whole = await run(...ask, '--runs', '900', '--json', '--at', '200');
    const parts = [
      ['0', '333'],
      ['333', '266'],
      ['599', '301'],
    ] as const;
    for (const [from, runs] of parts) {
      expect((await run(...ask, '--from-run', from, '--runs', runs, '--shard', at(`${data}-${from}.json`))).code).toBe(
        0,
      );
    }
    const files = ['599', '0', '333'].map((from) => at(`${data}-${from}.json`));
    expect(await run('merge', ...files, '--json', '--at', '200')).toEqual(whole);
  });

  it('of a scenario merge too', async () => {
    const ask = ['simulate', '--scenario', 'the-night-shift', '--route', 'uncc-preserved'];
    const whole = await run(...ask, '--runs', '60', '--json');
    await run(...ask, '--runs', '25', '--shard', at('a.json'));
    await run(...ask, '--from-run', '25', '--runs', '35', '--shard', at('b.json'));
    expect(await run('merge', at('a.json'), at('b.json'), '--json')).toEqual(whole);
  });

  it('that hold the same runs, or answer different questions, are refused', async () => {
    await run('lab', ...ASK, '--runs', '50', '--shard', at('one.json'));
    await run('lab', ...ASK, '--runs', '50', '--from-run', '50', '--quality', '0.1', '--shard', at('other.json'));
    expect((await run('merge', at('one.json'), at('one.json'))).error).toContain('counted already');
    expect((await run('merge', at('one.json'), at('other.json'))).error).toContain('different cases or settings');
  });

  it.each([
    ['{', 'not JSON'],
    ['{}', 'no shard'],
    [
      '{"format":"comity.shard","of":{"command":"lab","aim":"hold","words":{"procedure":"mla","instrument":"uncc"}},"tally":{"runs":"many"}}',
      'no tally',
    ],
  ])('%s is no shard', async (text, sentence) => {
    writeFileSync(at('bad.json'), text);
    const { code, error } = await run('merge', at('bad.json'));
    expect([code, error]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('are smaller than a megabyte, however many runs they hold', () => {
    expect(readFileSync(at('a.json')).length).toBeLessThan(1_500_000);
  });
});

describe('comity sweep', () => {
  const GRID = [
    '--procedure',
    'mla',
    '--requesting',
    'H,M',
    '--requested',
    'X,H',
    '--quality',
    '0,1',
    '--priority',
    'both',
  ];

  it('writes one line a combination, the same bytes each time', async () => {
    const first = await run('sweep', ...GRID, '--runs', '60');
    expect(first.code).toBe(0);
    const [head, ...lines] = first.out.trimEnd().split('\n');
    expect(lines).toHaveLength(16);
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([head?.split(',').length]));
    expect(first.out).not.toMatch(/NaN|undefined/);
    expect(await run('sweep', ...GRID, '--runs', '60', '--threads', '1')).toEqual(first);
  });

  it('gives the figures of the lab', async () => {
    const { out } = await run('sweep', ...ASK, '--runs', '200');
    const [head = '', line = ''] = out.split('\n');
    const value = line.split(',')[head.split(',').indexOf('total.p50')];
    expect(Number(value)).toBe((await lab('--runs', '200')).legs.total?.p50);
  });

  it('moves a bar on a terminal only', async () => {
    let error = '';
    await main(['sweep', ...ASK, '--runs', '20'], { out: () => {}, error: (text) => (error += text), terminal: true });
    expect(error).toContain('100 %');
    expect((await run('sweep', ...ASK, '--runs', '20')).error).toBe('');
  });

  it.each([
    [['--requesting', 'H,X'], 1, 'only ever asked'],
    [['--quality', '0,2'], 1, 'share from 0 to 1'],
    [['--priority', 'maybe'], 1, 'on, off, both'],
    [['--age', Array.from({ length: 10_001 }, (_, i) => i).join()], 1, 'at most 10000 combinations'],
  ])('%j is refused before anything runs', async (change, code, sentence) => {
    const refused = await run('sweep', ...ASK, ...change);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.error).toContain(sentence);
  });
});
