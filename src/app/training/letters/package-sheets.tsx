/** What came back, sheet by sheet: cover letter, certificate, check values, chain of custody. Nothing says what is wrong. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import { deliveryAt } from '../model/delivery.ts';
import { usePlay } from '../play-context.tsx';
import { namesOf } from './use-letter-text.ts';

/** Nothing where no data have come. */
export function PackageSheets({ at }: { readonly at: Minutes }): ReactNode {
  const { plan, recipe, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const delivery = deliveryAt(plan, recipe, run, at);
  if (!delivery) return null;
  const date = (minute: Minutes) => format.date(civilDate(plan.opensAt, minute));
  const title = (id: string) => plan.items.find((one) => one.id === id)?.title ?? id;
  const names = namesOf(plan);
  return (
    <section aria-labelledby="training-package" className="package stack">
      <h4 id="training-package">{t('training.package.heading')}</h4>
      <h5>{t('training.package.cover')}</h5>
      <Facts
        rows={[
          { term: t('training.package.files'), detail: delivery.files.map(({ item }) => title(item)).join('; ') },
          { term: t('training.package.links'), detail: date(delivery.linksEnd) },
          { term: t('training.package.loaded'), detail: date(delivery.loadedAt) },
          {
            term: t('training.package.format'),
            detail: t(delivery.fault === 'format' ? 'training.package.format.bad' : 'training.package.format.good'),
          },
        ]}
      />
      <h5>{t('training.package.certificate')}</h5>
      <p>{t(delivery.certified ? 'training.package.certificate.says' : 'training.package.certificate.none', names)}</p>
      <h5>{t('training.package.hashes')}</h5>
      <p className="small soft">{t('training.package.fictional')}</p>
      <ul className="plain-list package__values">
        {delivery.files.map(({ item, listed, received }) => (
          <li key={item}>
            <strong>{title(item)}</strong>
            <dl>
              <dt>{t('training.package.listed')}</dt>
              <dd>{listed}</dd>
              <dt>{t('training.package.received')}</dt>
              <dd>{received}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <h5>{t('training.package.custody')}</h5>
      <DataTable
        caption={t('training.package.custody')}
        captionHidden
        columns={[
          { id: 'day', header: t('training.package.custody.day') },
          { id: 'what', header: t('training.package.custody.what') },
        ]}
        rows={delivery.custody.map(({ step, at: when }) => ({
          id: step,
          cells: { day: date(when), what: t(`training.package.custody.${step}`, names) },
        }))}
      />
    </section>
  );
}
