/** Grounds of refusal R01–R22: explicit, reached through another clause, barred, or not there at all. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import type { Instrument } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { Article } from '../mark.tsx';
import { Section } from './section.tsx';

export function GroundsSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const { grounds, bars, kind, procedures } = instrument;
  const listed = new Set<string>([...grounds, ...bars].map(({ code }) => code));
  const absent = (Object.keys(GROUNDS) as GroundId[]).filter((code) => !listed.has(code) && code !== 'R16');
  if (procedures.length === 0) return null;
  return (
    <Section title={t('library.section.grounds')}>
      {grounds.length === 0 && (
        <p>{t(kind === 'courtesy' || kind === 'provider' ? 'library.grounds.any' : 'library.grounds.none')}</p>
      )}
      {grounds.length > 0 && (
        <DataTable
          caption={t('library.table', { title: t('library.section.grounds') })}
          captionHidden
          columns={[
            { id: 'ground', header: t('library.grounds.ground') },
            { id: 'says', header: t('kit.citation.says') },
            { id: 'applies', header: t('library.grounds.applies') },
            { id: 'mode', header: t('library.grounds.mode') },
            { id: 'article', header: t('kit.citation.article') },
          ]}
          rows={grounds.map((ground) => ({
            id: `${ground.code} ${ground.article} ${ground.appliesTo.join()}`,
            cells: {
              ground: `${ground.code} ${GROUNDS[ground.code as GroundId]}`,
              says: ground.says,
              applies: ground.appliesTo.map((one) => PROCEDURES[one].label).join('; '),
              mode: [
                t(`library.grounds.${ground.mode}`),
                t(`library.grounds.${ground.kind}`),
                ground.needs === undefined ? null : t('library.grounds.needs'),
              ]
                .filter(Boolean)
                .join(' · '),
              article: <Article article={ground.article} checked={ground.checked} instrument={instrument} />,
            },
          }))}
        />
      )}
      {bars.length > 0 && (
        <>
          <h3>{t('library.bars')}</h3>
          <ul>
            {bars.map(({ code, onlyAlone, ownOffences, data, article, checked }) => (
              <li key={code}>
                {t(onlyAlone ? 'library.bars.alone' : 'library.bars.always', { ground: GROUNDS[code as GroundId] })}{' '}
                {ownOffences && `${t('library.bars.own')} `}
                {data && `${t('library.bars.data', { data: data.map((one) => t(`library.data.${one}`)).join(', ') })} `}
                <Article article={article} checked={checked} instrument={instrument} />
              </li>
            ))}
          </ul>
        </>
      )}
      {grounds.length > 0 && (
        <p className="small soft">
          {t('library.grounds.absent', { list: absent.map((code) => `${code} ${GROUNDS[code]}`).join('; ') })}
        </p>
      )}
    </Section>
  );
}
