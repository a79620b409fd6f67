/** Which instruments there are between the two States, what each opens, and what the exercise supposes. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { Cite } from '../frame/cite.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import { legalFrame } from '../model/law-frame.ts';
import { usePlay } from '../play-context.tsx';

function Procedures({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  return (
    <ul className="training-procedures">
      {instrument.procedures.map(({ kind, article, checked }) => (
        <li key={kind}>
          {t(`training.file.law.procedure.${kind}`)}:{' '}
          <Cite citation={{ instrument: instrument.id, article, checked }} />
        </li>
      ))}
    </ul>
  );
}

export function LawFrame(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const rows = legalFrame(plan);
  const words = {
    both: t('training.file.law.both'),
    'not-both': t('training.file.law.not-both'),
    practice: t('training.file.law.practice'),
  };
  return (
    <section className="sheet stack">
      <h3>{t('training.file.law')}</h3>
      <Suppositions instruments={rows.map(({ instrument }) => instrument.id)} />
      {rows.map(({ instrument, binding }) => {
        const fallback = instrument.yieldsTo.length > 0 ? instrument.rules.fallback : undefined;
        return (
          <section className="training-instrument" key={instrument.id}>
            <h4>{instrument.title}</h4>
            <p className="small">
              {words[binding]}.{' '}
              {instrument.adopted !== null && t('training.file.law.adopted', { date: format.date(instrument.adopted) })}
            </p>
            <Facts
              rows={[
                {
                  term: t('training.file.law.opens'),
                  detail: instrument.procedures.length > 0 ? <Procedures instrument={instrument} /> : null,
                },
                {
                  term: t('training.file.law.fallback'),
                  detail: fallback ? (
                    <>
                      {fallback.says}{' '}
                      <Cite
                        citation={{ instrument: instrument.id, article: fallback.article, checked: fallback.checked }}
                      />
                    </>
                  ) : null,
                },
              ]}
            />
          </section>
        );
      })}
    </section>
  );
}
