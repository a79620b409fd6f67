/** Says wherever routes are drawn that the law is not the scenario's: a what-if must never be taken for the law as it stands. */
import { memo, type ReactNode } from 'react';
import { Notice } from '#app/ui/notice.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { WhatIf } from './what-if.ts';
import { useWords, type Words } from './words.ts';

export interface LawChangedProps {
  readonly plan: CasePlan;
  readonly choices: Pick<WhatIf, 'inForce' | 'notInForce'>;
}

/** Empty where the law is the scenario's. */
export function lawSentences(
  { plan, choices: { inForce, notInForce } }: LawChangedProps,
  { t }: Words,
): readonly string[] {
  const words = (ids: readonly InstrumentId[]) => ({
    requesting: plan.requesting.name,
    requested: plan.requested.name,
    treaties: ids.map((id) => plan.instruments[id]?.shortTitle ?? id).join('; '),
  });
  return [
    ...(inForce.length > 0 ? [t('comparison.law-changed.added', words(inForce))] : []),
    ...(notInForce.length > 0 ? [t('comparison.law-changed.removed', words(notInForce))] : []),
  ];
}

export const LawChanged = memo(function LawChanged(props: LawChangedProps): ReactNode {
  const words = useWords();
  const sentences = lawSentences(props, words);
  if (sentences.length === 0) return null;
  return (
    <Notice kind="warning" title={words.t('comparison.law-changed.title')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
});
