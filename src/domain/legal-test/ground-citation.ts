/** Where an instrument gives a ground of refusal for a procedure, bars it, or is silent: the one place for R01–R22. */
import type { Citation } from '#domain/citation.ts';
import type { DataCategory, ProcedureKind } from '#domain/ids.ts';
import type { Bar, Ground, GroundCode, Instrument } from '#domain/instrument.ts';
import { hasFiled, type Jurisdiction } from '#domain/jurisdiction.ts';
import { citeRule } from './cite.ts';

export const groundIn = (instrument: Instrument, procedure: ProcedureKind, code: string): Ground | undefined =>
  instrument.grounds.find((ground) => ground.code === code && ground.appliesTo.includes(procedure));

/**
 * `explicit`: the text lists it; `via`: an own-law or umbrella clause reaches it; `barred`: the text says that it may not be
 * the reason (or not the only one); `none`: the text is silent, and where its list is exhaustive that is the end of it.
 */
export type GroundCell =
  | { readonly kind: 'explicit' | 'via'; readonly ground: Ground }
  | { readonly kind: 'barred'; readonly bar: Bar }
  | { readonly kind: 'none' };

/**
 * Bars that count for this offence: one of the instrument's own (`ownOffence`), or another. One that holds for some data counts
 * where nothing else is asked for; nothing asked: it is not counted.
 */
export const barsFor = (
  { bars }: Instrument,
  ownOffence: boolean,
  asked: readonly DataCategory[] = [],
): readonly Bar[] =>
  bars.filter(
    ({ ownOffences, data }) =>
      (ownOffence || !ownOffences) && (!data || (asked.length > 0 && asked.every((one) => data.includes(one)))),
  );

/**
 * What the instrument says of one ground for one procedure. A bar counts only where the text does not list the ground; one for
 * the instrument's own offences takes them out of what is listed (Budapest 25(4)).
 */
export function groundCell(
  instrument: Instrument,
  procedure: ProcedureKind,
  code: GroundCode,
  ownOffence = false,
): GroundCell {
  const own = ownOffence && instrument.bars.find((one) => one.code === code && one.ownOffences);
  if (own) return { kind: 'barred', bar: own };
  const ground = groundIn(instrument, procedure, code);
  if (ground) return { kind: ground.kind, ground };
  const bar = barsFor(instrument, ownOffence).find((one) => one.code === code);
  return bar ? { kind: 'barred', bar } : { kind: 'none' };
}

/** A ground that rests on a declaration or reservation bites only for a State that has filed it. */
export const bites = (
  { needs }: Pick<Ground, 'needs'>,
  instrument: Instrument,
  state: Pick<Jurisdiction, 'declarations'>,
): boolean => needs === undefined || hasFiled(state, instrument.id, needs);

const cite = (instrument: Instrument, { code, article, checked }: Ground): Citation => ({
  instrument: instrument.id,
  article,
  checked,
  ground: code,
});

/** Null where the instrument does not know the ground. Courtesy knows every ground: help without a treaty is never owed. */
export function citeGround(instrument: Instrument, procedure: ProcedureKind, code: GroundCode): Citation | null {
  const ground = groundIn(instrument, procedure, code);
  if (ground) return cite(instrument, ground);
  return instrument.kind === 'courtesy' ? citeRule(instrument, 'refusal') : null;
}

/** The same for one requested State: null also where it has not filed the declaration that the ground needs. */
export function citeGroundOf(
  instrument: Instrument,
  procedure: ProcedureKind,
  code: GroundCode,
  state: Pick<Jurisdiction, 'declarations'>,
): Citation | null {
  const ground = groundIn(instrument, procedure, code);
  return ground && !bites(ground, instrument, state) ? null : citeGround(instrument, procedure, code);
}
