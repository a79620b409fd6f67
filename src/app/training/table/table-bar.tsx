/** Who sits at the laptop now, and the way to the others. Once the case has ended everybody's debrief is open to all. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { usePlay } from '../play-context.tsx';
import { useDeskName } from './use-desk-name.ts';

export function TableBar(): ReactNode {
  const { run, role, table } = usePlay();
  const t = useMessage();
  const nameOf = useDeskName();
  if (!table) return null;
  return (
    <nav aria-label={t('training.table.label')} className="training-table no-print">
      <p>{t(run.ended ? 'training.table.reads' : 'training.table.sits', { desk: nameOf(role) })}</p>
      <ul className="plain-list cluster">
        {table.roles
          .filter((one) => one !== role)
          .map((one) => (
            <li key={one}>
              <Button onClick={() => table.handTo(one)} small>
                {t(run.ended ? 'training.table.read' : 'training.table.hand', { desk: nameOf(one) })}
              </Button>
              {!run.ended && table.waiting.includes(one) && (
                <span className="training-table__waits small">{t('training.table.waits')}</span>
              )}
            </li>
          ))}
      </ul>
    </nav>
  );
}
