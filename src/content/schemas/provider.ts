import { figure } from './figure.ts';
import { duration, group, line, share, slug, text, z } from './zod.ts';

/** How long a category is kept; `null`: until the user deletes it. */
const kept = group({ keeps: duration.nullable(), figure });

const policy = z.enum(['discloses', 'requires-process', 'declines']);

/** A fictional provider: who it is, how long it keeps what, and what it tells its users. */
export const providerSchema = group({
  id: slug,
  name: line(60),
  legalEntity: line(120),
  jurisdiction: slug,
  notifiesUser: z.boolean(),
  /** What it does with a request from abroad that no law of its State makes it obey. */
  foreignRequests: group({ subscriber: policy, traffic: policy, content: policy }),
  /** Staff who decide emergency requests at all hours. */
  emergencyTeam: z.boolean(),
  /** Calls a known number back before it believes an emergency request. */
  verifiesCaller: z.boolean(),
  /** State of the union where its representative for orders sits. */
  representative: slug.nullable(),
  /** One sentence: what kind of provider it is. */
  about: text(300),
  retention: group({ subscriber: kept, traffic: kept, content: kept }),
  /** Deletion by the user, for what is kept until the user deletes it. */
  deletion: group({ perMonth: share.max(0.99), alertedFactor: z.number().min(1).max(1000), figure }),
});
export type ProviderFile = z.infer<typeof providerSchema>;
