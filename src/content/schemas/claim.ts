/** What an author claims about a case, for `comity prove`: `check:`. Each is tried; one that fails comes with a game that shows it. */
import { OUTCOMES } from '#domain/case-run.ts';
import { MILESTONES, type MilestoneType } from '#domain/milestones.ts';
import { group, instrumentId, line, share, slug, whole, z } from './zod.ts';

const milestone = z.enum(Object.keys(MILESTONES) as [MilestoneType, ...MilestoneType[]]);

export const claim = group({
  /** Said in the list of proofs: what the author wants to be true. */
  says: line(200),
  /** One of the five. Whether the briefing is right that a route is open or closed. */
  route: group({ instrument: instrumentId, is: z.enum(['open', 'closed']) }).optional(),
  /** In no game that is found does this happen. */
  never: milestone.optional(),
  /** In at least one game that is found. */
  sometimes: milestone.optional(),
  /** The model answer of a desk comes to this. `desk`: id of the seat; left out: the prosecutor's. */
  answer: group({ desk: slug.optional(), reaches: milestone }).optional(),
  /** Of so many simulated runs of a route, the share with this outcome, in [0, 1]. */
  share: group({
    under: instrumentId,
    outcome: z.enum(OUTCOMES),
    atLeast: share.optional(),
    atMost: share.optional(),
    runs: whole(100, 10_000).optional(),
  }).optional(),
});
export type ClaimInFile = z.infer<typeof claim>;
