/** The letter a draft makes: only what is on the form, in the form's order, under short headings. Live at the desk, kept once sent. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Draft } from '#domain/request.ts';
import { Cite } from '../frame/cite.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import { Paper } from '../letters/paper.tsx';
import { namesOf } from '../letters/use-letter-text.ts';
import { basisById, instrumentsOf } from '../model/bases.ts';
import { fieldsFor } from '../model/desk-fields.ts';
import { writtenAt } from '../model/letter-dates.ts';
import { addresseeOf, partyOf } from '../model/letter-parties.ts';
import { procedureOf, type TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { useFieldText } from './use-field-text.tsx';

interface DraftLetterProps {
  readonly task: TaskId;
  readonly draft: Draft;
  readonly at: Minutes;
  readonly ourRef: string;
  readonly yourRef: string | null;
  /** The subject as the heading of an opened letter; without it the letter is being written. */
  readonly heading?: ReactNode;
}

/** Subjects are those of the milestone that the sending sets. */
const SUBJECTS: Readonly<Partial<Record<TaskId, MilestoneType>>> = {
  'decide.preserve': 'preservation-sent',
  'decide.clarify': 'preservation-clarified',
  'decide.request': 'request-drafted',
  'decide.redraft': 'request-drafted',
  'decide.share-draft': 'draft-shared',
  'decide.answer-supplement': 'supplement-sent',
  'decide.claim-emergency': 'emergency-claimed',
  'decide.ask-provider': 'voluntary-sent',
  'decide.ask-disclosure': 'disclosure-asked',
  'decide.issue-order.agreement-order': 'agreement-order-sent',
  'decide.issue-order.investigation-order': 'investigation-sent',
  'decide.issue-order.production-order': 'production-sent',
  'decide.issue-order.preservation-order': 'preservation-order-sent',
  'decide.issue-order.direct-order': 'direct-order-sent',
  'decide.send-order': 'effect-asked',
  'decide.clarify-order.production-order': 'production-clarified',
  'decide.clarify-order.preservation-order': 'preservation-order-clarified',
  'decide.complete-order': 'investigation-completed',
};

export function DraftLetter({ task, draft, at, ourRef, yourRef, heading }: DraftLetterProps): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const textOf = useFieldText({ draft, at, ourRef });
  const basis = basisById(plan, draft.basis);
  if (!basis) return null;
  const procedure = procedureOf(task);
  const first = writtenAt(run, procedure, at);
  const names = { ...namesOf(plan), sent: first === null ? '' : format.date(civilDate(plan.opensAt, first)) };
  const subject = SUBJECTS[task];
  const through = basis.through === null ? null : (plan.instruments[basis.through]?.shortTitle ?? basis.through);
  return (
    <div className="stack">
      <Paper
        head={{
          from: 'prosecutor',
          to: draft.addressee ? partyOf(draft.addressee) : addresseeOf(basis),
          through: basis.governing === 'comity' ? t('training.head.channel.diplomatic', names) : null,
          ourRef,
          yourRef,
          at,
          subject: heading ?? (
            <strong>{subject ? t(`training.letter.${subject}.subject`) : t(`training.desk.subject.${task}`)}</strong>
          ),
          basis: (
            <>
              <Cite citation={basis.citation} />
              {through !== null && <> {t('training.head.through', { treaty: through })}</>}
            </>
          ),
        }}
      >
        <p>{t(`training.opening.${task}`, names)}</p>
        {fieldsFor(plan, basis).map(({ field }) => {
          const text = textOf(field);
          return (
            text !== null && (
              <div className="paper__part" data-field={field} key={field}>
                <p className="paper__lead">{t(`training.field.${field}`)}</p>
                {text}
              </div>
            )
          );
        })}
        <p>{t(`training.ending.${task}`, names)}</p>
      </Paper>
      <Suppositions instruments={instrumentsOf(basis)} />
    </div>
  );
}
