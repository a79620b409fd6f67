/** Where the person is in the room: which task, which letter; and where the focus goes next. Kept with the run. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { must } from '#domain/result.ts';
import { openTask } from './model/options.ts';
import { decisionOf, type TaskId, taskOf } from './model/task.ts';
import { usePlay } from './play-context.tsx';

export type Screen = 'to-do' | 'case-file' | 'decisions' | 'debrief' | TaskId;

/** Headings that can take the focus. Ids in the page: `training-<target>`. */
export type FocusTarget = 'centre' | 'letters' | 'letter' | 'time';
export const focusId = (target: FocusTarget): string => `training-${target}`;

export interface Room {
  readonly screen: Screen;
  /** Id of the open letter, or null: the list. */
  readonly letter: string | null;
  /** Said after the last act; null when something else has happened since. */
  readonly notice: string | null;
  /** What the last passage of time brought, in words. */
  readonly passed: string | null;
  sayPassed(sentence: string | null): void;
  show(screen: Screen, notice?: string): void;
  openLetter(id: string | null): void;
  focusOn(target: FocusTarget): void;
}

/** Where the focus shall go. Outside the component, because going back to a decision opens a new room for the new run. */
let wanted: FocusTarget | null = null;

const RoomContext = createContext<Room | null>(null);
function useScreen(): Screen {
  const { kept, run, role } = usePlay();
  const saved = kept.desk.screen;
  const fallback: Screen = run.ended ? 'debrief' : 'to-do';
  if (typeof saved !== 'string') return fallback;
  if (decisionOf(saved) !== null) {
    const open = openTask(run, role, saved);
    return open ? taskOf(open) : fallback;
  }
  // What to do while the case runs, the debrief once it has ended; the other places always.
  return saved === 'case-file' || saved === 'decisions' ? saved : fallback;
}

export function RoomProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { kept, keep } = usePlay();
  const screen = useScreen();
  const [focus, setFocus] = useState<{ readonly target: FocusTarget } | null>(null);
  const text = (key: string) => (typeof kept.desk[key] === 'string' ? kept.desk[key] : null);
  const [letter, notice, passed] = [text('letter'), text('notice'), text('passed')];

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a new object, and a new room takes over the old one's
  useEffect(() => {
    if (wanted !== null) document.getElementById(focusId(wanted))?.focus();
    wanted = null;
  }, [focus]);

  const focusOn = useCallback((target: FocusTarget) => {
    wanted = target;
    setFocus({ target });
  }, []);
  const show = useCallback(
    (next: Screen, said?: string) => {
      keep('screen', next);
      keep('notice', said ?? null);
      focusOn('centre');
    },
    [keep, focusOn],
  );
  const sayPassed = useCallback(
    (sentence: string | null) => {
      keep('passed', sentence);
      keep('notice', null);
    },
    [keep],
  );
  const openLetter = useCallback(
    (id: string | null) => {
      keep('letter', id);
      focusOn(id === null ? 'letters' : 'letter');
    },
    [keep, focusOn],
  );
  const room = useMemo(
    () => ({ screen, letter, notice, passed, sayPassed, show, openLetter, focusOn }),
    [screen, letter, notice, passed, sayPassed, show, openLetter, focusOn],
  );
  return <RoomContext.Provider value={room}>{children}</RoomContext.Provider>;
}

export function useRoom(): Room {
  return must(useContext(RoomContext), 'This part of the room stands outside RoomProvider.');
}
