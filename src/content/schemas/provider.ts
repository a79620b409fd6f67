import { figure } from './figure.ts';
import { duration, group, line, share, slug, z } from './zod.ts';

/** How long a category is kept; `null`: until the user deletes it. */
const kept = group({ keeps: duration.nullable(), figure });

/** A fictional provider: who it is, how long it keeps what, and what it tells its users. */
export const providerSchema = group({
  id: slug,
  name: line(60),
  legalEntity: line(120),
  jurisdiction: slug,
  notifiesUser: z.boolean(),
  retention: group({ subscriber: kept, traffic: kept, content: kept }),
  /** Deletion by the user, for what is kept until the user deletes it. */
  deletion: group({ perMonth: share.max(0.99), alertedFactor: z.number().min(1).max(1000), figure }),
});
export type ProviderFile = z.infer<typeof providerSchema>;
