/** The world that scenarios share: instruments, fictional States and providers, and the practice model. */
import type { InstrumentId } from '#domain/ids.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import type { CatalogueOffence, PairTreaty } from '#domain/world-law.ts';
import type { Checked } from './check-form.ts';
import type { InstrumentFile } from './schemas/instrument.ts';
import type { PracticeFile } from './schemas/practice.ts';
import type { ProviderFile } from './schemas/provider.ts';
import type { SupportFile } from './schemas/world-law.ts';

export interface World {
  /** As it stands in problems: `scenarios/world`. */
  readonly folder: string;
  readonly instruments: ReadonlyMap<InstrumentId, Checked<InstrumentFile>>;
  readonly jurisdictions: ReadonlyMap<string, Checked<Jurisdiction>>;
  readonly providers: ReadonlyMap<string, Checked<ProviderFile>>;
  readonly offences: ReadonlyMap<string, Checked<CatalogueOffence>>;
  readonly treaties: ReadonlyMap<string, Checked<PairTreaty>>;
  readonly support: ReadonlyMap<string, Checked<SupportFile>>;
  /** In the order of their names. */
  readonly practice: readonly Checked<PracticeFile>[];
}
