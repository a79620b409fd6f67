import { PART_IDS } from '#domain/case-plan.ts';
import { DATA_CATEGORIES } from '#domain/ids.ts';
import {
  ADDRESSEES,
  CONFIDENTIALITIES,
  type Draft,
  FIELD_IDS,
  QUOTED_REFERENCES,
  SIGNATORIES,
  TRANSLATIONS,
  WORDINGS,
} from '#domain/request.ts';
import { date, group, language, list, reference, z } from './zod.ts';

/** A request as drafted: ids only. Whether they exist in the case is checked against its plan. */
export const draftSchema = group({
  basis: reference,
  facts: list(reference, 60),
  identifiers: list(reference, 60),
  parts: z.exactOptional(z.record(reference, list(z.enum(PART_IDS), PART_IDS.length))),
  period: reference.nullable(),
  asked: list(group({ item: reference, category: z.enum(DATA_CATEGORIES) }), 12),
  urgency: z.enum(['none', 'volatile-data', 'danger-to-life']),
  confidentiality: z.enum(CONFIDENTIALITIES),
  /** Until when a court shall delay the notice to the user; left out: no delay. */
  delayUntil: z.exactOptional(date.nullable()),
  addressee: z.exactOptional(z.enum(ADDRESSEES)),
  yourRef: z.exactOptional(z.enum(QUOTED_REFERENCES)),
  wording: z.exactOptional(z.enum(WORDINGS)),
  translation: z.exactOptional(z.enum(TRANSLATIONS)),
  signedBy: z.exactOptional(z.enum(SIGNATORIES)),
  sworn: z.exactOptional(z.boolean()),
  purpose: reference.nullable(),
  language,
  statements: list(z.enum(FIELD_IDS), FIELD_IDS.length),
}) satisfies z.ZodType<Draft>;
