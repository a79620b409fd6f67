/** One button that leaves nothing of a class on a shared computer. */

import { type ReactNode, useId, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { glossary } from '#app/stores/glossary-store.ts';
import { session, useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';

export function Erase(): ReactNode {
  const t = useMessage();
  const id = useId();
  const count = useSession((state) => state.runs.length);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const erase = async () => {
    await session.getState().eraseAll();
    glossary.getState().remove();
    setAsking(false);
    setDone(true);
  };
  return (
    <section aria-labelledby={id} className="shelf__door">
      <h2 id={id}>{t('shelf.erase.title')}</h2>
      <p>{t('shelf.erase.text')}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('shelf.erase.button')}
      </Button>
      {done && count === 0 && <Notice kind="good" live title={t('shelf.erase.done')} />}
      {asking && (
        <Dialog
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('kit.cancel')}</Button>
              <Button look="danger" onClick={erase}>
                {t('shelf.erase.do')}
              </Button>
            </>
          }
          onClose={() => setAsking(false)}
          title={t('shelf.erase.confirm')}
        >
          <p>{t('shelf.erase.confirm.text', { count })}</p>
          <p>{t('shelf.erase.files')}</p>
        </Dialog>
      )}
    </section>
  );
}
