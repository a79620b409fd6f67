/** The reason beside a decision that is being made: optional for one person, needed where a table plays together. */
import { type RefObject, useRef, useState } from 'react';
import type { TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';
import { type Dissent, LONGEST_REASON, writeTableNote } from '../team/table-note.ts';
import { useTeam } from '../team/use-team.ts';
import { useNote } from './use-draft.ts';

const dissentKey = (task: TaskId): string => `dissent.${task}`;

export interface Reason {
  readonly why: string;
  setWhy(text: string): void;
  readonly dissent: Dissent;
  setDissent(dissent: Dissent): void;
  /** True once somebody tried to send without the reason that a table owes. */
  readonly wanting: boolean;
  readonly field: RefObject<HTMLDivElement | null>;
  /** What is kept beside the decision. */
  readonly note: string;
  /** False where a table has not said why: the field then says so and has the focus. */
  ready(): boolean;
  clear(): void;
}

function readDissent(kept: unknown): Dissent {
  if (typeof kept !== 'object' || kept === null) return { seats: [], says: '' };
  const { seats, says } = kept as Readonly<Record<string, unknown>>;
  return {
    seats: Array.isArray(seats) ? seats.filter((seat) => typeof seat === 'number') : [],
    says: typeof says === 'string' ? says : '',
  };
}

export function useReason(task: TaskId): Reason {
  const { kept, keep } = usePlay();
  const { team } = useTeam();
  const [why, setWhy] = useNote(task);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const dissent = readDissent(kept.desk[dissentKey(task)]);
  const owed = team !== null && (why.trim() === '' || why.length > LONGEST_REASON);
  return {
    why,
    setWhy,
    dissent,
    setDissent: (next) => keep(dissentKey(task), next),
    wanting: tried && owed,
    field,
    note: team ? writeTableNote({ why, dissent }) : why,
    ready() {
      setTried(owed);
      if (owed) field.current?.querySelector('textarea')?.focus();
      return !owed;
    },
    clear() {
      setWhy('');
      keep(dissentKey(task), null);
    },
  };
}
