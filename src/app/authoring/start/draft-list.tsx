/** The drafts of this computer, newest first. */
import { type ReactNode, useEffect, useState } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { type DraftStorage, openDrafts } from '#app/storage/draft-storage.ts';
import type { KeptDraft } from '#app/stores/draft.ts';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Loading } from '#app/ui/loading.tsx';

interface Kept {
  readonly storage: DraftStorage;
  readonly drafts: readonly KeptDraft[];
}

const newest = (drafts: readonly KeptDraft[]): readonly KeptDraft[] =>
  [...drafts].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));

export function DraftList(): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const [kept, setKept] = useState<Kept | null>(null);
  const [asking, setAsking] = useState<KeptDraft | null>(null);
  useEffect(() => {
    let wanted = true;
    void openDrafts().then(async (storage) => {
      const drafts = newest(await storage.list());
      if (wanted) setKept({ storage, drafts });
    });
    return () => {
      wanted = false;
    };
  }, []);
  const remove = async () => {
    if (!asking || !kept) return;
    await kept.storage.remove(asking.id);
    setKept({ ...kept, drafts: kept.drafts.filter(({ id }) => id !== asking.id) });
    setAsking(null);
  };
  if (!kept) return <Loading />;
  return (
    <section aria-labelledby="author-drafts" className="stack">
      <h2 id="author-drafts">{t('authoring.drafts.title')}</h2>
      {kept.drafts.length === 0 && (
        <EmptyState title={t('authoring.drafts.empty')}>
          <p>{t(kept.storage.kind === 'database' ? 'authoring.drafts.empty.text' : 'authoring.drafts.memory')}</p>
        </EmptyState>
      )}
      <ul className="plain-list author-drafts">
        {kept.drafts.map((draft) => (
          <li className="sheet author-draft" key={draft.id}>
            <div>
              <p>
                <strong>{draft.title || t('authoring.drafts.untitled')}</strong>
              </p>
              <p className="soft small">{t('authoring.drafts.saved', { when: format.wallClock(draft.savedAt) })}</p>
            </div>
            <div className="cluster">
              <LinkButton href={`#/author/${draft.id}`} small>
                {t('authoring.drafts.open')} <span className="visually-hidden">{draft.title}</span>
              </LinkButton>
              <Button look="quiet" onClick={() => setAsking(draft)} small>
                {t('authoring.drafts.remove')} <span className="visually-hidden">{draft.title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asking && (
        <Dialog
          actions={
            <>
              <Button onClick={() => setAsking(null)}>{t('kit.cancel')}</Button>
              <Button look="danger" onClick={remove}>
                {t('authoring.drafts.remove')}
              </Button>
            </>
          }
          onClose={() => setAsking(null)}
          title={t('authoring.drafts.remove.title', { title: asking.title || t('authoring.drafts.untitled') })}
        >
          <p>{t('authoring.drafts.remove.text')}</p>
        </Dialog>
      )}
    </section>
  );
}
