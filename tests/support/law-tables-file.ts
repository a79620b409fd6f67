/** The tables of the law as the tests read them (`law-tables.yaml`, which explains its own short forms). */
import { parse } from 'yaml';
import type { FeatureId } from '#domain/features.data.ts';
import type { Checked, InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { ClockId, GroundCode, LegalClock } from '#domain/instrument.ts';
import type { RuleKey } from '#domain/rules.ts';
import { textOf } from './source-files.ts';

export interface Column {
  readonly instrument: InstrumentId;
  readonly procedure?: ProcedureKind;
  /** A real treaty that the generic one follows; its numbers are asked instead. */
  readonly exemplar?: string;
}

export interface LongCell {
  readonly is: string;
  readonly words?: string;
  readonly mode?: 'must' | 'may';
  readonly needs?: string;
  readonly correction?: string;
  readonly corrected?: string;
}
export type Cells = Readonly<Record<string, string | LongCell>>;

export interface FeatureTable {
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly { readonly row: string; readonly feature: FeatureId; readonly cells: Cells }[];
}

export interface Timer {
  readonly key: string;
  readonly instrument?: InstrumentId;
  readonly clock?: ClockId;
  readonly duration?: string;
  readonly bound?: LegalClock['bound'];
  readonly renewable?: boolean;
  readonly workingDays?: boolean;
  readonly rule?: RuleKey;
  readonly article?: string;
  readonly checked?: Checked;
  /** A figure of scenarios/world/practice. */
  readonly practice?: string;
  readonly why?: string;
}

export interface Standing {
  readonly adopted?: string | null;
  readonly since: string | null;
  readonly joins?: 'none' | { readonly days?: number; readonly months?: number; readonly article: string };
}

export interface Marks {
  readonly best: Checked;
  readonly except?: Readonly<Record<string, Checked>>;
  readonly status?: Checked;
}

/** `42; reservable; firm; -; keeps; …`; a list where a kind is offered twice. */
export type OfferRow = string | readonly string[];

export interface ContentsRow {
  readonly instrument: InstrumentId;
  readonly procedure: ProcedureKind;
  readonly list?: string;
  readonly excused?: string;
  readonly besides?: string;
}

type ByInstrument<Row> = Readonly<Partial<Record<InstrumentId, Row>>>;

export interface LawTablesFile {
  readonly grounds: {
    readonly columns: Readonly<Record<string, Column>>;
    readonly rows: Readonly<Record<GroundCode, Cells>>;
  };
  readonly features: FeatureTable;
  readonly channels: FeatureTable;
  readonly timers: readonly Timer[];
  readonly standing: ByInstrument<Standing>;
  readonly offers: ByInstrument<Readonly<Partial<Record<ProcedureKind, OfferRow>>>>;
  readonly rules: ByInstrument<Readonly<Partial<Record<RuleKey, string>>>>;
  /** Real treaties that the generic bilateral one follows. */
  readonly exemplars: Readonly<Record<string, Readonly<Partial<Record<RuleKey, string>>>>>;
  readonly silent: ByInstrument<readonly RuleKey[]>;
  readonly contents: readonly ContentsRow[];
  readonly declarations: ByInstrument<Readonly<Record<string, string>>>;
  readonly marks: ByInstrument<Marks>;
  readonly unencodable: readonly {
    readonly table: 'grounds' | 'features' | 'channels';
    readonly columns: readonly string[];
    readonly rows: readonly string[];
    readonly reason: string;
  }[];
}

export const LAW_TABLES = parse(textOf('tests/support/law-tables.yaml')) as LawTablesFile;

/** The cell of a row for a column; the row's `rest` where none is written. Throws where neither is: no cell is skipped. */
export function cellFor(row: string, cells: Cells, column: string): LongCell {
  const cell = cells[column] ?? cells.rest;
  if (cell === undefined) throw new Error(`law-tables.yaml: ${row} has no cell for ${column}, and no rest`);
  return typeof cell === 'string' ? { is: cell } : cell;
}
