/** The table in a confirmation of preservation, and in every answer about its extension. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import { holdSheetAt } from '../model/hold-sheet.ts';
import { usePlay } from '../play-context.tsx';

/** Nothing where no hold had begun by then. */
export function HoldFacts({ at }: { readonly at: Minutes }): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const sheet = holdSheetAt(plan, run, at);
  if (!sheet) return null;
  const titles = (ids: readonly string[]): ReactNode =>
    ids.length === 0 ? null : (
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id}>{plan.items.find((one) => one.id === id)?.title ?? id}</li>
        ))}
      </ul>
    );
  return (
    <div className="paper__table">
      <Facts
        rows={[
          { term: t('training.hold.held'), detail: titles(sheet.held) ?? t('training.hold.nothing') },
          { term: t('training.hold.period'), detail: sheet.period ?? t('training.hold.period.none') },
          { term: t('training.hold.snapshot'), detail: format.dateTime(civilDate(plan.opensAt, sheet.snapshotAt)) },
          {
            term: t('training.hold.until'),
            detail: sheet.until === null ? null : format.date(civilDate(plan.opensAt, sheet.until)),
          },
          { term: t('training.hold.contact-ref'), detail: sheet.contactRef },
          { term: t('training.hold.provider-ref', { provider: plan.provider.name }), detail: sheet.providerRef },
          { term: t('training.hold.not-found'), detail: titles(sheet.notFound) ?? t('training.hold.not-found.none') },
        ]}
      />
    </div>
  );
}
