/** What the reader must know about keeping: storage refused, another window at work, everything erased. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { session, useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ExportDialog } from './export-dialog.tsx';

export function SessionNotices(): ReactNode {
  const ready = useSession((state) => state.ready);
  const keeping = useSession((state) => state.keeping);
  if (!ready) return null;
  return (
    <>
      {keeping === 'memory' && <NothingKept />}
      <OtherWindow />
    </>
  );
}

function NothingKept(): ReactNode {
  const t = useMessage();
  const current = useSession((state) => state.current);
  const [exporting, setExporting] = useState(false);
  return (
    <Notice
      actions={
        current && (
          <Button onClick={() => setExporting(true)} small>
            {t('shell.export.button')}
          </Button>
        )
      }
      kind="warning"
      live
      title={t('shell.memory.title')}
    >
      <p>{t('shell.memory.text')}</p>
      {exporting && current && <ExportDialog onClose={() => setExporting(false)} run={current} />}
    </Notice>
  );
}

function OtherWindow(): ReactNode {
  const t = useMessage();
  const news = useSession((state) => state.news);
  const current = useSession((state) => state.current);
  const { dismissNews, resume } = session.getState();
  if (!news) return null;
  const number = news.kind === 'kept-both' ? news.number : 0;
  return (
    <Notice
      actions={
        <>
          {news.kind === 'changed-elsewhere' && current && (
            <Button onClick={() => resume(current.id)} small>
              {t('shell.windows.reload')}
            </Button>
          )}
          <Button onClick={dismissNews} small>
            {t(news.kind === 'changed-elsewhere' ? 'shell.windows.go-on' : 'kit.close')}
          </Button>
        </>
      }
      kind="warning"
      live
      title={t(`shell.windows.${news.kind}.title`)}
    >
      <p>{t(`shell.windows.${news.kind}.text`, { number })}</p>
    </Notice>
  );
}
