/**
 * Practice: one file holds any part of the model; together the files must hold all of it. A file may name its figures once
 * under `figures:` and point to them.
 */
import { LIMIT_IDS } from '#domain/case-plan.ts';
import { figure } from './figure.ts';
import { duration, faulty, group, share, slug, z } from './zod.ts';

/** Ids of stages and chances: slugs joined by dots, as the statecharts name them. */
const practiceId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, faulty('reference'));

/** Median and 90th percentile in days. */
const lognormal = group({ median: z.number().min(0).max(3650), p90: z.number().min(0).max(3650) });

const byTier = <Value extends z.ZodType>(value: Value) =>
  group({ H: value.optional(), M: value.optional(), L: value.optional(), X: value.optional() });

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
  figure: slug,
  /** Where one tier's value has another source than the rest. */
  tierFigures: byTier(slug).optional(),
});

const chance = group({
  at0: share,
  slope: z.number().min(-1).max(1).optional(),
  byTier: byTier(share).optional(),
  figure: slug,
});

const instrumentPractice = group({
  channelMix: group({ electronic: share, post: share, diplomatic: share }),
  screeningFactor: z.number().min(0).max(10),
  supplementAdd: z.number().min(-1).max(1),
  silenceFactor: z.number().min(0).max(10),
  figure: slug,
});

const limit = group({ duration, figure: slug });

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
    requesting: z.number().min(0).max(2),
    requested: z.number().min(0).max(2),
    figure: slug,
  }).optional(),
  quality: byTier(share).optional(),
});
export type PracticeFile = z.infer<typeof practiceSchema>;
