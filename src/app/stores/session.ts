/** The one session of this window, and how components read it. */
import { useStore } from 'zustand';
import { openStorage } from '#app/storage/open-storage.ts';
import { openChannel } from '#app/storage/window-channel.ts';
import { must } from '#domain/result.ts';
import type { KeptRun } from './kept-run.ts';
import { createSession, type SessionState } from './session-store.ts';

export const session = createSession();

/** Reads the kept runs of this computer. Never fails: without a database the runs live in memory. */
export async function openSession(): Promise<void> {
  const storage = await openStorage(() => session.getState().loseStorage());
  const channel = openChannel((news) => void session.getState().hear(news));
  await session.getState().open(storage, channel);
}

export function useSession<Picked>(pick: (state: SessionState) => Picked): Picked {
  return useStore(session, pick);
}

/** The open run. Only under the play route, which opens one before it shows the room. */
export function useCurrentRun(): KeptRun {
  return must(
    useSession((state) => state.current),
    'No run is open. The training room may only be shown by the play route.',
  );
}
