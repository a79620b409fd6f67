/** Which instruments there are between the two States, what each opens, and what the exercise supposes. */

import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { CASE_PROCEDURES, type CaseProcedure, type ProcedureKind } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { ChartLink } from '../frame/chart-link.tsx';
import { Cite } from '../frame/cite.tsx';
import { Suppositions } from '../frame/suppositions.tsx';
import { legalFrame } from '../model/law-frame.ts';
import { usePlay } from '../play-context.tsx';

/** Procedures that a case can hold; the instrument's other doors are in the library. */
const inCase = ({ procedures }: Instrument): Instrument['procedures'] =>
  procedures.filter(({ kind }) => kind === 'letters-rogatory' || CASE_PROCEDURES.some((one) => one === kind));

/** The slot of a case that holds the procedure: letters rogatory are a formal request. */
const slotOf = (kind: ProcedureKind): CaseProcedure => CASE_PROCEDURES.find((one) => one === kind) ?? 'request';

function Procedures({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  return (
    <ul className="training-procedures">
      {inCase(instrument).map(({ kind, article, checked }) => (
        <li key={kind}>
          <Explained text={t(`training.file.law.procedure.${kind}`)} />:{' '}
          <Cite citation={{ instrument: instrument.id, article, checked }} />{' '}
          <ChartLink procedure={slotOf(kind)} under={instrument.id} />
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
              <a href={`#/library/instruments/${instrument.id}`}>{t('training.file.law.library')}</a>
            </p>
            <p className="small">
              {words[binding]}.{' '}
              {instrument.adopted !== null && t('training.file.law.adopted', { date: format.date(instrument.adopted) })}
            </p>
            <Facts
              rows={[
                {
                  term: t('training.file.law.opens'),
                  detail: inCase(instrument).length > 0 ? <Procedures instrument={instrument} /> : null,
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
