/** What was recorded beside a decision: the reason, who disagreed, and who led the table then. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { readTableNote } from './table-note.ts';
import { useTeam } from './use-team.ts';

interface TableLinesProps {
  readonly note: string | null | undefined;
  /** Minute of the decision. */
  readonly at: number;
}

export function TableLines({ note, at }: TableLinesProps): ReactNode {
  const t = useMessage();
  const { team, roundOf, seat, nameOf } = useTeam();
  const { why, dissent } = readTableNote(note ?? '');
  const round = roundOf(at);
  const who = dissent?.seats.map(nameOf).join(', ') || t('training.team.somebody');
  return (
    <>
      {why !== '' && (
        <p className="small">{t(team ? 'training.team.reason' : 'training.decisions.note', { note: why })}</p>
      )}
      {dissent && (
        <p className="small">
          {t(dissent.says === '' ? 'training.team.dissent.silent' : 'training.team.dissent', {
            who,
            says: dissent.says,
          })}
        </p>
      )}
      {team && <p className="small soft">{t('training.team.led', { round, name: nameOf(seat('lead', round)) })}</p>}
    </>
  );
}
