/** What was wrong with the data that came back, whether anybody looked, and the article on certificates. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Cite } from '../frame/cite.tsx';
import { useAfterDelivery } from './use-after-delivery.ts';

/** Nothing where no data came by a formal request. */
export function PackageCheck(): ReactNode {
  const t = useMessage();
  const after = useAfterDelivery();
  if (!after) return null;
  const { says, items, citation } = after.package;
  return (
    <section className="sheet stack">
      <h3>{t('training.world.package.heading')}</h3>
      <p>{says}</p>
      {items.length > 0 && (
        <>
          <p>
            {citation?.article ? (
              <>
                {t('training.world.package.rule')} <Cite citation={citation} />
              </>
            ) : (
              t('training.world.package.no-rule')
            )}{' '}
            {t('training.world.package.practice')}
          </p>
          <p className="small soft">{t('training.world.package.unjudged')}</p>
        </>
      )}
    </section>
  );
}
