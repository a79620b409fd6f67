/** A citation of the case's law. */
import type { ReactNode } from 'react';
import { PlanCitation } from '#app/law/plan-citation.tsx';
import type { Citation } from '#domain/citation.ts';
import { usePlay } from '../play-context.tsx';

export function Cite({ citation }: { readonly citation: Citation }): ReactNode {
  return <PlanCitation citation={citation} plan={usePlay().plan} />;
}
