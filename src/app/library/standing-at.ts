/** What one State is to one instrument on a day, in four words that never mean the same. */
import type { Instrument } from '#domain/instrument.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { bindsSince, isParty, isSignatoryOnly, membershipOf } from '#domain/status.ts';

export type Tie =
  | { readonly kind: 'none' }
  | { readonly kind: 'signatory'; readonly since: string }
  /** Consent deposited, not bound yet: the instrument is not in force, or not yet for this State. */
  | { readonly kind: 'party'; readonly since: string; readonly bindsFrom: string | null }
  | { readonly kind: 'bound'; readonly since: string };

/** @param asAt ISO day */
export function tieOn(state: Jurisdiction, instrument: Instrument, asAt: string): Tie {
  const membership = membershipOf(state, instrument.id);
  if (isSignatoryOnly(state, instrument.id, asAt)) return { kind: 'signatory', since: membership?.signed ?? asAt };
  if (!isParty(state, instrument.id, asAt)) return { kind: 'none' };
  const since = bindsSince(state, instrument);
  if (since !== null && since <= asAt) return { kind: 'bound', since };
  return { kind: 'party', since: membership?.deposited ?? asAt, bindsFrom: since };
}

export type ForceOn = 'in-force' | 'not-in-force' | 'practice' | 'per-pair' | 'draft';

export function forceOn({ status }: Instrument, asAt: string): ForceOn {
  if (status.form !== 'treaty') return status.form;
  return status.since !== null && status.since <= asAt ? 'in-force' : 'not-in-force';
}
