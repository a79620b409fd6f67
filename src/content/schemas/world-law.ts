/** Offences, treaties of two States and support: one to one with the types of the domain. */
import { TIERS } from '#domain/ids.ts';
import { OFFENCE_FEATURES } from '#domain/instrument.ts';
import type { CatalogueOffence, PairTreaty } from '#domain/world-law.ts';
import { figure } from './figure.ts';
import {
  article,
  checkedMark,
  date,
  duration,
  groundCode,
  group,
  instrumentId,
  line,
  list,
  slug,
  text,
  whole,
  z,
} from './zod.ts';

/** Instrument and article: `budapest 5`. */
export const conventionOffence = z.string().regex(/^[a-z0-9-]+ \d{1,3}(?:\(\w+\))*$/, { error: () => 'offence' });

export const offenceSchema = group({
  id: slug,
  title: line(120),
  conduct: text(400),
  corresponds: list(conventionOffence, 30),
  features: list(z.enum(OFFENCE_FEATURES), OFFENCE_FEATURES.length),
}) satisfies z.ZodType<CatalogueOffence>;

export const treatySchema = group({
  id: slug,
  instrument: z.enum(['bilateral', 'cloud-act']),
  between: z.tuple([slug, slug]),
  title: line(200),
  shortTitle: line(80),
  signed: date,
  inForce: date.nullable(),
  note: text(400),
  withoutGrounds: list(groundCode, 22),
  seriousCrimeYears: whole(0, 30).nullable(),
}) satisfies z.ZodType<PairTreaty>;

export const supportSchema = group({
  id: slug,
  title: line(160),
  says: text(800),
  tools: list(group({ id: slug, title: line(120), says: text(400), checked: checkedMark }), 20),
  bases: list(group({ instrument: instrumentId, article, checked: checkedMark }), 20),
  programmes: list(
    group({
      id: slug,
      title: line(120),
      says: text(400),
      raises: group({ from: z.enum(TIERS), to: z.enum(TIERS) }),
      takes: duration,
      figure,
    }),
    20,
  ),
});
export type SupportFile = z.infer<typeof supportSchema>;
