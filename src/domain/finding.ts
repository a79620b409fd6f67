/** The outcome of a legal test, with its article. */
import type { Citation } from './citation.ts';
import type { ProcedureKind } from './ids.ts';
import type { DefectCode, GroundCode } from './instrument.ts';
import type { FieldId } from './request.ts';

export const FINDING_EFFECTS = [
  'return', // sent back before screening
  'supplement', // more information asked
  'refuse', // must be refused
  'may-refuse',
  'partial', // executed only so far
  'ordinary-queue', // urgency does not count
  'leak', // the user may be told
  'inadmissible', // executed, but contestable at home
  'condition',
  'postpone', // granted later, not refused
  'nothing', // no step follows; it is said afterwards
] as const;
export type FindingEffect = (typeof FINDING_EFFECTS)[number];

export interface Finding {
  readonly code: DefectCode | GroundCode;
  readonly procedure: ProcedureKind;
  readonly effect: FindingEffect;
  readonly field: FieldId | null;
  readonly item: string | null;
  /** One plain sentence for the person who drafted: what is wrong. */
  readonly reason: string;
  /** One plain sentence: what to do. */
  readonly fix: string;
  readonly citation: Citation;
}
