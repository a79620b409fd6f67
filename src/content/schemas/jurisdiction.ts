import type { JurisdictionInPlan } from '#domain/case-plan.ts';
import { TIERS } from '#domain/ids.ts';
import { group, instrumentId, language, line, list, slug, z } from './zod.ts';

/** A fictional State: one to one with `JurisdictionInPlan`. */
export const jurisdictionSchema = group({
  id: slug,
  name: line(40),
  adjective: line(40),
  tier: z.enum(TIERS),
  languages: list(language, 5, 1),
  acceptedLanguages: list(language, 10),
  centralAuthority: line(120),
  contactPoint: group({ name: line(120), hours: line(120) }),
  court: line(120),
  policeUnit: line(120),
  dualCriminality: z.enum(['refuse', 'discretionary', 'waive']),
  preservationReservation: z.boolean(),
  probableCause: z.boolean(),
  parties: list(instrumentId, 30),
}) satisfies z.ZodType<JurisdictionInPlan>;
