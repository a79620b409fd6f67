/** The reason for a decision: a note beside it, in no letter and in no link. A table also records who disagrees. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { CheckboxGroup, Fieldset } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextArea, TextField } from '#app/ui/field.tsx';
import { LONGEST_REASON } from '../team/table-note.ts';
import { useTeam } from '../team/use-team.ts';
import type { Reason } from './use-reason.ts';

const LONGEST = 2000;

interface WhyNoteProps {
  readonly reason: Reason;
  /** The decision in words. */
  readonly choice: string;
}

export function WhyNote({ reason, choice }: WhyNoteProps): ReactNode {
  const t = useMessage();
  const { team } = useTeam();
  if (team) return <TableRecord choice={choice} reason={reason} />;
  return (
    <TextArea
      hint={t('training.desk.why.hint')}
      label={t('training.desk.why')}
      maxLength={LONGEST}
      onChange={reason.setWhy}
      optional
      value={reason.why}
    />
  );
}

function TableRecord({ reason, choice }: WhyNoteProps): ReactNode {
  const t = useMessage();
  const { team, round, seat, nameOf } = useTeam();
  const { why, setWhy, dissent, setDissent, wanting, field } = reason;
  const most = LONGEST_REASON;
  const disagrees = dissent.seats.length > 0 || dissent.says !== '';
  return (
    <div ref={field}>
      <Fieldset legend={t('training.team.record.legend')}>
        <div className="stack">
          <p>
            {t('training.team.record.choice', {
              choice,
              lead: nameOf(seat('lead', round)),
              record: nameOf(seat('record', round)),
            })}
          </p>
          <TextArea
            error={wanting ? t('training.team.record.why.error', { most }) : undefined}
            hint={t('training.team.record.why.hint', { most })}
            label={t('training.team.record.why')}
            maxLength={most}
            onChange={setWhy}
            value={why}
          />
          <Disclosure open={disagrees} summary={t('training.team.record.dissent')}>
            <div className="stack">
              <CheckboxGroup
                legend={t('training.team.record.who')}
                onChange={(seats) => setDissent({ ...dissent, seats: seats.map(Number) })}
                options={Array.from({ length: team?.size ?? 0 }, (_, index) => ({
                  value: String(index + 1),
                  label: nameOf(index + 1),
                }))}
                values={dissent.seats.map(String)}
              />
              <TextField
                label={t('training.team.record.says')}
                maxLength={most}
                onChange={(says) => setDissent({ ...dissent, says })}
                optional
                value={dissent.says}
              />
            </div>
          </Disclosure>
        </div>
      </Fieldset>
    </div>
  );
}
