/** Asks the instruments every cell of the tables of the law. The tables are read once. */
import { durationOf } from '#content/compile-instrument.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { GroundCode, Instrument } from '#domain/instrument.ts';
import { featureFault, groundFault } from './law-tables-cells.ts';
import { markFaults, standingFaults, timerFault } from './law-tables-facts.ts';
import { cellFor, type FeatureTable, LAW_TABLES } from './law-tables-file.ts';
import { contentsFault, declarationFault, offerFault, ruleFaults, silenceFault } from './law-tables-lists.ts';

type Instruments = Readonly<Partial<Record<InstrumentId, Instrument>>>;

/** One cell: where it stands, whom it asks, and what is wrong; null where nothing is. */
export interface LawCheck {
  readonly table: string;
  readonly name: string;
  readonly instrument: InstrumentId;
  readonly fault: (instrument: Instrument) => string | null;
}

const { columns, rows } = LAW_TABLES.grounds;
const grounds = Object.entries(rows).flatMap(([code, cells]) =>
  Object.entries(columns).flatMap(([id, column]): readonly LawCheck[] => {
    const cell = cellFor(code, cells, id);
    if (cell.is === 'unencodable') return [];
    const { instrument } = column;
    const fault = (file: Instrument) => groundFault(file, column, code as GroundCode, cell);
    return [{ table: 'grounds', name: `${code} ${id}`, instrument, fault }];
  }),
);

const featureChecks = (table: 'features' | 'channels', { columns, rows }: FeatureTable): readonly LawCheck[] =>
  rows.flatMap(({ row, feature, cells }) =>
    Object.entries(columns).flatMap(([id, column]): readonly LawCheck[] => {
      const cell = cellFor(row, cells, id);
      if (cell.is === 'unencodable') return [];
      const { instrument } = column;
      const fault = (file: Instrument) => featureFault(file, column, feature, cell);
      return [{ table, name: `${row}, ${id}`, instrument, fault }];
    }),
  );

const timers = LAW_TABLES.timers.flatMap((timer): readonly LawCheck[] => {
  const { instrument } = timer;
  if (instrument === undefined) return [];
  const duration = timer.duration === undefined ? null : durationOf(timer.duration);
  const fault = (file: Instrument) => timerFault(file, timer, duration);
  return [{ table: 'timers', name: `${timer.key}, ${instrument}`, instrument, fault }];
});

const contents = LAW_TABLES.contents.map((row): LawCheck => {
  const { instrument, procedure } = row;
  return {
    table: 'contents',
    name: `contents of ${procedure}, ${instrument}`,
    instrument,
    fault: (file) => contentsFault(file, row),
  };
});

const exemplars = Object.entries(LAW_TABLES.exemplars).map(([id, row]): LawCheck => {
  const fault = ({ exemplars }: Instrument) => {
    const real = exemplars.find((one) => one.id === id);
    return real ? ruleFaults(real, row) : 'no such treaty';
  };
  return { table: 'exemplars', name: `rules of ${id}`, instrument: 'bilateral', fault };
});

/** One check for each instrument of a table that is no comparison. */
const perInstrument = <Row>(
  table: string,
  rows: Readonly<Partial<Record<InstrumentId, Row>>>,
  fault: (instrument: Instrument, row: Row) => string | null,
): readonly LawCheck[] =>
  (Object.entries(rows) as [InstrumentId, Row][]).map(([instrument, row]) => ({
    table,
    name: `${table}, ${instrument}`,
    instrument,
    fault: (file) => fault(file, row),
  }));

/** Every cell that can be asked, in the order of the file. */
export const LAW_CHECKS: readonly LawCheck[] = [
  ...grounds,
  ...featureChecks('features', LAW_TABLES.features),
  ...featureChecks('channels', LAW_TABLES.channels),
  ...timers,
  ...perInstrument('standing', LAW_TABLES.standing, standingFaults),
  ...perInstrument('offers', LAW_TABLES.offers, offerFault),
  ...perInstrument('rules', LAW_TABLES.rules, ruleFaults),
  ...exemplars,
  ...perInstrument('silent', LAW_TABLES.silent, silenceFault),
  ...contents,
  ...perInstrument('declarations', LAW_TABLES.declarations, declarationFault),
  ...perInstrument('marks', LAW_TABLES.marks, markFaults),
];

const BY_INSTRUMENT = new Map<InstrumentId, LawCheck[]>();
for (const check of LAW_CHECKS)
  BY_INSTRUMENT.set(check.instrument, [...(BY_INSTRUMENT.get(check.instrument) ?? []), check]);

const asked = new WeakMap<Instrument, readonly string[]>();

/** Remembered for each instrument: whoever changes one of them, as mutation tests do, has only that one asked again. */
function failuresOf(instrument: Instrument, checks: readonly LawCheck[]): readonly string[] {
  const found =
    asked.get(instrument) ??
    checks.flatMap(({ name, fault }) => {
      const said = fault(instrument);
      return said === null ? [] : [`${name}: ${said}`];
    });
  asked.set(instrument, found);
  return found;
}

/** Cells in which the tables and these instruments disagree, one sentence each; empty where they agree. */
export const lawTableFailures = (instruments: Instruments): readonly string[] =>
  [...BY_INSTRUMENT].flatMap(([id, checks]) => {
    const instrument = instruments[id];
    return instrument ? failuresOf(instrument, checks) : [`${id}: no file`];
  });
