/**
 * Policies as decision tables: who decides what, when, on which findings and with which luck. Data in a closed vocabulary,
 * so that two hosts read the same rows: `row-policy.ts` for the live actors, and the generator of the kernel. The first row
 * of a stage and role whose conditions all hold is the intention; where none holds the role waits. A role is asked once on
 * every entry of a stage that offers it a decision.
 */
import type { ActorId, CaseProcedure } from '#domain/ids.ts';
import type { GroundCode } from '#domain/instrument.ts';
import type { DecisionType } from '#domain/recipe.ts';
import type { PolicyChance } from './chances.ts';
import type { LetterTest } from './letter-tests.ts';

/** Which draw of a key: the only one, the visit a counter stands at (1 where it was never counted), or the next one. */
export type Visit = 1 | { readonly of: string } | { readonly after: string };

export type Condition =
  /** The route makes such a request: known before the run. */
  | { readonly is: 'route-asks'; readonly procedure: CaseProcedure }
  /** The route tries a direct procedure before the formal request: known before the run. */
  | { readonly is: 'tries-direct' }
  /** The direct procedure that the route tries first can bring every item of the case: known before the run. */
  | { readonly is: 'direct-brings-all' }
  /** What the legal test says of this procedure's letter that is with the other side. */
  | { readonly is: 'letter'; readonly test: LetterTest }
  /** Something that was asked before is still missing; with `code`, this one. */
  | { readonly is: 'still-missing'; readonly code: string | null }
  /** A counter of this actor's chart. */
  | { readonly is: 'fewer-than'; readonly counter: string; readonly limit: number }
  /** Keyed luck: `<key>/<visit>` falls below the chance. */
  | { readonly is: 'drawn'; readonly key: string; readonly visit: Visit; readonly chance: PolicyChance }
  /** Another actor of the case is in one of these stages now. */
  | { readonly is: 'stage'; readonly actor: ActorId; readonly in: readonly string[] }
  /** A hold runs, and no extension was asked for this period of it. */
  | { readonly is: 'hold-may-be-extended' }
  /** The executing State's own order has not ended yet. */
  | { readonly is: 'order-still-runs' }
  /** The ground named with a refusal that is being consulted about. */
  | { readonly is: 'refused-on'; readonly ground: GroundCode }
  | { readonly is: 'not'; readonly condition: Condition };

/**
 * What a policy's letter holds. `early`: what is known at the start; `file`: all that the case file tells by itself;
 * `first`: as drafted with the drafter's quality; `corrected`: what the same drafter can send when asked.
 */
export const LETTER_KINDS = ['early', 'file', 'first', 'corrected'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/**
 * When it is decided, never before now: at once; when the case file has told all it tells by itself; fourteen days before
 * the hold ends; a week before the own order ends (halfway to the end of a short one).
 */
export const MOMENTS = ['now', 'file-complete', 'diary', 'before-order-ends'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A ground, put under one that the governing instrument lists where it does not list this one; or the first finding's. */
export type GroundChoice = { readonly lawful: GroundCode } | 'first-finding';

export interface PolicyRow {
  readonly actor: Exclude<ActorId, `evidence.${string}`>;
  readonly stage: string;
  readonly when: readonly Condition[];
  readonly decide: DecisionType;
  readonly at: Moment;
  readonly letter?: LetterKind;
  readonly ground?: GroundChoice;
}
