import { describe, expect, it } from 'vitest';
import { FEATURES } from '#domain/features.data.ts';
import { GROUNDS } from '#domain/grounds.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import { setKey } from '#support/article-set.ts';
import { INSTRUMENTS } from '#support/instruments.ts';
import { LAW_CHECKS, lawTableFailures } from '#support/law-tables.ts';
import { cellFor, LAW_TABLES } from '#support/law-tables-file.ts';
import { projectFiles, textOf } from '#support/source-files.ts';

const { grounds, features, channels, timers, unencodable } = LAW_TABLES;

/** Every cell of the three comparison tables, in the short form of the file. */
const CELLS = [
  ...Object.entries(grounds.rows).flatMap(([row, cells]) =>
    Object.keys(grounds.columns).map((column) => ({
      table: 'grounds',
      row,
      column,
      cell: cellFor(row, cells, column),
    })),
  ),
  ...(['features', 'channels'] as const).flatMap((table) =>
    LAW_TABLES[table].rows.flatMap(({ row, cells }) =>
      Object.keys(LAW_TABLES[table].columns).map((column) => ({
        table,
        row,
        column,
        cell: cellFor(row, cells, column),
      })),
    ),
  ),
];
const LISTED = unencodable.flatMap(({ table, rows, columns }) =>
  rows.flatMap((row) => columns.map((column) => `${table}: ${row}: ${column}`)),
);

describe('the instruments answer every cell of the tables of the law', () => {
  it.each(LAW_CHECKS.map((check) => [check.table, check.name, check] as const))('%s: %s', (_table, _name, check) => {
    expect(check.fault(must(INSTRUMENTS[check.instrument], `no file for ${check.instrument}`))).toBeNull();
  });

  it('says the same all at once', () => {
    expect(lawTableFailures(INSTRUMENTS)).toEqual([]);
  });

  it('sees a number, a kind, a mode or a time that slips', () => {
    const uncc = must(INSTRUMENTS.uncc, 'no file for uncc');
    const slipped = (part: Partial<Instrument>) => lawTableFailures({ ...INSTRUMENTS, uncc: { ...uncc, ...part } });
    expect(slipped({ grounds: uncc.grounds.filter(({ code }) => code !== 'R09') })).toContain(
      'R09 uncc-request: expected explicit 40(22), the file says none',
    );
    expect(slipped({ clocks: [] }).join()).toContain('preservation minimum, uncc: no clock “preservation-hold”');
    expect(slipped({ procedures: uncc.procedures.map((offer) => ({ ...offer, yields: false })) })).not.toEqual([]);
    expect(slipped({ grounds: uncc.grounds.map((one) => ({ ...one, mode: 'must' as const })) })).not.toEqual([]);
    expect(lawTableFailures({})).toContain('uncc: no file');
  });
});

describe('no cell is skipped in silence', () => {
  const asked = LAW_CHECKS.filter(({ table }) => ['grounds', 'features', 'channels'].includes(table)).length;

  it(`asks ${asked} cells; ${LISTED.length} cannot be encoded, each with its reason`, () => {
    expect(asked + LISTED.length).toBe(CELLS.length);
    const marked = CELLS.filter(({ cell }) => cell.is === 'unencodable');
    expect(marked.map(({ table, row, column }) => `${table}: ${row}: ${column}`).sort()).toEqual([...LISTED].sort());
    for (const { reason } of unencodable) expect(reason.length).toBeGreaterThan(20);
  });

  it('has a row for every ground and every feature of the registers', () => {
    expect(Object.keys(grounds.rows).sort()).toEqual(Object.keys(GROUNDS).sort());
    const rows = [...features.rows, ...channels.rows].map(({ feature }) => feature);
    expect([...new Set(rows)].sort()).toEqual(Object.keys(FEATURES).sort());
  });

  it('writes no cell for a column that does not exist', () => {
    const known = (columns: object) => [...Object.keys(columns), 'rest'];
    for (const cells of Object.values(grounds.rows))
      expect(known(grounds.columns)).toEqual(expect.arrayContaining(Object.keys(cells)));
    for (const table of [features, channels])
      for (const { cells } of table.rows)
        expect(known(table.columns)).toEqual(expect.arrayContaining(Object.keys(cells)));
  });

  it('names corrections as the reference numbers them, and says why where we corrected a cell', () => {
    for (const { cell } of CELLS) {
      if (cell.correction !== undefined) expect(cell.correction).toMatch(/^C([1-9]|1\d|2[0-4])$/);
      if (cell.corrected !== undefined) expect(cell.corrected.length).toBeGreaterThan(20);
    }
  });

  it('keeps every time as a clock, a rule, a figure of practice or with the reason why not', () => {
    const practice = projectFiles('scenarios/world/practice').map(textOf).join('\n');
    for (const timer of timers) {
      const places = [timer.clock, timer.rule, timer.practice, timer.why].filter((place) => place !== undefined);
      expect(places, timer.key).toHaveLength(1);
      if (timer.practice !== undefined) expect(practice).toContain(`\n  ${timer.practice}:\n`);
    }
  });

  it('knows the dates of every treaty and the best mark of every instrument', () => {
    expect(Object.keys(LAW_TABLES.marks).sort()).toEqual(Object.keys(INSTRUMENTS).sort());
    const dated = Object.values(INSTRUMENTS).filter(({ status }) => status.form === 'treaty');
    expect(Object.keys(LAW_TABLES.standing)).toEqual(expect.arrayContaining(dated.map(({ id }) => id)));
  });
});

describe('ranges of articles', () => {
  it.each([
    ['40(21)(b)-(c), 40(22)', '40(21)(b), 40(21)(c), 40(22)'],
    ['40(8), (21)-(22)', '40(21), 40(22), 40(8)'],
    ['18(3)(c), (f), (i)', '18(3)(c), 18(3)(f), 18(3)(i)'],
    ['7-10, 19', '10, 19, 7, 8, 9'],
    ['8(6)(a)(i)-(ii)', '8(6)(a)(i), 8(6)(a)(ii)'],
    ['2AP 7(1) and 2AP 7(2)', '2AP 7(1), 2AP 7(2)'],
    ['18 U.S.C. 2523(b)(4)(A)-(B)', '18 U.S.C. 2523(b)(4)(A), 18 U.S.C. 2523(b)(4)(B)'],
    ['94–95', '94, 95'],
    ['11bis(2)', '11bis(2)'],
  ])('%s is %s', (text, key) => {
    expect(setKey([text])).toBe(key);
  });
});
