/** What an instrument offers: every procedure with its article, data, duty, offences and dual criminality. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Instrument, ProcedureOffer } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { Article } from '../mark.tsx';
import { hrefOf } from '../place.ts';
import { Section } from './section.tsx';

export function OffersSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const { procedures } = instrument;
  return (
    <Section title={t('library.section.offers')}>
      {procedures.length === 0 ? (
        <p>{t('library.offers-nothing')}</p>
      ) : (
        <ul className="plain-list library-offers">
          {procedures.map((offer) => (
            <li className="library-offer" key={`${offer.kind} ${offer.article} ${offer.data.join()}`}>
              <Offer instrument={instrument} offer={offer} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Offer({ instrument, offer }: { readonly instrument: Instrument; readonly offer: ProcedureOffer }): ReactNode {
  const t = useMessage();
  const { kind, article, data, duty, offences, threshold, dualCriminality, yields, conditions, closedBy } = offer;
  const words = [
    data.length > 0 ? t('library.offer.data', { list: data.map((one) => t(`library.data.${one}`)).join(', ') }) : null,
    t(`library.duty.${duty}`),
    t(`library.offences.${offences}`),
    threshold
      ? t(threshold.unlessListed === null ? 'library.offer.threshold' : 'library.offer.threshold-or-listed', {
          years: threshold.years,
        })
      : null,
    t(`library.dual-criminality.${dualCriminality}`),
    yields ? t('library.offer.yields') : null,
    ...conditions.map((condition) => t(`library.condition.${condition}`)),
    closedBy.length > 0 ? t('library.offer.closed-by', { count: closedBy.length }) : null,
  ].filter((word) => word !== null);
  return (
    <>
      <h3 className="library-offer__name">
        <a href={hrefOf('procedures', kind)}>{PROCEDURES[kind].label}</a>
      </h3>
      <p className="small">
        <Article article={article} checked={offer.checked} instrument={instrument} />
      </p>
      <p>{offer.says}</p>
      <ul className="library-tags plain-list">
        {words.map((word) => (
          <li className="library-tag" key={word}>
            {word}
          </li>
        ))}
      </ul>
    </>
  );
}
