/** A citation of the plan as a link, with what the plan's instrument says about that article. */
import type { ReactNode } from 'react';
import { Citation } from '#app/ui/citation.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation as CitationData } from '#domain/citation.ts';
import type { Instrument } from '#domain/instrument.ts';

export interface PlanCitationProps {
  readonly plan: CasePlan;
  readonly citation: CitationData;
}

export function PlanCitation({ plan, citation }: PlanCitationProps): ReactNode {
  const instrument = plan.instruments[citation.instrument];
  return (
    <Citation
      article={citation.article}
      checked={citation.checked}
      says={instrument ? saysOf(instrument, citation.article) : null}
      shortTitle={instrument?.shortTitle ?? citation.instrument}
      status={instrument?.status.note ?? null}
      title={instrument?.title ?? citation.instrument}
    />
  );
}

/** The sentence we have for an article: of a rule, else of a ground; null where there is none. */
function saysOf(instrument: Instrument, article: string | null): string | null {
  if (article === null) return null;
  const rules = Object.values(instrument.rules).filter((rule) => rule !== undefined);
  const rule = rules.find((candidate) => candidate.article === article);
  return rule?.says ?? instrument.grounds.find((ground) => ground.article === article)?.says ?? null;
}
