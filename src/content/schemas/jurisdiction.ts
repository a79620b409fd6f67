import { TIERS } from '#domain/ids.ts';
import type { Jurisdiction } from '#domain/jurisdiction.ts';
import { SIGNATORIES } from '#domain/request.ts';
import { calendar } from './calendar.ts';
import { date, group, instrumentId, language, line, list, share, slug, text, whole, z } from './zod.ts';

/** A fictional State: one to one with `Jurisdiction`. */
export const jurisdictionSchema = group({
  id: slug,
  name: line(40),
  adjective: line(40),
  about: text(400),
  tier: z.enum(TIERS),
  /** Its capacity when it asks; a hub of tier X needs one. */
  askingTier: z.enum(['H', 'M', 'L']).optional(),
  /** Minutes ahead of UTC. */
  utcOffset: whole(-720, 840),
  tradition: z.enum(['civil', 'common', 'mixed']),
  languages: list(language, 5, 1),
  acceptedLanguages: list(language, 10),
  centralAuthority: line(120),
  contactPoint: group({
    name: line(120),
    hours: line(120),
    type: z.enum(['police', 'prosecution', 'ministry']),
    canExecute: z.boolean(),
    /** It truly answers at night and on holidays. */
    allHours: z.boolean(),
  }),
  court: line(120),
  policeUnit: line(120),
  dualCriminality: z.enum(['refuse', 'discretionary', 'waive']),
  probableCause: z.boolean(),
  searchMinimumYears: whole(0, 30).nullable(),
  diplomaticChannel: z.boolean(),
  /** Who may sign its requests; left out: a prosecutor or a judge. */
  signatories: list(z.enum(SIGNATORIES), SIGNATORIES.length, 1).optional(),
  /** It searches content only on facts that somebody has sworn to; left out: it does not. */
  swornFacts: z.boolean().optional(),
  deathPenalty: z.boolean(),
  judicialReview: z.boolean(),
  dataProtection: group({ adequacyBar: z.boolean(), onwardConsent: z.boolean() }),
  /** Share of grants whose handing over is appealed. */
  appeal: share,
  calendar,
  reciprocity: list(slug, 40),
  memberships: list(group({ instrument: instrumentId, signed: date.nullable(), deposited: date.nullable() }), 30),
  declarations: list(group({ instrument: instrumentId, key: slug, value: slug.nullable() }), 60),
  penalties: z.record(slug, whole(0, 100)),
}) satisfies z.ZodType<Jurisdiction>;
