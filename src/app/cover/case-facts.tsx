/** For whom a case is, how long it takes, who can play, and which law it reads. */
import type { ShelfCard } from 'virtual:comity/shelf';
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';

interface CaseFactsProps {
  readonly card: ShelfCard;
  /** `head`: by what one chooses; `rest`: what one reads then. Left out: both. */
  readonly part?: 'head' | 'rest';
}

export function CaseFacts({ card, part }: CaseFactsProps): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const { requesting, requested, minutes, roles, reviewedBy } = card;
  const desks = roles.map((role) => t(`cover.role.${role}`, { requesting, requested }));
  const head = [
    { term: t('cover.states'), detail: t('cover.states.value', { requesting, requested }) },
    { term: t('cover.level'), detail: t(`cover.level.${card.level}`) },
    { term: t('cover.minutes'), detail: t('cover.minutes.value', { minutes }) },
    { term: t('cover.roles'), detail: desks.join(', ') },
  ];
  if (part === 'head') return <Facts rows={head} />;
  return (
    <Facts
      rows={[
        ...(part === 'rest' ? [] : head),
        { term: t('cover.audience'), detail: card.audience },
        { term: t('cover.instruments'), detail: card.instruments.join(', ') },
        { term: t('cover.as-at'), detail: format.date(card.asAt) },
        { term: t('cover.reviewed'), detail: reviewedBy.length > 0 ? reviewedBy.join(', ') : null },
        { term: t('cover.licence'), detail: card.licence },
      ]}
    />
  );
}
