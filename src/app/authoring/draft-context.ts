/** The open draft, for everything in its room. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { must } from '#domain/result.ts';
import type { DraftState } from './draft-store.ts';

const Context = createContext<StoreApi<DraftState> | null>(null);
export const DraftProvider = Context.Provider;

export const useDraftStore = (): StoreApi<DraftState> => must(useContext(Context), 'No draft is open here.');

export function useDraft<Picked>(pick: (state: DraftState) => Picked): Picked {
  return useStore(useDraftStore(), pick);
}
