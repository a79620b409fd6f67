/** To the debrief now, from any moment: asked once, because time does not go on in this run afterwards. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { usePlay } from '../play-context.tsx';
import { useRoom } from '../room-context.tsx';

export function StopForDebrief(): ReactNode {
  const { run, stopHere } = usePlay();
  const { show } = useRoom();
  const t = useMessage();
  const [asking, setAsking] = useState(false);
  const stop = () => {
    setAsking(false);
    stopHere();
    show('debrief');
    announce(t('training.stop.done'));
  };
  return (
    <>
      <Button aria-haspopup="dialog" look="quiet" onClick={() => setAsking(true)} small>
        {t('training.stop.button')}
      </Button>
      {asking && (
        <Dialog
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('kit.cancel')}</Button>
              <Button look="primary" onClick={stop}>
                {t('training.stop.do')}
              </Button>
            </>
          }
          onClose={() => setAsking(false)}
          title={t('training.stop.title')}
        >
          <p>{t('training.stop.text', { day: Math.floor(run.now / MINUTES_PER_DAY) })}</p>
          <p>{t('training.stop.back')}</p>
        </Dialog>
      )}
    </>
  );
}
