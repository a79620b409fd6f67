/**
 * Practice: one file holds any part of the model; together the files must hold all of it. A file may name its figures once
 * under `figures:` and point to them.
 */
import { LIMIT_IDS } from '#domain/case-plan.ts';
import { CASE_PROCEDURES } from '#domain/ids.ts';
import { AGE_IDS, CHANCE_CONDITIONS, CHANNELS } from '#domain/practice.ts';
import { PRESET_IDS } from '#domain/presets.ts';
import { figure } from './figure.ts';
import { duration, faulty, group, line, list, share, slug, whole, z } from './zod.ts';

/** Ids of stages and chances: slugs joined by dots, as the statecharts name them. */
const practiceId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, faulty('reference'));

/** Median and 90th percentile in days. */
const lognormal = group({ median: z.number().min(0).max(3650), p90: z.number().min(0).max(3650) });

const byTier = <Value extends z.ZodType>(value: Value) =>
  group({ H: value.optional(), M: value.optional(), L: value.optional(), X: value.optional() });

const keyed = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  group(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
const maybe = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  keyed<Key, z.ZodOptional<Value>>(keys, value.optional());

const stage = group({
  side: z.enum(['requesting', 'requested', 'provider', 'transit']),
  byTier: group({
    H: lognormal.optional(),
    M: lognormal.optional(),
    L: lognormal.optional(),
    X: lognormal.optional(),
    any: lognormal.optional(),
  }),
  revisitFactor: z.number().min(0).max(1).optional(),
  /** Where both authorities are of tier H. */
  bothStaffedFactor: z.number().min(0.01).max(1).optional(),
  /** False where the friction of its side does not slow it. */
  friction: z.boolean().optional(),
  figure: slug,
  /** Where one tier's value has another source than the rest. */
  tierFigures: byTier(slug).optional(),
});

const chance = group({
  at0: share,
  slope: z.number().min(-1).max(1).optional(),
  byTier: byTier(share).optional(),
  /** Instead, where the request itself shows this. */
  raised: maybe(CHANCE_CONDITIONS, group({ at0: share, figure: slug })).optional(),
  figure: slug,
});

const instrumentPractice = group({
  channelMix: group({ electronic: share, post: share, diplomatic: share }),
  screeningFactor: z.number().min(0).max(10),
  supplementAdd: z.number().min(-1).max(1),
  silenceFactor: z.number().min(0).max(10),
  /** Factor on the chance that a translation is needed; 1 where it does not matter. */
  translationFactor: z.number().min(0).max(10).optional(),
  /** Factor on the queue where the contact point announces the request; 1 where it does not matter. */
  announcedQueueFactor: z.number().min(0.01).max(1).optional(),
  /** The care of the first years fades to nothing in so many years. */
  fadesOverYears: z.number().min(1).max(50).optional(),
  figure: slug,
});

const limit = group({ duration, figure: slug });

/** A factor on a time or a chance: nothing becomes a hundred times slower by a setting. */
const factor = z.number().min(0.01).max(10);
const factors = z.record(practiceId, factor);
/** In a lane a stage may be left out: factor 0. */
const lane = group({
  channel: z.enum(CHANNELS),
  stages: z.record(practiceId, z.number().min(0).max(10)),
  figure: slug,
});
const preset = group({
  quality: share.nullable(),
  stages: factors,
  chances: factors,
  screeningAtLeast: z.number().min(0).max(10),
  supplementAtLeast: z.number().min(-1).max(1),
  figure: slug,
});
const retentionClass = group({
  title: line(80),
  after: z.enum(['collection', 'account', 'deletion']),
  from: whole(0, 3650),
  to: whole(0, 3650),
  examples: list(group({ text: line(160), figure: slug }), 12, 1),
});
const age = group({ median: z.number().min(0.01).max(3650), p90: z.number().min(0.01).max(3650), figure: slug });
const sides = { requesting: z.number().min(0).max(2), requested: z.number().min(0).max(2) };
export const practiceSchema = group({
  figures: z.record(slug, figure),
  stages: z.record(practiceId, stage).optional(),
  chances: z.record(practiceId, chance).optional(),
  channels: group({ electronic: stage, post: stage, diplomatic: stage }).optional(),
  instruments: z.record(slug, instrumentPractice).optional(),
  limits: group(
    Object.fromEntries(LIMIT_IDS.map((id) => [id, limit.optional()])) as Record<
      (typeof LIMIT_IDS)[number],
      z.ZodOptional<typeof limit>
    >,
  ).optional(),
  friction: group({
    ...sides,
    /** Where a procedure was fitted with another friction. */
    byProcedure: maybe(CASE_PROCEDURES, group(sides)).optional(),
    figure: slug,
  }).optional(),
  quality: byTier(share).optional(),
  priority: lane.optional(),
  urgentCopy: lane.optional(),
  acceptedLanguage: group({ factor: share, figure: slug }).optional(),
  season: group({
    months: list(whole(1, 12), 12, 1),
    holidays: z.boolean(),
    progress: z.number().min(0.05).max(1),
    figure: slug,
  }).optional(),
  presets: keyed(
    PRESET_IDS.filter((id) => id !== 'default'),
    preset,
  ).optional(),
  refusals: group({ shares: z.record(slug, share), figure: slug }).optional(),
  retention: z.record(slug, retentionClass).optional(),
  ages: keyed(AGE_IDS, age).optional(),
});
export type PracticeFile = z.infer<typeof practiceSchema>;
