/** Earlier saves of the draft, and what differs between one of them and the draft as it is. */
import { type ReactNode, useEffect, useState } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { openDrafts } from '#app/storage/draft-storage.ts';
import type { DraftVersion } from '#app/stores/draft.ts';
import { Button } from '#app/ui/button.tsx';
import { compareDrafts } from '#content/authoring/compare-drafts.ts';
import type { DraftFiles, Edit } from '#content/authoring/edit.ts';
import { useDraft, useDraftStore } from '../draft-context.ts';
import { Differences } from './differences.tsx';

/** One step, so that it can be undone like any other. */
function restored(from: DraftFiles, to: DraftFiles, name: string): Edit {
  const files = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((file) => from[file] !== to[file]);
  return { kind: 'all', name, edits: files.map((file) => ({ kind: 'file', file, text: to[file] ?? null })) };
}

export function HistoryView(): ReactNode {
  const t = useMessage();
  const format = useFormat();
  const store = useDraftStore();
  const id = useDraft((state) => state.id);
  const files = useDraft((state) => state.files);
  const [versions, setVersions] = useState<readonly DraftVersion[] | null>(null);
  const [chosen, setChosen] = useState<DraftVersion | null>(null);
  useEffect(() => {
    let wanted = true;
    void store
      .getState()
      .flush()
      .then(() => openDrafts())
      .then((storage) => storage.versions(id))
      .then((found) => wanted && setVersions(found));
    return () => {
      wanted = false;
    };
  }, [store, id]);
  if (versions === null) return <p className="soft">{t('kit.loading')}</p>;
  const differences = chosen ? compareDrafts(chosen.files, files) : [];
  return (
    <div className="stack">
      <p className="prose">{t('authoring.history.text')}</p>
      {versions.length === 0 && <p className="soft">{t('authoring.history.empty')}</p>}
      <ol className="plain-list author-versions">
        {versions.map((version) => (
          <li className="author-version" key={version.revision}>
            <span>
              <span className="tabular">{format.wallClock(version.savedAt)}</span>{' '}
              <span className="soft">{version.step}</span>
            </span>
            <span className="cluster">
              <Button aria-pressed={chosen === version} look="quiet" onClick={() => setChosen(version)} small>
                {t('authoring.history.compare')}
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  const when = format.wallClock(version.savedAt);
                  store.getState().edit(restored(files, version.files, t('authoring.history.restored', { when })));
                }}
                small
              >
                {t('authoring.history.restore')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {chosen && (
        <section aria-labelledby="author-differences">
          <h2 className="author-section" id="author-differences">
            {t('authoring.history.since', { when: format.wallClock(chosen.savedAt) })}
          </h2>
          <Differences differences={differences} />
        </section>
      )}
    </div>
  );
}
