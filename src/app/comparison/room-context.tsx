/** What any part of the room may ask for, without every part between handing it on. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Paired } from './baseline/use-paired.ts';
import type { WhatIf } from './what-if.ts';

export interface Room {
  /** Null: no baseline is pinned, or the settings are the baseline. */
  readonly paired: Paired | null;
  /** The choices that `paired` compares with; null with it. */
  readonly baseline: WhatIf | null;
  /** In which the law differs from the scenario's, in sentences. */
  readonly law: readonly string[];
}

const Context = createContext<Room | null>(null);

export function RoomProvider({ room, children }: { readonly room: Room; readonly children: ReactNode }): ReactNode {
  return <Context.Provider value={room}>{children}</Context.Provider>;
}

/** Null where a picture stands alone, such as on a sheet of paper. */
export const useRoom = (): Room | null => useContext(Context);
