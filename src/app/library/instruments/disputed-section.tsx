/** Points on which readers of the text differ: both arguments, at equal length, in neutral order. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Instrument } from '#domain/instrument.ts';
import { Section } from './section.tsx';

export function DisputedSection({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useMessage();
  if (instrument.disputed.length === 0) return null;
  return (
    <Section title={t('library.section.disputed')}>
      {instrument.disputed.map(({ article, title, views }) => (
        <div className="stack" key={article}>
          <h3>{t('library.disputed.title', { article, title })}</h3>
          <ul className="plain-list library-views">
            {views.map((view) => (
              <li className="library-view letter" key={view}>
                {view}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
