import { describe, expect, it } from 'vitest';
import { main } from '#cli/main.ts';
import { CHECKED, INSTRUMENT_IDS, PROCEDURE_KINDS } from '#domain/ids.ts';

async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await main(args, { out: (text) => (said.out += text), error: (text) => (said.error += text) });
  return { code, ...said };
}
interface Door {
  readonly id: string;
  readonly open: boolean;
  readonly why: string;
  readonly reason: string;
  readonly citation: { readonly article: string | null; readonly checked: string };
  readonly supposes: readonly string[];
}
const PAIR = ['--from', 'aldermark', '--to', 'kestrel', '--offence', 'system-interference', '--data', 'traffic'];
async function doors(...more: string[]): Promise<readonly Door[]> {
  const { code, out } = await run('routes', ...PAIR, ...more, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as readonly Door[];
}
const open = (all: readonly Door[]) => all.filter((door) => door.open).map(({ id }) => id);

describe('comity law', () => {
  it('prints the whole register: instruments with procedures, articles, grounds, clocks and marks', async () => {
    const { code, out } = await run('law', '--json');
    expect(code).toBe(0);
    const law = JSON.parse(out) as {
      instruments: {
        id: string;
        procedures: { kind: string; article: string | null; checked: string }[];
        grounds: { code: string; article: string; checked: string }[];
        clocks: { id: string; duration: number }[];
      }[];
      procedures: Record<string, unknown>;
      grounds: Record<string, string>;
      deficiencies: Record<string, unknown>;
    };
    expect(law.instruments.map(({ id }) => id).sort()).toEqual([...INSTRUMENT_IDS].sort());
    expect(Object.keys(law.procedures).sort()).toEqual([...PROCEDURE_KINDS].sort());
    expect(Object.keys(law.grounds)).toHaveLength(22);
    expect(Object.keys(law.deficiencies).length).toBeGreaterThanOrEqual(26);
    for (const { procedures, grounds } of law.instruments) {
      for (const { checked } of [...procedures, ...grounds]) expect(CHECKED).toContain(checked);
    }
    const uncc = law.instruments.find(({ id }) => id === 'uncc');
    expect(uncc?.clocks).toContainEqual(expect.objectContaining({ id: 'preservation-hold', duration: 60 * 1440 }));
  });

  it('without --json has a line for each instrument', async () => {
    const { out } = await run('law');
    expect(out.trim().split('\n')).toHaveLength(INSTRUMENT_IDS.length);
  });
});

describe('comity routes between two States', () => {
  it('lists every door, open or closed, with the reason and the article', async () => {
    const all = await doors();
    expect(open(all)).toEqual(
      expect.arrayContaining(['comity/letters-rogatory', 'bilateral/request', 'budapest/preservation']),
    );
    const find = (id: string) => all.find((door) => door.id === id);
    expect(find('budapest/request')).toMatchObject({ open: false, why: 'displaced', citation: { article: '27(1)' } });
    expect(find('uncc/preservation')).toMatchObject({
      open: false,
      why: 'not-in-force',
      citation: { article: '65(1)' },
    });
    expect(find('malabo/none')?.open).toBe(false);
    for (const { reason } of all) expect(reason.length).toBeGreaterThan(20);
  });

  it('opens what a supposition opens, and says that it supposes', async () => {
    const before = await doors();
    const after = await doors('--suppose', 'uncc');
    expect(open(before)).not.toContain('uncc/preservation');
    expect(open(after)).toEqual(expect.arrayContaining([...open(before), 'uncc/preservation']));
    expect(after.find(({ id }) => id === 'uncc/preservation')?.supposes).toEqual(['uncc']);
  });

  it('reads the law on the day that is asked', async () => {
    const then = await doors('--as-at', '2004-06-30');
    expect(then.find(({ id }) => id === 'budapest/preservation')).toMatchObject({ open: false });
  });

  it.each([
    ['an unknown State', ['routes', '--from', 'aldermarck', ...PAIR.slice(2)], 1, /Did you mean "aldermark"/],
    ['the same State twice', ['routes', '--from', 'kestrel', ...PAIR.slice(2)], 1, /the same State/],
    ['a missing option', ['routes', ...PAIR.slice(0, 6)], 2, /--data is missing/],
    ['a category that is none', ['routes', ...PAIR.slice(0, 7), 'metadata'], 1, /--data takes subscriber/],
    ['a day that is none', ['routes', ...PAIR, '--as-at', '2026-02-30'], 1, /takes a day/],
    ['a scenario and a State', ['routes', '--scenario', 'the-night-shift', ...PAIR], 2, /cannot stand together/],
    ['an instrument that nobody knows', ['routes', ...PAIR, '--suppose', 'unccc'], 1, /names no instrument "unccc"/],
  ])('%s: one sentence, no stack', async (_what, args, expected, words) => {
    const { code, error, out } = await run(...args);
    expect(code).toBe(expected);
    expect(error).toMatch(words);
    expect(error).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
  });
});
