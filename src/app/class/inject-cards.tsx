/** The facilitator's hand: the inject cards of the case, to read here and to print. */
import { type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { InjectEffect, InjectInPlan } from '#domain/injects.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { cardsOf } from '#simulation/cards.ts';
import { cardCode } from '#simulation/codes/card-code.ts';

function useEffectWords(plan: CasePlan): (effect: InjectEffect) => string {
  const t = useMessage();
  const names = { requesting: plan.requesting.name, requested: plan.requested.name };
  return (effect) => {
    switch (effect.kind) {
      case 'slower':
        return t('class.cards.slower', {
          ...names,
          side: effect.side,
          factor: effect.factor,
          all: effect.procedures === null ? 'yes' : 'no',
          procedures: (effect.procedures ?? []).map((id) => PROCEDURES[id].label).join(', '),
        });
      case 'tier':
        return t('class.cards.tier', { ...names, side: effect.side, tier: effect.tier });
      case 'user-alerted':
        return t('class.cards.user-alerted');
    }
  };
}

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
    </section>
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
