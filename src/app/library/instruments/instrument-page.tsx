/** One instrument as a lawyer reads it: what it offers, to whom, contents, clocks, grounds, declarations, and where each stands. */
import { type ReactNode, useRef } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { usePageTitle } from '#app/i18n/page-title.ts';
import { Facts } from '#app/ui/facts.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { CHECKED } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { AsAtField, useAsAt } from '../as-at.tsx';
import { useCitedPlace } from '../cited-place.ts';
import { Article, Mark, markOf } from '../mark.tsx';
import { hrefOf } from '../place.ts';
import { forceOn } from '../standing-at.ts';
import { ArticlesSection } from './articles-section.tsx';
import { ClocksSection } from './clocks-section.tsx';
import { ContentsSection } from './contents-section.tsx';
import { DeclarationsSection } from './declarations-section.tsx';
import { DisputedSection } from './disputed-section.tsx';
import { ExemplarsSection } from './exemplars-section.tsx';
import { GroundsSection } from './grounds-section.tsx';
import { OffersSection } from './offers-section.tsx';
import { ScopeSection } from './scope-section.tsx';
import { StatesSection } from './states-section.tsx';

export function InstrumentPage({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  usePageTitle(instrument.shortTitle);
  const page = useRef<HTMLElement>(null);
  useCitedPlace(page);
  return (
    <article className="stack library__body library-instrument" ref={page}>
      <Head instrument={instrument} />
      <OffersSection instrument={instrument} />
      <ScopeSection instrument={instrument} />
      <ContentsSection instrument={instrument} />
      <ClocksSection instrument={instrument} />
      <GroundsSection instrument={instrument} />
      <DeclarationsSection instrument={instrument} />
      <StatesSection instrument={instrument} />
      <DisputedSection instrument={instrument} />
      <ExemplarsSection instrument={instrument} />
      <ArticlesSection instrument={instrument} />
      <p className="small soft">{t('kit.citation.official')}</p>
    </article>
  );
}

function Head({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const asAt = useAsAt();
  const { id, title, shortTitle, adopted, status, joining, kind } = instrument;
  const marks = countMarks(instrument);
  return (
    <header className="stack">
      <p className="small">
        <a href={hrefOf('instruments')}>{t('library.page.instruments')}</a>
      </p>
      <h1>{shortTitle}</h1>
      {title !== shortTitle && <p className="library-instrument__title">{title}</p>}
      {(id === 'bilateral' || id === 'regional') && <Notice kind="info">{t('library.generic')}</Notice>}
      {status.form === 'draft' && <Notice kind="warning">{t('library.draft')}</Notice>}
      <div className="sheet stack">
        <Facts
          rows={[
            { term: t('library.kind'), detail: t(`library.kind.${kind}`) },
            { term: t('library.adopted.term'), detail: adopted === null ? null : format.date(adopted) },
            {
              term: t('library.status'),
              detail: (
                <>
                  <strong>{t(`library.force.${forceOn(instrument, asAt)}`, { date: format.date(asAt) })}</strong>{' '}
                  <Mark checked={status.checked} />
                  <br />
                  {status.note}
                </>
              ),
            },
            {
              term: t('library.joining'),
              detail: joining && (
                <>
                  {'days' in joining.after
                    ? t('library.joining.days', { count: joining.after.days })
                    : t('library.joining.months', { count: joining.after.months })}{' '}
                  <Article article={joining.article} checked={joining.checked} instrument={instrument} />
                </>
              ),
            },
            {
              term: t('kit.citation.checked'),
              detail: (
                <ul className="plain-list cluster">
                  {CHECKED.filter((mark) => marks[mark] > 0).map((mark) => (
                    <li key={mark}>
                      <Mark checked={markOf(instrument, mark)} /> {t('library.marks', { count: marks[mark] })}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <div className="cluster no-print">
          <LinkButton href={hrefOf('compare', null, { with: id })} small>
            {t('library.compare-this')}
          </LinkButton>
        </div>
      </div>
      <AsAtField />
    </header>
  );
}

/** How many data of the file carry each mark. */
function countMarks(instrument: Instrument): Record<(typeof CHECKED)[number], number> {
  const { rules, contents, grounds, clocks, procedures, bars, declarations } = instrument;
  const data = [
    ...Object.values(rules),
    ...Object.values(contents).flat(),
    ...grounds,
    ...clocks,
    ...procedures,
    ...bars,
    ...declarations,
  ];
  const counts = { text: 0, secondary: 0, recalled: 0, unsure: 0 };
  for (const { checked } of data) counts[checked] += 1;
  return counts;
}
