/** The training room: one case, played by the prosecutor. Opened by the play route, which has opened a run before. */

import type { ScenarioPack } from 'virtual:comity/shelf';
import type { ReactNode } from 'react';
import { RoomMessages } from '#app/i18n/provider.tsx';
import { WordsProvider } from '#app/law/words-context.tsx';
import { en } from './messages.en.ts';
import { PlayProvider, usePlay } from './play-context.tsx';
import { Room } from './room.tsx';
import { RoomProvider } from './room-context.tsx';
import { Curtain } from './table/curtain.tsx';
import { usePlayFromSession } from './use-play-from-session.ts';

function Shown(): ReactNode {
  const { run, table } = usePlay();
  return table?.curtain && !run.ended ? <Curtain role={table.curtain} /> : <Room />;
}

export default function TrainingRoom({ pack }: { readonly pack: ScenarioPack }): ReactNode {
  const play = usePlayFromSession(pack);
  return (
    <RoomMessages messages={en}>
      <PlayProvider play={play}>
        <WordsProvider>
          <RoomProvider>
            <Shown />
          </RoomProvider>
        </WordsProvider>
      </PlayProvider>
    </RoomMessages>
  );
}
