/** A stop of the class: the case stands still until the trainer lets the tables go on. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';
import { CardDoor } from './card-door.tsx';
import { Heading } from './heading.tsx';

export function Plenary(): ReactNode {
  const { continueClass } = usePlay();
  const { passed, focusOn } = useRoom();
  const t = useMessage();
  const goOn = () => {
    continueClass();
    announce(t('training.class.continued'));
    focusOn('time');
  };
  return (
    <section aria-labelledby="training-time" className="training-time training-plenary stack">
      <Heading target="time">{t('training.class.plenary')}</Heading>
      <p>{t('training.class.pauses')}</p>
      <p>
        <Button look="primary" onClick={goOn}>
          {t('training.class.continue')}
        </Button>
      </p>
      <CardDoor />
      {passed !== null && <p className="small training-time__passed">{passed}</p>}
    </section>
  );
}
