/** A citation of the plan's law as a link to its article: looks up what the article says and whether it is in force. */
import type { ReactNode } from 'react';
import { Citation as CitationLink } from '#app/ui/citation.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import type { Instrument } from '#domain/instrument.ts';
import { usePlay } from '../play-context.tsx';

/** The sentence of the rule or ground with this article; for an item of a contents list, the rule on contents. */
function sentence(instrument: Instrument, article: string | null): string | null {
  if (article === null) return null;
  const rules = Object.values(instrument.rules);
  const exact =
    rules.find((rule) => rule.article === article) ?? instrument.grounds.find((one) => one.article === article);
  if (exact) return exact.says;
  // `40(15)(c)` is a letter of `40(15)`.
  const parents = rules.filter((rule) => rule.article !== null && article.startsWith(`${rule.article}(`));
  return parents.sort((a, b) => (b.article?.length ?? 0) - (a.article?.length ?? 0))[0]?.says ?? null;
}

const statusOf = (plan: CasePlan, instrument: Instrument): string =>
  [plan.supposes.find((one) => one.instrument === instrument.id)?.text, instrument.status.note]
    .filter(Boolean)
    .join(' ');

export function Cite({ citation }: { readonly citation: Citation }): ReactNode {
  const { plan } = usePlay();
  const instrument = plan.instruments[citation.instrument];
  if (!instrument) return null;
  return (
    <CitationLink
      article={citation.article}
      checked={citation.checked}
      says={sentence(instrument, citation.article)}
      shortTitle={instrument.shortTitle}
      status={statusOf(plan, instrument)}
      title={instrument.title}
    />
  );
}
