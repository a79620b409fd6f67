/** Opens a kept draft: its store, and the worker that reads it. */
import { cases, world } from 'virtual:comity/sources';
import { useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { openDrafts } from '#app/storage/draft-storage.ts';
import type { FromChecker, ToChecker } from '#app/workers/checker-protocol.ts';
import { type CheckerLike, createDraftChecker, type DraftChecker } from '#app/workers/draft-checker.ts';
import { openCheckerWorker } from '#edition/open-checker.ts';
import { createDraftStore, type DraftState } from './draft-store.ts';

/** For browsers that refuse workers: the same work on the page, after the keystroke has been shown. */
async function openPageChecker(): Promise<CheckerLike> {
  const { createChecker } = await import('#app/workers/checker.ts');
  const listeners: ((event: { readonly data: FromChecker }) => void)[] = [];
  const hear = createChecker((data) => {
    for (const listener of listeners) listener({ data });
  });
  return {
    postMessage: (message: ToChecker) => void setTimeout(() => hear(message), 0),
    addEventListener(type: string, listener: (event: { readonly data: FromChecker }) => void) {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => listeners.splice(0),
  };
}

const openChecker = (): DraftChecker =>
  createDraftChecker({
    openWorker: openCheckerWorker,
    openPage: openPageChecker,
    shelf: async () => ({ world, cases: Object.keys(cases) }),
  });

/** Null while it is opened; `missing`: no draft has this id. */
export function useOpenDraft(id: string): StoreApi<DraftState> | 'missing' | null {
  const [opened, setOpened] = useState<StoreApi<DraftState> | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    let store: StoreApi<DraftState> | null = null;
    void openDrafts().then(async (storage) => {
      const draft = await storage.get(id);
      if (!wanted) return;
      if (!draft) return setOpened('missing');
      store = createDraftStore(draft, storage, openChecker());
      setOpened(store);
    });
    return () => {
      wanted = false;
      void store?.getState().flush();
      store?.getState().close();
    };
  }, [id]);
  return opened;
}
