/** One case on the shelf: what it is about, whom it is for, what it supposes, and the two ways in. */
import type { ShelfCard } from 'virtual:comity/shelf';
import type { ReactNode } from 'react';
import { CaseFacts } from '#app/cover/case-facts.tsx';
import { ContentNotes } from '#app/cover/content-notes.tsx';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import './case-card.css';

export interface CaseCardProps {
  readonly card: ShelfCard;
  /** Its place on the shelf, from 1. */
  readonly number: number;
}

export function CaseCard({ card, number }: CaseCardProps): ReactNode {
  const t = useMessage();
  return (
    <article aria-labelledby={`case-${card.id}`} className="case-card">
      <p className="case-card__tab">{t('shelf.card.number', { number })}</p>
      <div className="case-card__sheet sheet">
        <div className="case-card__text">
          <h3 className="case-card__title" id={`case-${card.id}`}>
            {card.title}
          </h3>
          <p className="case-card__summary">{card.summary}</p>
          <ContentNotes card={card} />
          <div className="cluster">
            <LinkButton href={`#/play/${card.id}`} look="primary">
              {t('shelf.card.play')}
            </LinkButton>
            <LinkButton href={`#/compare/${card.id}`}>{t('shelf.card.compare')}</LinkButton>
          </div>
        </div>
        <div className="case-card__facts">
          <CaseFacts card={card} part="head" />
          <Disclosure summary={t('shelf.card.about')}>
            <div className="stack">
              <CaseFacts card={card} part="rest" />
              {card.supposes.length > 0 && (
                <div className="small">
                  <h4>{t('shelf.card.supposes')}</h4>
                  {card.supposes.map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                </div>
              )}
            </div>
          </Disclosure>
          {card.objectives.length > 0 && (
            <Disclosure summary={t('cover.objectives')}>
              <ul className="case-card__objectives">
                {card.objectives.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      </div>
    </article>
  );
}
