/** The trainer's glossary: the words of the class in its own language, kept on this computer beside the settings. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readLocal, removeLocal, writeLocal } from '#app/storage/local-values.ts';
import { type GlossaryEntry, keptEntries } from '#content/glossary/entry.ts';

const KEY = 'glossary';

export interface GlossaryState {
  /** In the order of the file; empty: none is loaded. */
  readonly entries: readonly GlossaryEntry[];
  /** False: the browser refused to keep it, so it is gone when the page is closed. */
  readonly kept: boolean;
  load(entries: readonly GlossaryEntry[]): void;
  remove(): void;
  /** Reads anew what this computer keeps: another page may have loaded, removed or erased it. */
  refresh(): void;
}

function remembered(): readonly GlossaryEntry[] {
  try {
    return keptEntries(JSON.parse(readLocal(KEY) ?? 'null')) ?? [];
  } catch {
    return [];
  }
}

export const glossary = createStore<GlossaryState>((set, get) => ({
  entries: remembered(),
  kept: true,
  load: (entries) => set({ entries, kept: writeLocal(KEY, JSON.stringify(entries)) }),
  remove() {
    removeLocal(KEY);
    set({ entries: [], kept: true });
  },
  refresh() {
    // What was never kept is known to this page alone.
    if (get().kept) set({ entries: remembered() });
  },
}));

export const useGlossary = (): GlossaryState => useStore(glossary);
