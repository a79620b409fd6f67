/** All instruments by the date of their adoption, with what they are on a day. Never by speed. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import type { Instrument } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { AsAtField, useAsAt } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { Mark } from '../mark.tsx';
import { hrefOf } from '../place.ts';
import { forceOn } from '../standing-at.ts';
import { SupportSection } from './support-section.tsx';

export function InstrumentList(): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const asAt = useAsAt();
  usePageTitle(t('library.instruments.title'));
  return (
    <div className="stack library__body">
      <div className="stack">
        <h1>{t('library.instruments.title')}</h1>
        <p className="prose">{t('library.instruments.lead')}</p>
        <p className="prose soft small">{t('library.paraphrase')}</p>
        <AsAtField />
      </div>
      <ol className="plain-list library-cards">
        {law.instruments.map((instrument) => (
          <li className="sheet library-card" key={instrument.id}>
            <Card asAt={asAt} instrument={instrument} />
          </li>
        ))}
      </ol>
      <SupportSection />
    </div>
  );
}

function Card({ instrument, asAt }: { readonly instrument: Instrument; readonly asAt: string }): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const { id, title, shortTitle, adopted, procedures, status } = instrument;
  const kinds = [...new Set(procedures.map(({ kind }) => kind))];
  return (
    <>
      <p className="small soft">
        {t(`library.kind.${instrument.kind}`)}
        {adopted !== null && ` · ${t('library.adopted', { date: format.date(adopted) })}`}
      </p>
      <h2 className="library-card__name">
        <a href={hrefOf('instruments', id)}>{shortTitle}</a>
      </h2>
      {title !== shortTitle && <p className="small">{title}</p>}
      <p>
        <strong>{t(`library.force.${forceOn(instrument, asAt)}`, { date: format.date(asAt) })}</strong>{' '}
        <Mark checked={status.checked} />
      </p>
      <p className="small">
        {kinds.length === 0
          ? t('library.offers-nothing')
          : t('library.offers', { count: kinds.length, list: kinds.map((kind) => PROCEDURES[kind].label).join('; ') })}
      </p>
    </>
  );
}
