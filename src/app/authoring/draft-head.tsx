/** Over every view: what the draft is called, whether it is kept, undo and redo by name, and the ways out of the room. */
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { saveFile } from '#app/storage/save-file.ts';
import { draftFace } from '#app/stores/draft.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { writePack } from '#content/pack/write-pack.ts';
import { useDraft, useDraftStore } from './draft-context.ts';
import { keepNewDraft } from './new-draft.ts';

export function DraftHead(): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const [, navigate] = useLocation();
  const files = useDraft((state) => state.files);
  const past = useDraft((state) => state.past.at(-1)?.name ?? null);
  const ahead = useDraft((state) => state.future[0]?.name ?? null);
  const saved = useDraft((state) => state.saved);
  const problems = useDraft((state) => state.problems);
  const checking = useDraft((state) => state.checking);
  const { title, caseId } = draftFace(files);
  const ready = problems?.length === 0 && !checking;
  useUndoKeys();

  const play = async (room: 'play' | 'compare') => {
    await store.getState().flush();
    navigate(`/${room}/${caseId}`);
  };
  const keepCopy = async () => {
    navigate(`/author/${await keepNewDraft(files, t('authoring.copy.step'))}`);
  };
  return (
    <header className="author-head">
      <div className="author-head__names">
        <h1 className="author-head__title">{title || t('authoring.drafts.untitled')}</h1>
        <p className="soft small" role="status">
          {t(`authoring.saved.${saved}`)}
        </p>
      </div>
      <div className="cluster no-print">
        <Button disabled={past === null} onClick={store.getState().undo} small title={past ?? undefined}>
          {past === null ? t('authoring.undo.none') : t('authoring.undo', { step: past })}
        </Button>
        <Button disabled={ahead === null} onClick={store.getState().redo} small title={ahead ?? undefined}>
          {ahead === null ? t('authoring.redo.none') : t('authoring.redo', { step: ahead })}
        </Button>
        <Button disabled={!ready} look="primary" onClick={() => play('play')} small>
          {t('authoring.play')}
        </Button>
        <Button disabled={!ready} onClick={() => play('compare')} small>
          {t('authoring.compare')}
        </Button>
        <Button
          onClick={() =>
            saveFile(
              `${caseId || 'case'}.zip`,
              new Blob([writePack(files, caseId || 'case') as BlobPart]),
              'application/zip',
            )
          }
          small
        >
          {t('authoring.pack')}
        </Button>
      </div>
      {!ready && problems !== null && problems.length > 0 && (
        <p className="small soft">{t('authoring.play.not-yet')}</p>
      )}
      {saved === 'elsewhere' && (
        <Notice
          actions={
            <Button onClick={keepCopy} small>
              {t('authoring.copy')}
            </Button>
          }
          kind="warning"
          live
          title={t('authoring.saved.elsewhere')}
        >
          <p>{t('authoring.saved.elsewhere.text')}</p>
        </Notice>
      )}
    </header>
  );
}

/** Undo and redo by their usual keys, outside of fields: a field has its own for what is being typed in it. */
function useUndoKeys(): void {
  const store = useDraftStore();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const within =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable="true"]');
      if (within) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.getState().redo();
      else store.getState().undo();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [store]);
}
