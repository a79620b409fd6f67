/**
 * Legs of a procedure: which part of the way a duration measures. Published figures measure different legs, so a figure
 * without its leg says nothing. The same legs for every procedure make routes comparable (docs/model.md, "Legs").
 */

export const LEG_IDS = [
  /** Start of drafting to the moment the letter leaves the requesting State. */
  'draftAndOwnAuthority',
  /** Arrival in the requested State (or at the provider) to the answer leaving it: often "processing time". */
  'requestedSide',
  /** The request leaves the requesting State to the answer arriving back. */
  'sentToReceived',
  /** The signed draft is handed to the own central authority to the answer arriving back: what prosecutors report. */
  'issueToReceipt',
  /** Start of drafting to the data usable in the case. */
  'total',
] as const;
export type LegId = (typeof LEG_IDS)[number];
