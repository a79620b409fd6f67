/** The parts of the room, as words to press; the current one is marked. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { usePlay } from '../play-context.tsx';
import { type Screen, useRoom } from '../room-context.tsx';

interface RoomNavProps {
  readonly unread: number;
}

export function RoomNav({ unread }: RoomNavProps): ReactNode {
  const { run } = usePlay();
  const { screen, show, openLetter } = useRoom();
  const t = useMessage();
  const places: readonly Screen[] = [run.ended ? 'debrief' : 'to-do', 'case-file', 'decisions'];
  // A letter being drafted is a part of what to do.
  const current = places.includes(screen) ? screen : 'to-do';
  return (
    <nav aria-label={t('training.nav.label')} className="training-nav">
      {places.map((place) => (
        <button
          aria-current={place === current ? 'page' : undefined}
          className="training-nav__part"
          key={place}
          onClick={() => show(place)}
          type="button"
        >
          {t(`training.nav.${place}`)}
        </button>
      ))}
      <button className="training-nav__part training-nav__letters" onClick={() => openLetter(null)} type="button">
        {t('training.nav.letters', { unread })}
      </button>
    </nav>
  );
}
