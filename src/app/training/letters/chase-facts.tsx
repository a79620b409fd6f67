/** How an office was asked again: the file keeps it beside the letter, note or call. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { Chase } from '#domain/recipe.ts';

export function ChaseFacts({ chase: { rung, contact, sender } }: { readonly chase: Chase }): ReactNode {
  const t = useMessage();
  return (
    <div className="paper__table">
      <Facts
        rows={[
          { term: t('training.chase.way'), detail: t(`training.chase.rung.${rung}`) },
          { term: t('training.chase.details'), detail: t(`training.chase.contact.${contact}`) },
          { term: t('training.chase.from'), detail: t(`training.chase.sender.${sender}`) },
        ]}
      />
    </div>
  );
}
