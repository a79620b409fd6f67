/** Where a table types the code of a card that the trainer has handed out. Nothing where the case has no cards. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextField } from '#app/ui/field.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { cardsOf } from '#simulation/cards.ts';
import { injectOfCard } from '#simulation/codes/card-code.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';

export function CardDoor(): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  if (cardsOf(plan).length === 0) return null;
  return (
    <Disclosure summary={t('training.card.open')}>
      <CardForm />
    </Disclosure>
  );
}

function CardForm(): ReactNode {
  const { plan, recipe, playCard } = usePlay();
  const { sayPassed, focusOn } = useRoom();
  const t = useMessage();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'unknown' | 'used' | null>(null);
  const play = (event: FormEvent) => {
    event.preventDefault();
    const inject = injectOfCard(plan, text);
    if (!inject) return setFault('unknown');
    if (recipe.cards?.some((card) => card.inject === inject.id)) return setFault('used');
    const said = inject.visible ? t('training.card.played', { text: inject.text }) : t('training.card.played-unseen');
    playCard(inject.id);
    setText('');
    sayPassed(said);
    announce(said);
    focusOn('time');
  };
  return (
    <form className="training-time__wait" noValidate onSubmit={play}>
      <TextField
        error={fault ? t(`training.card.${fault}`) : undefined}
        label={t('training.card.label')}
        maxLength={20}
        onChange={(value) => {
          setText(value);
          setFault(null);
        }}
        value={text}
      />
      <Button type="submit">{t('training.card.play')}</Button>
    </form>
  );
}
