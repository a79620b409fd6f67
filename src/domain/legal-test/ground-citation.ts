/** Where an instrument gives a ground of refusal for a procedure. */
import type { Citation } from '#domain/citation.ts';
import type { ProcedureKind } from '#domain/ids.ts';
import type { Ground, GroundCode, Instrument } from '#domain/instrument.ts';
import { citeRule } from './cite.ts';

export const groundIn = (instrument: Instrument, procedure: ProcedureKind, code: string): Ground | undefined =>
  instrument.grounds.find((ground) => ground.code === code && ground.appliesTo.includes(procedure));

/** Null where the instrument does not know the ground. Courtesy knows every ground: help without a treaty is never owed. */
export function citeGround(instrument: Instrument, procedure: ProcedureKind, code: GroundCode): Citation | null {
  const ground = groundIn(instrument, procedure, code);
  if (ground) return { instrument: instrument.id, article: ground.article, checked: ground.checked };
  return instrument.kind === 'courtesy' ? citeRule(instrument, 'refusal') : null;
}
