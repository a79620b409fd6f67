/** One door of one instrument between two States: open or closed, why, by which article, and on what conditions. */
import type { Citation } from '#domain/citation.ts';
import type { InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { Condition } from '#domain/instrument.ts';

/** Stable reason codes, in the order in which the questions are asked. */
export const ROUTE_CODES = [
  'draft', // never adopted
  'no-treaty-between-them', // an instrument of pairs, and these two have concluded none
  'not-member', // a network or scheme that serves its members
  'signatory-only',
  'not-party',
  'not-in-force',
  'not-yet-binding', // in force, but for one of them only from a later day
  'no-procedure', // in force, and nothing in it to use
  'not-organised-crime',
  'not-own-offence',
  'out-of-scope',
  'below-threshold',
  'category-not-covered',
  'closed-by-declaration',
  'displaced',
  'not-urgent', // needs a danger to life
  'provider-not-represented',
  'provider-declines',
  'open-on-condition',
  'open',
] as const;
export type RouteCode = (typeof ROUTE_CODES)[number];

export interface OpenCondition {
  readonly condition: Condition;
  /** One plain sentence. */
  readonly says: string;
}

export interface ProcedureRoute {
  /** `<instrument>/<kind>`; a second door of the same kind has `-2` behind it; without a procedure `<instrument>/none`. */
  readonly id: string;
  readonly label: string;
  readonly instrument: InstrumentId;
  /** One kind; none where the instrument offers no procedure at all. */
  readonly procedures: readonly ProcedureKind[];
  readonly open: boolean;
  readonly whatIf: false;
  readonly why: RouteCode;
  /** Why it is open or closed, in one to three plain sentences. */
  readonly reason: string;
  readonly citation: Citation;
  /** Instruments whose entry into force is supposed for this answer. */
  readonly supposes: readonly InstrumentId[];
  /** What must be so besides, which neither States nor offence nor date can tell. Empty for a closed route. */
  readonly conditions: readonly OpenCondition[];
  /** The instrument that takes its place; null unless `why` is `displaced`. */
  readonly displacedBy: InstrumentId | null;
}
