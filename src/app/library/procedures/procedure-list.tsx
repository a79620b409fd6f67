/** All procedures: what each is, how it is charted, and which instruments offer it. */
import { Fragment, type ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { PROCEDURE_KINDS } from '#domain/ids.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { useLaw } from '../law-context.tsx';
import { hrefOf } from '../place.ts';

export function ProcedureList(): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  usePageTitle(t('library.procedures.title'));
  return (
    <div className="stack library__body">
      <h1>{t('library.procedures.title')}</h1>
      <p className="prose">{t('library.procedures.lead')}</p>
      <ul className="plain-list library-cards">
        {PROCEDURE_KINDS.map((kind) => {
          const { label, says, form } = PROCEDURES[kind];
          const offering = law.instruments.filter(({ procedures }) => procedures.some((one) => one.kind === kind));
          return (
            <li className="sheet library-card" key={kind}>
              <p className="small soft">{t(`library.form.${form}`)}</p>
              <h2 className="library-card__name">
                <a href={hrefOf('procedures', kind)}>{label}</a>
              </h2>
              <p>{says}</p>
              <p className="small">
                {t('library.procedures.offered')}{' '}
                {offering.map(({ id, shortTitle }, index) => (
                  <Fragment key={id}>
                    {index > 0 && '; '}
                    <a href={hrefOf('instruments', id)}>{shortTitle}</a>
                  </Fragment>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
