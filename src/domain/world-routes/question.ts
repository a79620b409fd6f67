/** What the world's route finder is asked, and the law as these two States have it. */
import type { Offence, Supposition } from '#domain/case-plan.ts';
import { type DataCategory, INSTRUMENT_IDS } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import type { Urgency } from '#domain/request.ts';
import { asConcluded, type PairTreaty, type ProviderPolicy, treatyBetween } from '#domain/world-law.ts';

export interface WorldQuestion {
  /** ISO day on which the law is read. */
  readonly asAt: string;
  /** Entries into force that are supposed; each answer that rests on one says so. */
  readonly supposes: readonly Supposition[];
  readonly requesting: Jurisdiction;
  readonly requested: Jurisdiction;
  /** `maxPenaltyYears`: the maximum in the requesting State, whose case it is. */
  readonly offence: Pick<Offence, 'corresponds' | 'features' | 'maxPenaltyYears'>;
  /** Category of the data wanted; null: any. */
  readonly data: DataCategory | null;
  readonly urgency: Urgency;
  /** Every instrument of the world, generic where States conclude it in pairs. */
  readonly instruments: readonly Instrument[];
  readonly treaties: readonly PairTreaty[];
  /** Policy of the provider that holds the data; absent: not known, so what depends on it stays a condition. */
  readonly provider?: ProviderPolicy;
}

/** An instrument as the two States have it; `concluded` is false where it needs a treaty of theirs that does not exist. */
export interface InstrumentBetween {
  readonly instrument: Instrument;
  readonly concluded: boolean;
}

function between(question: WorldQuestion, generic: Instrument): InstrumentBetween {
  if (generic.status.form !== 'per-pair') return { instrument: generic, concluded: true };
  const { treaties, requesting, requested } = question;
  const treaty = treatyBetween(treaties, generic.id, requesting.id, requested.id);
  return treaty
    ? { instrument: asConcluded(generic, treaty), concluded: true }
    : { instrument: generic, concluded: false };
}

/** Practices without a date come first; equal dates keep the order of the ids. Never by speed. */
function byAdoption({ instrument: a }: InstrumentBetween, { instrument: b }: InstrumentBetween): number {
  const [one, other] = [a.adopted ?? '', b.adopted ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return INSTRUMENT_IDS.indexOf(a.id) - INSTRUMENT_IDS.indexOf(b.id);
}

export const instrumentsBetween = (question: WorldQuestion): readonly InstrumentBetween[] =>
  question.instruments.map((generic) => between(question, generic)).sort(byAdoption);
