/** The whole law of the world in one piece: what the library shows and `comity law --json` prints. JSON all through. */
import type { EvidenceItem } from './evidence.ts';
import type { InstrumentId } from './ids.ts';
import type { Instrument } from './instrument.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { CatalogueOffence, PairTreaty, ProviderPolicy, SupportLayer } from './world-law.ts';

export interface ProviderInRegister extends ProviderPolicy {
  readonly id: string;
  readonly name: string;
  readonly legalEntity: string;
  readonly jurisdiction: string;
  readonly about: string;
  readonly notifiesUser: boolean;
  /** How long it keeps each category by itself, ISO 8601; null: until the user deletes it. Invented figures (`assumed`). */
  readonly keeps: Readonly<Record<'subscriber' | 'traffic' | 'content', string | null>>;
  /** How often users delete what the provider does not (an assumption, with its figure). */
  readonly deletion: NonNullable<EvidenceItem['deletion']>;
}

export interface LawRegister {
  /** By date of adoption, practices without a date first; never by speed. */
  readonly instruments: readonly Instrument[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly providers: readonly ProviderInRegister[];
  readonly offences: readonly CatalogueOffence[];
  readonly treaties: readonly PairTreaty[];
  readonly support: readonly SupportLayer[];
}

/** The instruments by id, as legal tests and routes take them. */
export const byId = (register: LawRegister): Readonly<Partial<Record<InstrumentId, Instrument>>> =>
  Object.fromEntries(register.instruments.map((instrument) => [instrument.id, instrument]));
