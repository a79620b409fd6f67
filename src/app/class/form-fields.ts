/** What stands in the trainer's form, and what it comes to. */
import type { CasePlan } from '#domain/case-plan.ts';
import { type BudgetMinutes, LAST_STOP, type Manner, MOST_STOPS, type TableSize } from '#domain/class-terms.ts';
import type { HelpLevel } from '#domain/help.ts';
import type { InstrumentId } from '#domain/ids.ts';
import { type ClassSetup, instrumentsIn } from '#simulation/codes/class-code.ts';

export interface FormFields {
  /** Id of a seat; empty: the prosecutor's. */
  readonly seat: string;
  readonly help: HelpLevel;
  /** Empty: the luck of the case. */
  readonly seed: string;
  readonly instruments: readonly InstrumentId[];
  /** Null, of these three: the tables choose, or the case does. */
  readonly table: TableSize | null;
  readonly slot: BudgetMinutes | null;
  readonly others: Manner | null;
  /** Days as typed, with anything between them. */
  readonly stops: string;
}

export type FormFault = 'seed' | 'instruments' | 'stops';

export const firstFields = (plan: CasePlan): FormFields => ({
  seat: '',
  help: 'mentor',
  seed: '',
  instruments: instrumentsIn(plan),
  table: null,
  slot: null,
  others: null,
  stops: '',
});

const MOST_SEED = 0xffffffff;

function readSeed(text: string, usual: number): number | null {
  const bare = text.trim();
  if (bare === '') return usual;
  return /^\d{1,10}$/.test(bare) && Number(bare) <= MOST_SEED ? Number(bare) : null;
}

/** Ascending, each once; null where something between is no day, or there are too many. */
function readStops(text: string): readonly number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const days = [...new Set(words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : Number.NaN)))];
  const good = days.length <= MOST_STOPS && days.every((day) => day >= 1 && day <= LAST_STOP);
  return good ? days.sort((a, b) => a - b) : null;
}

/** The setup, or every field that says none. */
export function setupOf(
  plan: CasePlan,
  { seat, help, seed, instruments, stops, table, slot, others }: FormFields,
): { readonly setup: ClassSetup | null; readonly faults: readonly FormFault[] } {
  const luck = readSeed(seed, plan.seed);
  const days = readStops(stops);
  const faults: FormFault[] = [
    ...(luck === null ? (['seed'] as const) : []),
    ...(instruments.length === 0 ? (['instruments'] as const) : []),
    ...(days === null ? (['stops'] as const) : []),
  ];
  if (luck === null || days === null || faults.length > 0) return { setup: null, faults };
  const all = instrumentsIn(plan).length === instruments.length;
  return {
    setup: {
      seed: luck,
      seat: seat === '' ? null : seat,
      help,
      ...(all ? {} : { instruments }),
      ...(table ? { table } : {}),
      ...(slot ? { slot } : {}),
      ...(others ? { others } : {}),
      stops: days,
    },
    faults,
  };
}
