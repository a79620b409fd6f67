/** A class code with what it sets: large on the wall, and the card that lies on the tables. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { civilDate, days } from '#domain/case-time.ts';
import { type ClassSetup, instrumentsIn } from '#simulation/codes/class-code.ts';

interface ClassCardProps {
  readonly plan: CasePlan;
  readonly setup: ClassSetup;
  readonly code: string;
}

export function ClassCard({ plan, setup, code }: ClassCardProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const { seat, help, seed, instruments, stops, table, slot, others } = setup;
  const closed = instruments ? instrumentsIn(plan).filter((id) => !instruments.includes(id)) : [];
  const seatTitle = plan.seats.find(({ id }) => id === seat)?.title;
  return (
    <div className="sheet class-card stack">
      <p className="class-card__label">{t('class.card.code')}</p>
      <p className="class-card__letters">
        <output>{code}</output>
      </p>
      <p>{t('class.card.how')}</p>
      <Facts
        rows={[
          { term: t('class.case'), detail: plan.title },
          {
            term: t('class.seat'),
            detail: seatTitle ?? t('class.seat.prosecutor', { requesting: plan.requesting.name }),
          },
          { term: t('class.help'), detail: t(`class.help.${help}`) },
          {
            term: t('class.card.closed'),
            detail:
              closed.length === 0
                ? t('class.card.closed.none')
                : closed.map((id) => plan.instruments[id]?.shortTitle ?? id).join(', '),
          },
          ...(table ? [{ term: t('class.table'), detail: t('class.table.of', { size: table }) }] : []),
          ...(slot ? [{ term: t('class.slot'), detail: t('class.slot.of', { minutes: slot }) }] : []),
          ...(others
            ? [
                {
                  term: t('class.others', { requested: plan.requested.name }),
                  detail: t(`class.others.${others}`),
                },
              ]
            : []),
          {
            term: t('class.card.stops'),
            detail:
              stops.length === 0
                ? t('class.card.stops.none')
                : stops
                    .map((day) => t('class.card.stop', { day, date: format.date(civilDate(plan.opensAt, days(day))) }))
                    .join('; '),
          },
          ...(help === 'exam' ? [{ term: t('class.card.exam'), detail: t('class.card.exam.where') }] : []),
          { term: t('class.card.luck'), detail: t('class.card.seed', { seed: String(seed) }) },
        ]}
      />
    </div>
  );
}
