/** The first screen at another desk: who one is there and what one knows; and, at the prosecutor's, the way to the others. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import type { Seat } from '#domain/seat.ts';
import { usePlay } from '../play-context.tsx';
import { BeginTogether } from '../table/begin-together.tsx';

export function SeatBriefing({ seat }: { readonly seat: Seat }): ReactNode {
  const { plan, sitAt, table } = usePlay();
  const t = useMessage();
  return (
    <section className="sheet stack">
      <p className="small soft">{t(`training.seat.role.${seat.role}`, { requested: plan.requested.name })}</p>
      <Markdown headingLevel={3} text={seat.briefing} />
      {!table && (
        <p>
          <Button look="quiet" onClick={() => sitAt(null)} small>
            {t('training.seat.back')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Nothing where the case has only the prosecutor's desk. */
export function OtherDesks(): ReactNode {
  const { plan, sitAt, table } = usePlay();
  const t = useMessage();
  if (plan.seats.length === 0 || table) return null;
  return (
    <Disclosure summary={t('training.seat.others')}>
      <div className="stack">
        <ul className="plain-list stack">
          {plan.seats.map((seat) => (
            <li className="stack" key={seat.id}>
              <p>{t('training.seat.other', { title: seat.title })}</p>
              <p>
                <Button onClick={() => sitAt(seat)} small>
                  {t('training.seat.sit')}
                </Button>
              </p>
            </li>
          ))}
        </ul>
        <BeginTogether />
      </div>
    </Disclosure>
  );
}
