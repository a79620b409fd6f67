/** The world that scenarios share: instruments, fictional States and providers, and the practice model. */
import type { JurisdictionInPlan } from '#domain/case-plan.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Checked } from './check-form.ts';
import type { InstrumentFile } from './schemas/instrument.ts';
import type { PracticeFile } from './schemas/practice.ts';
import type { ProviderFile } from './schemas/provider.ts';

export interface World {
  /** As it stands in problems: `scenarios/world`. */
  readonly folder: string;
  readonly instruments: ReadonlyMap<InstrumentId, Checked<InstrumentFile>>;
  readonly jurisdictions: ReadonlyMap<string, Checked<JurisdictionInPlan>>;
  readonly providers: ReadonlyMap<string, Checked<ProviderFile>>;
  /** In the order of their names. */
  readonly practice: readonly Checked<PracticeFile>[];
}
