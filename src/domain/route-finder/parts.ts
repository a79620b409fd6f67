/** What the route finder is given. */
import type { ProviderInPlan } from '#domain/case-plan.ts';
import type { EvidenceItem } from '#domain/evidence.ts';
import type { Terms } from '#domain/legal-test/standing.ts';

export interface RouteParts extends Terms {
  /** The case file shows a significant and imminent danger to a person's life or safety. */
  readonly lifeAtRisk: boolean;
  readonly items: readonly EvidenceItem[];
  /** Lists the police channel as a route of its own, which a comparison may want; a case file has it beside its routes. */
  readonly policeRoute?: boolean;
  /** The provider that holds the data; without a policy its willingness stays a condition. */
  readonly provider?: Pick<ProviderInPlan, 'policy'>;
}
