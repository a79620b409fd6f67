/** What a State may file under an instrument, and which States of this world have. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { useLaw } from '../law-context.tsx';
import { Article } from '../mark.tsx';
import { Section } from './section.tsx';

export function DeclarationsSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  if (instrument.declarations.length === 0) return null;
  return (
    <Section title={t('library.section.declarations')}>
      <dl className="library-terms">
        {instrument.declarations.map(({ key, kind, article, says, checked }) => {
          const filed = law.jurisdictions.flatMap(({ name, declarations }) => {
            const found = declarations.find((one) => one.instrument === instrument.id && one.key === key);
            return found ? [found.value === null ? name : `${name} (${found.value.replaceAll('-', ' ')})`] : [];
          });
          return (
            <div key={key}>
              <dt>
                {t(`library.declaration.${kind}`)}{' '}
                <Article article={article} checked={checked} instrument={instrument} />
              </dt>
              <dd>
                {says}{' '}
                {filed.length > 0 && <strong>{t('library.declaration.filed', { list: filed.join(', ') })}</strong>}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
