import { BUDGETS, LAST_STOP, MANNERS, MOST_STOPS, TABLE_SIZES } from '#domain/class-terms.ts';
import { EXTENSION_REASONS } from '#domain/extension-form.ts';
import { CHASE_RUNGS, PACKAGE_FAULTS } from '#domain/habits.data.ts';
import { HELP_LEVELS } from '#domain/help.ts';
import { CASE_PROCEDURES, INSTRUMENT_IDS, ROLES, TIERS } from '#domain/ids.ts';
import { MOST_INJECTS } from '#domain/injects.ts';
import { CHANNELS } from '#domain/practice.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import {
  DECISION_ROLES,
  type DecisionType,
  PLAYERS,
  RECIPE_FORMAT,
  RECIPE_FORMAT_VERSION,
  RENEWALS,
} from '#domain/recipe.ts';
import { FIELD_IDS, QUOTED_REFERENCES } from '#domain/request.ts';
import { draftSchema } from './draft.ts';
import { faulty, groundCode, group, instrumentId, list, share, slug, text, uint32, whole, z } from './zod.ts';

export const DECISION_TYPES = Object.keys(DECISION_ROLES) as [DecisionType, ...DecisionType[]];
export const SLOTS = [...CASE_PROCEDURES, 'case', 'domestic-order'] as const;

const MOST_DECISIONS = 1000;

/** A hundred years of minutes: as far as any case can reach. */
const minute = whole(0, 100 * 365 * 1440);

export const choiceSchema = group({
  draft: draftSchema.optional(),
  ground: groundCode.optional(),
  asks: list(z.enum(FIELD_IDS), FIELD_IDS.length, 1).optional(),
  items: list(slug, 12, 1).optional(),
  chase: group({
    rung: z.enum(CHASE_RUNGS),
    contact: z.enum(['file', 'register']),
    sender: z.enum(['office', 'personal']),
  }).optional(),
  fault: z.enum(PACKAGE_FAULTS).optional(),
  extension: group({
    yourRef: z.enum(QUOTED_REFERENCES),
    tellsRequest: z.boolean(),
    reason: z.enum(EXTENSION_REASONS).nullable(),
  }).optional(),
});

const player = z.enum(PLAYERS).optional();
const cast = group(
  Object.fromEntries(ROLES.map((role) => [role, player])) as Record<(typeof ROLES)[number], typeof player>,
);

export const recipeSchema = group({
  format: z.literal(RECIPE_FORMAT),
  formatVersion: z.literal(RECIPE_FORMAT_VERSION),
  scenario: slug,
  /** Left out: the prosecutor's. */
  seat: slug.optional(),
  planHash: z.string().regex(/^[0-9a-f]{64}$/, faulty('plan-hash')),
  seed: uint32,
  run: uint32,
  cast,
  settings: group({
    quality: share.nullable(),
    requestingTier: z.enum(TIERS).nullable(),
    requestedTier: z.enum(TIERS).nullable(),
    // Left out in recipes of earlier editions, and wherever they stand at their default.
    channel: z.enum(CHANNELS).nullable().optional(),
    translation: share.nullable().optional(),
    priority: z.boolean().optional(),
    calendar: z.boolean().optional(),
    season: z.boolean().optional(),
    renewals: z.enum(RENEWALS).nullable().optional(),
    preset: z.enum(PRESET_IDS).optional(),
    appeal: share.nullable().optional(),
  }),
  /** Of a class: what its trainer has set. */
  class: group({
    help: z.enum(HELP_LEVELS),
    /** Left out: all of the case. */
    instruments: list(instrumentId, INSTRUMENT_IDS.length, 1).optional(),
    /** Left out, all three: the tables choose. */
    table: z.literal(TABLE_SIZES).optional(),
    slot: z.literal(BUDGETS).optional(),
    others: z.enum(MANNERS).optional(),
    stops: list(whole(1, LAST_STOP), MOST_STOPS),
    continued: whole(0, MOST_STOPS),
  }).optional(),
  decisions: list(
    group({
      at: minute,
      role: z.enum(ROLES),
      request: z.enum(SLOTS),
      type: z.enum(DECISION_TYPES),
      choice: choiceSchema.optional(),
    }),
    MOST_DECISIONS,
  ),
  /** Inject cards, in the order played. */
  cards: list(group({ at: minute, after: whole(0, MOST_DECISIONS), inject: slug }), MOST_INJECTS, 1).optional(),
  until: minute,
  /** The table went to the debrief before the case had ended. */
  stopped: z.literal(true).optional(),
  /** Free-text reasons, by index of the decision. */
  notes: z.record(z.string().regex(/^(?:0|[1-9]\d{0,3})$/, faulty('reference')), text(5000)).optional(),
});
export type RecipeFile = z.infer<typeof recipeSchema>;
