/** The runs that this computer keeps, newest first. A deleted run can come back until the next one is deleted. */
import { type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useRunName } from '#app/shell/use-run-name.ts';
import { session, useSession } from '#app/stores/session.ts';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { announce } from '#app/ui/live-region.tsx';
import { Loading } from '#app/ui/loading.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { RunRow } from './run-row.tsx';
import './run-list.css';

export function RunList(): ReactNode {
  const t = useMessage();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="run-list">
      <h2 id={headingId}>{t('shelf.runs.title')}</h2>
      <Removed />
      <Rows />
    </section>
  );
}

function Rows(): ReactNode {
  const t = useMessage();
  const ready = useSession((state) => state.ready);
  const keeping = useSession((state) => state.keeping);
  const runs = useSession((state) => state.runs);
  if (!ready) return <Loading />;
  if (runs.length === 0) {
    return (
      <EmptyState title={t('shelf.runs.empty')}>
        <p>{t(keeping === 'database' ? 'shelf.runs.empty.text' : 'shelf.runs.empty.memory')}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="run-list__rows plain-list">
      {runs.map((run) => (
        <li key={run.id}>
          <RunRow run={run} />
        </li>
      ))}
    </ul>
  );
}

function Removed(): ReactNode {
  const t = useMessage();
  const nameOf = useRunName();
  const removed = useSession((state) => state.removed);
  if (!removed) return null;
  const run = nameOf(removed.run);
  const undo = async () => {
    await session.getState().undoRemove();
    announce(t('shelf.runs.restored', { run }));
  };
  return (
    <Notice
      actions={
        <>
          <Button onClick={undo} small>
            {t('shelf.runs.undo')}
          </Button>
          <Button look="quiet" onClick={session.getState().dismissRemoved} small>
            {t('kit.close')}
          </Button>
        </>
      }
      kind="info"
      live
      title={t('shelf.runs.deleted', { run })}
    />
  );
}
