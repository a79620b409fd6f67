/**
 * Every identifier that crosses a layer. One concept, one identifier, one label: docs/glossary.md.
 * Ids are stable slugs: recipes, links and translations hold them, so a released id is never renamed.
 */

/** Instruments, in the order of adoption, which is also the order on screen (never by speed). */
export const INSTRUMENT_IDS = [
  'comity',
  'interpol',
  'ecma',
  'g7-24-7',
  'icc',
  'untoc',
  'budapest',
  'uncac',
  'malabo',
  'eio',
  'cloud-act',
  'draft-2021',
  'budapest-2',
  'eu-e-evidence',
  'uncc',
  'ecma-3',
  'harare',
  'bilateral',
  'regional',
  'voluntary',
  'emergency-disclosure',
] as const;
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

/** Procedures that go straight to a provider, or to an authority by mutual recognition, instead of by a formal request. */
export const DIRECT_PROCEDURES = [
  'voluntary-request',
  'emergency-disclosure',
  'agreement-order',
  'investigation-order',
  'production-order',
  'preservation-order',
  'direct-order',
  'giving-effect',
] as const;
export type DirectProcedure = (typeof DIRECT_PROCEDURES)[number];

/** Kinds of request that a case can hold, one slot each; direct ones only where the plan has a legal basis for them. */
export const CASE_PROCEDURES = ['preservation', 'request', 'police', 'emergency', ...DIRECT_PROCEDURES] as const;
export type CaseProcedure = (typeof CASE_PROCEDURES)[number];

/** Every kind of procedure that some instrument offers. What each is, and its statechart: `procedures.data.ts`. */
export const PROCEDURE_KINDS = [
  'preservation',
  'traffic-disclosure',
  'request',
  'live-traffic',
  'interception',
  'contact-network',
  'emergency',
  'emergency-assistance',
  'registration-data',
  'direct-order',
  'giving-effect',
  'production-order',
  'preservation-order',
  'investigation-order',
  'agreement-order',
  'voluntary-request',
  'emergency-disclosure',
  'police',
  'letters-rogatory',
  'spontaneous-information',
  'open-data',
  'consent-access',
  'hearing',
  'joint-investigation',
  'transfer-of-proceedings',
  'extradite-or-prosecute',
  'asset-recovery',
  'court-request',
] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** Everything in a case that has a statechart: the procedures, the executing State's own order, the items, the case. */
export type ActorId = CaseProcedure | 'case' | 'domestic-order' | `evidence.${string}`;

/** Who acts. A person or a policy plays each role (the recipe's `cast`). */
export const ROLES = [
  'prosecutor',
  'requesting-authority',
  'contact-point',
  'requested-authority',
  'requested-judge',
  'facilitator',
] as const;
export type Role = (typeof ROLES)[number];

/** Who has the file now: the line that is always on the screen. */
export const HOLDERS = [
  'prosecutor',
  'requesting-authority',
  'in-transit',
  'contact-point',
  'requested-authority',
  'executing-authority',
  'court',
  'provider',
  'nobody',
] as const;
export type Holder = (typeof HOLDERS)[number];

/** Categories of stored data (Budapest 1 and 18(3); UNCC 2). */
export const DATA_CATEGORIES = ['subscriber', 'traffic', 'content'] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** Capacity of an authority in the practice model; X is an overloaded hub, only as the requested side. */
export const TIERS = ['H', 'M', 'L', 'X'] as const;
export type Tier = (typeof TIERS)[number];

/** How a figure or a rule was checked; it travels with the datum up to the screen. */
export const CHECKED = ['text', 'secondary', 'recalled', 'unsure'] as const;
export type Checked = (typeof CHECKED)[number];

/** What kind of number a figure is. Never dressed up as another. */
export const CONFIDENCES = ['published', 'statutory', 'fitted', 'assumed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
