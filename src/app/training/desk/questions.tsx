/** Beside the form of an answer: what the other side asked, from its last letter. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { MilestoneType } from '#domain/milestones.ts';
import { ReasonList } from '../letters/reason-list.tsx';
import { lettersOf } from '../model/letters.ts';
import type { TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';

const ASKING: Readonly<Partial<Record<TaskId, readonly MilestoneType[]>>> = {
  'decide.clarify': ['preservation-clarification-asked'],
  'decide.answer-supplement': ['supplement-asked', 'request-returned'],
  'decide.redraft': ['draft-returned'],
  'decide.answer-supplement.voluntary-request': ['voluntary-unclear'],
  'decide.answer-supplement.giving-effect': ['effect-queried'],
  'decide.clarify-order.production-order': ['production-clarification-asked'],
  'decide.clarify-order.preservation-order': ['preservation-order-unclear'],
  'decide.complete-order': ['investigation-information-asked'],
  'decide.show-danger': ['disclosure-declined'],
};

export function Questions({ task }: { readonly task: TaskId }): ReactNode {
  const { plan, run, role } = usePlay();
  const t = useMessage();
  const letter = lettersOf(plan, run, role).find((one) => ASKING[task]?.includes(one.type));
  if (!letter) return null;
  return (
    <section className="sheet training-questions">
      <h3>{t('training.desk.questions')}</h3>
      <ReasonList letter={letter} />
    </section>
  );
}
