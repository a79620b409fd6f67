/**
 * All injects of the case behind a warning, because this page can stand on the wall: those that happen by themselves, and the
 * facilitator's hand, cards to read here and to print.
 */
import { type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { InjectInPlan } from '#domain/injects.ts';
import { cardsOf } from '#simulation/cards.ts';
import { cardCode } from '#simulation/codes/card-code.ts';
import { useEffectWords, useMomentWords } from './use-inject-words.ts';

export function InjectCards({ plan }: { readonly plan: CasePlan }): ReactNode {
  const t = useMessage();
  const id = useId();
  const cards = cardsOf(plan);
  return (
    <section aria-labelledby={id} className="class__cards stack" data-sheet="inject-cards">
      <h2 className="no-print" id={id}>
        {t('class.cards.title')}
      </h2>
      <p className="prose no-print">{t(cards.length === 0 ? 'class.cards.none' : 'class.cards.text')}</p>
      {plan.injects.length > 0 && (
        <Disclosure summary={t('class.injects.open')}>
          <div className="stack">
            <HappenAlone plan={plan} />
            {cards.length > 0 && (
              <>
                <ul className="class__card-list plain-list">
                  {cards.map((inject) => (
                    <li key={inject.id}>
                      <Card inject={inject} plan={plan} />
                    </li>
                  ))}
                </ul>
                <p className="no-print">
                  <PrintSheetButton sheet="inject-cards">{t('class.cards.print')}</PrintSheetButton>
                </p>
              </>
            )}
          </div>
        </Disclosure>
      )}
    </section>
  );
}

/** Nothing where every inject of the case has a card. */
function HappenAlone({ plan }: { readonly plan: CasePlan }): ReactNode {
  const t = useMessage();
  const effectOf = useEffectWords(plan);
  const momentOf = useMomentWords(plan);
  const alone = plan.injects.flatMap(({ when, ...inject }) => ('by' in when ? [] : [{ ...inject, when }]));
  if (alone.length === 0) return null;
  return (
    <div className="stack no-print">
      <h3>{t('class.injects.alone')}</h3>
      <ul className="plain-list stack">
        {alone.map((inject) => (
          <li className="sheet stack" key={inject.id}>
            <p>
              <strong>{momentOf(inject.when)}:</strong> {inject.text}
            </p>
            <p className="small">
              <strong>{t('class.cards.effect')}:</strong> {effectOf(inject.effect)}
            </p>
            <p className="small">{t(inject.visible ? 'class.injects.heard' : 'class.cards.unseen')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ plan, inject }: { readonly plan: CasePlan; readonly inject: InjectInPlan }): ReactNode {
  const t = useMessage();
  const wordsOf = useEffectWords(plan);
  return (
    <article className="sheet inject-card stack">
      <p className="small soft">{plan.title}</p>
      {/* A card whose inject nobody hears of must not tell it. */}
      <p className={inject.visible ? 'inject-card__text' : 'inject-card__text no-print'}>{inject.text}</p>
      {!inject.visible && <p className="small no-print">{t('class.cards.unseen')}</p>}
      <p className="small no-print">
        <strong>{t('class.cards.effect')}:</strong> {wordsOf(inject.effect)}
      </p>
      <p className="inject-card__code">
        <span className="small soft">{t('class.cards.code')}</span> <strong>{cardCode(plan, inject)}</strong>
      </p>
      <p className="small soft">{t('class.cards.how')}</p>
    </article>
  );
}
