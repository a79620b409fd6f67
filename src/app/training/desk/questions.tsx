/** Beside the form of an answer: what the other side asked, from its last letter. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { MilestoneType } from '#domain/milestones.ts';
import type { DecisionType } from '#domain/recipe.ts';
import { ReasonList } from '../letters/reason-list.tsx';
import { lettersOf } from '../model/letters.ts';
import { usePlay } from '../play-context.tsx';

const ASKING: Readonly<Partial<Record<DecisionType, readonly MilestoneType[]>>> = {
  'decide.clarify': ['preservation-clarification-asked'],
  'decide.answer-supplement': ['supplement-asked', 'request-returned'],
};

export function Questions({ type }: { readonly type: DecisionType }): ReactNode {
  const { plan, run, role } = usePlay();
  const t = useMessage();
  const letter = lettersOf(plan, run, role).find((one) => ASKING[type]?.includes(one.type));
  if (!letter) return null;
  return (
    <section className="sheet training-questions">
      <h3>{t('training.desk.questions')}</h3>
      <ReasonList letter={letter} />
    </section>
  );
}
