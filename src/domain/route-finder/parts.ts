/** What the route finder is given. */
import type { EvidenceItem } from '#domain/evidence.ts';
import type { Terms } from '#domain/legal-test/standing.ts';

export interface RouteParts extends Terms {
  /** The case file shows a significant and imminent danger to a person's life or safety. */
  readonly lifeAtRisk: boolean;
  readonly items: readonly EvidenceItem[];
}
