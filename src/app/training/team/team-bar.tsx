/** Who leads, reads the law, watches the clock and records now; what each role does, and the names of the seats. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextField } from '#app/ui/field.tsx';
import { TABLE_ROLES } from './rounds.ts';
import { useTeam } from './use-team.ts';
import './team.css';

export function TeamBar(): ReactNode {
  const t = useMessage();
  const { team, round, seat, nameOf, rename } = useTeam();
  if (!team) return null;
  const who = (role: (typeof TABLE_ROLES)[number]) => nameOf(seat(role, round));
  return (
    <section aria-label={t('training.team.label')} className="table-bar no-print">
      <p aria-live="polite" className="table-bar__now">
        <strong>{t('training.team.round', { round })}</strong>{' '}
        {t('training.team.now', { lead: who('lead'), law: who('law'), clock: who('clock'), record: who('record') })}
      </p>
      <Disclosure summary={t('training.team.more')}>
        <dl className="table-bar__roles">
          {TABLE_ROLES.map((role) => (
            <div key={role}>
              <dt>{t('training.team.role', { role: t(`training.team.role.${role}`), name: who(role) })}</dt>
              <dd>{t(`training.team.role.${role}.does`)}</dd>
            </div>
          ))}
        </dl>
        <p className="small soft">{t('training.team.turns')}</p>
        <div className="table-bar__names">
          {Array.from({ length: team.size }, (_, index) => index + 1).map((number) => (
            <TextField
              key={number}
              label={t('training.team.name', { seat: number })}
              maxLength={40}
              onChange={(name) => rename(number, name)}
              value={team.names[number - 1] ?? ''}
            />
          ))}
        </div>
        <p className="small soft">{t('training.team.names')}</p>
      </Disclosure>
    </section>
  );
}
