/** The registers: every ground of refusal with the instruments that know it, and every deficiency with what it costs. */
import { type ReactNode, useRef } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { DEFECTS, type DefectId } from '#domain/defects.data.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { useCitedPlace } from '../cited-place.ts';
import { GroundEntry } from './ground-entry.tsx';

export function RegistersPage(): ReactNode {
  const t = useMessage();
  usePageTitle(t('library.registers.title'));
  const page = useRef<HTMLDivElement>(null);
  useCitedPlace(page);
  return (
    <div className="stack library__body" ref={page}>
      <h1>{t('library.registers.title')}</h1>
      <p className="prose">{t('library.registers.lead')}</p>
      <section aria-labelledby="registers-grounds" className="sheet stack">
        <h2 id="registers-grounds">{t('library.section.grounds')}</h2>
        <dl className="library-terms">
          {(Object.keys(GROUNDS) as GroundId[]).map((code) => (
            <div className="library-articles__entry" data-article={code} key={code} tabIndex={-1}>
              <dt>
                {code} {GROUNDS[code]}
              </dt>
              <dd>
                <GroundEntry code={code} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="registers-defects" className="sheet stack">
        <h2 id="registers-defects">{t('library.registers.defects')}</h2>
        <dl className="library-terms">
          {(Object.keys(DEFECTS) as DefectId[]).map((code) => {
            const { title, wrong, fix, delay } = DEFECTS[code];
            return (
              <div className="library-articles__entry" data-article={code} key={code} tabIndex={-1}>
                <dt>
                  {code} {title}
                </dt>
                <dd>
                  {wrong} {fix} <span className="small soft">{delay.says}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
    </div>
  );
}
