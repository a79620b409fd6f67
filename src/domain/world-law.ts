/** What the world holds beside States: offences everyone can name, treaties of two States, and support that is no duty. */
import type { Checked, DataCategory, InstrumentId, Tier } from './ids.ts';
import type { Instrument, OffenceFeature } from './instrument.ts';
import type { Figure } from './practice.ts';

/** A kind of conduct. Each State's penalty for it is in the State's file. */
export interface CatalogueOffence {
  readonly id: string;
  readonly title: string;
  /** The conduct in one plain sentence: dual criminality is tested on it, not on the name. */
  readonly conduct: string;
  /** Offences of instruments that it corresponds to, such as `budapest 5`, `uncc 10`. */
  readonly corresponds: readonly string[];
  readonly features: readonly OffenceFeature[];
}

/** A treaty or executive agreement of two States of this world. */
export interface PairTreaty {
  readonly id: string;
  readonly instrument: Extract<InstrumentId, 'bilateral' | 'cloud-act'>;
  readonly between: readonly [string, string];
  readonly title: string;
  readonly shortTitle: string;
  readonly signed: string;
  /** ISO day; null: signed, not in force. */
  readonly inForce: string | null;
  readonly note: string;
  /** Grounds of the generic instrument that this treaty leaves out. */
  readonly withoutGrounds: readonly `R${number}`[];
  /** Minimum of the maximum penalty in years for serious crime under an executive agreement; null: none. */
  readonly seriousCrimeYears: number | null;
}

/** The treaty of this kind between two States, whoever is named first. */
export const treatyBetween = (
  treaties: readonly PairTreaty[],
  instrument: InstrumentId,
  one: string,
  other: string,
): PairTreaty | undefined =>
  treaties.find(({ instrument: id, between }) => id === instrument && between.includes(one) && between.includes(other));

/** The generic instrument as these two States have concluded it. */
export const asConcluded = (generic: Instrument, treaty: PairTreaty): Instrument => ({
  ...generic,
  title: treaty.title,
  shortTitle: treaty.shortTitle,
  adopted: treaty.signed,
  status: { ...generic.status, since: treaty.inForce, note: `${treaty.note} ${generic.status.note}` },
  scope: {
    ...generic.scope,
    seriousCrimeYears: treaty.seriousCrimeYears ?? generic.scope.seriousCrimeYears,
  },
  grounds: generic.grounds.filter(({ code }) => !(treaty.withoutGrounds as readonly string[]).includes(code)),
});

/** What a provider does with a request from abroad, by its own policy. */
export type ForeignRequestPolicy = 'discloses' | 'requires-process' | 'declines';

export interface ProviderPolicy {
  readonly foreignRequests: Readonly<Record<DataCategory, ForeignRequestPolicy>>;
  /** Staff who decide emergency requests at all hours. */
  readonly emergencyTeam: boolean;
  /** Calls a known number back before it believes an emergency request. */
  readonly verifiesCaller: boolean;
  /** State of the union where its representative for orders sits; null: none. */
  readonly representative: string | null;
}

/** Help with capacity: no duty to disclose anything. */
export interface SupportLayer {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly tools: readonly {
    readonly id: string;
    readonly title: string;
    readonly says: string;
    readonly checked: Checked;
  }[];
  /** Where treaties speak of technical assistance. */
  readonly bases: readonly { readonly instrument: InstrumentId; readonly article: string; readonly checked: Checked }[];
  readonly programmes: readonly AssistanceProgramme[];
}

/** Training over time that raises the workload and staffing tier of an authority. */
export interface AssistanceProgramme {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly raises: { readonly from: Tier; readonly to: Tier };
  /** ISO duration from its start until the tier counts as raised. */
  readonly takes: string;
  readonly figure: Figure;
}
