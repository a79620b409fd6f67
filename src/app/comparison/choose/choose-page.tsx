/** `#/compare`: choose a case of the shelf, or build one from a short form. */
import type { ReactNode } from 'react';
import { LinkButton } from '#app/ui/link-button.tsx';
import type { CaseKit } from '#content/case-kit.ts';
import { useWords } from '../words.ts';
import { CaseForm } from './case-form.tsx';
import { firstWords, writeWords } from './form-address.ts';
import './choose.css';

export interface ChoosePageProps {
  readonly kit: CaseKit;
  readonly cards: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
}

export function ChoosePage({ kit, cards }: ChoosePageProps): ReactNode {
  const { t } = useWords();
  return (
    <div className="stack choose">
      <h1>{t('comparison.choose.title')}</h1>
      <p className="prose">{t('comparison.choose.text')}</p>
      <section aria-labelledby="choose-cases" className="sheet stack">
        <h2 id="choose-cases">{t('comparison.choose.cases')}</h2>
        <ul className="choose__list">
          {cards.map(({ id, title, summary }) => (
            <li className="choose__case stack" key={id}>
              <h3 className="choose__title">{title}</h3>
              <p className="prose">{summary}</p>
              <div>
                <LinkButton aria-label={t('comparison.choose.open.of', { title })} href={`#/compare/${id}`}>
                  {t('comparison.choose.open')}
                </LinkButton>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="choose-build" className="sheet stack">
        <h2 id="choose-build">{t('comparison.choose.build')}</h2>
        <p className="prose">{t('comparison.choose.build.text')}</p>
        <CaseForm
          kit={kit}
          onBuild={(words) => {
            location.hash = `/compare/built?${writeWords(words)}`;
          }}
          words={firstWords(kit.law)}
        />
      </section>
    </div>
  );
}
