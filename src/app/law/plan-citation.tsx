/** A citation of the plan's law as a link to its article: what it says, how that was checked, and whether it is in force. */
import type { ReactNode } from 'react';
import { Citation as CitationLink } from '#app/ui/citation.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import type { Instrument } from '#domain/instrument.ts';

/**
 * The sentence of the rule or ground that the citation names; without a name, of the first with this article; for an item of
 * a contents list, the rule on contents.
 */
function sentence(instrument: Instrument, { article, rule, ground }: Citation): string | null {
  const named = rule
    ? instrument.rules[rule]
    : instrument.grounds.find((one) => one.code === ground && one.article === article);
  if (named) return named.says;
  if (article === null) return null;
  const rules = Object.values(instrument.rules).filter((one) => one !== undefined);
  const exact =
    rules.find((one) => one.article === article) ?? instrument.grounds.find((one) => one.article === article);
  if (exact) return exact.says;
  // `40(15)(c)` is a letter of `40(15)`.
  const parents = rules.filter((one) => one.article !== null && article.startsWith(`${one.article}(`));
  return parents.sort((a, b) => (b.article?.length ?? 0) - (a.article?.length ?? 0))[0]?.says ?? null;
}

/** What the scenario supposes comes first: whoever reads that an instrument is not in force must know why it is used. */
const statusOf = (plan: CasePlan, instrument: Instrument): string =>
  [plan.supposes.find((one) => one.instrument === instrument.id)?.text, instrument.status.note]
    .filter(Boolean)
    .join(' ');

/** The address of the library; rooms do not import one another, so the shape of the address is repeated here. */
function placeOf({ instrument, article }: Citation): string {
  const query = article === null ? '' : `?${new URLSearchParams({ at: article })}`;
  return `#/library/instruments/${instrument}${query}`;
}

export interface PlanCitationProps {
  readonly plan: CasePlan;
  readonly citation: Citation;
}

export function PlanCitation({ plan, citation }: PlanCitationProps): ReactNode {
  const instrument = plan.instruments[citation.instrument];
  if (!instrument) return null;
  return (
    <CitationLink
      article={citation.article}
      // The treaty between two fictional States is fictional: no mark can say that its text was read or recalled.
      checked={instrument.kind === 'bilateral' ? 'fictional' : citation.checked}
      says={sentence(instrument, citation)}
      place={placeOf(citation)}
      shortTitle={instrument.shortTitle}
      status={statusOf(plan, instrument)}
      title={instrument.title}
    />
  );
}
