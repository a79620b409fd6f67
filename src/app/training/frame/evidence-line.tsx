/** One evidence item with its own survival clock, as far as the prosecutor can know it. */

import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { civilDate, MINUTES_PER_DAY, minutes } from '#domain/case-time.ts';
import type { KnownItem } from '../model/evidence-known.ts';
import { usePlay } from '../play-context.tsx';

const daysOf = (minutes: number): number => Math.floor(minutes / MINUTES_PER_DAY);

/** What is known of its fate, in one sentence. */
export function useItemSentence(): (known: KnownItem) => string {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  return ({ state, toldAt, perishesFrom }) => {
    const from = perishesFrom ?? minutes(0);
    const at = { day: daysOf(from), date: format.date(civilDate(plan.opensAt, from)) };
    const day = daysOf(toldAt ?? 0);
    switch (state) {
      case 'kept':
        return t('training.item.from', at);
      case 'may-be-gone':
        return t('training.item.since', at);
      case 'any-day':
        return t('training.item.any-day');
      default:
        return t(`training.item.${state}`, { day });
    }
  };
}

export function EvidenceLine({ known }: { readonly known: KnownItem }): ReactNode {
  const { run } = usePlay();
  const t = useMessage();
  const sentence = useItemSentence();
  const { item, state, age, perishesFrom } = known;
  const runs = state === 'kept' || state === 'may-be-gone';
  const share = item.retention === null ? null : Math.min(1, age / item.retention);
  return (
    <li className={`training-item training-item--${state}`}>
      <p className="training-item__title">{item.title}</p>
      <p className="small soft">
        <Explained text={t(`training.item.category.${item.category}`)} />,{' '}
        {t('training.item.age', { age: daysOf(age) })},{' '}
        {item.retention === null
          ? t('training.item.kept-until-deleted')
          : t('training.item.kept', { days: daysOf(item.retention) })}
      </p>
      {runs && share !== null && (
        <span aria-hidden="true" className="training-item__bar">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
      <p className="training-item__fate">
        {sentence(known)}{' '}
        {state === 'kept' && perishesFrom !== null && (
          <strong>{t('training.item.left', { days: daysOf(perishesFrom) - daysOf(run.now) })}</strong>
        )}
      </p>
    </li>
  );
}
