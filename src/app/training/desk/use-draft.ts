/** The draft of one decision, kept with the run at every change, so that closing the browser loses nothing. */
import { closedInstrument } from '#domain/class-terms.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import type { Draft } from '#domain/request.ts';
import { basesFor } from '../model/bases.ts';
import { formerDraft, neutralDraft, readDraft } from '../model/draft.ts';
import { decisionOf, procedureOf, type TaskId } from '../model/task.ts';
import { usePlay } from '../play-context.tsx';

export const draftKey = (task: TaskId): string => `draft.${task}`;
export const noteKey = (task: TaskId): string => `note.${task}`;

export interface DraftDesk {
  readonly procedure: CaseProcedure;
  /** Null until an instrument is chosen. */
  readonly draft: Draft | null;
  /** True: the form began with the letter that is being corrected. */
  readonly corrects: boolean;
  change(changes: Partial<Draft>): void;
  /** Keeps what is on the form and moves it under another instrument. */
  choose(basis: string): void;
  /** Null: the registry looks it up. */
  address(addressee: Draft['addressee'] | null): void;
}

export function useDraft(task: TaskId): DraftDesk {
  const { plan, recipe, kept, keep } = usePlay();
  const procedure = procedureOf(task);
  const corrected = formerDraft(recipe, task);
  // Whoever answers says which reference it quotes; until one is chosen the letter quotes none.
  const answers = decisionOf(task) !== 'decide.request';
  const former = corrected && answers ? { ...corrected, yourRef: corrected.yourRef ?? ('none' as const) } : corrected;
  const bases = basesFor(plan, procedure);
  const open = bases.filter((basis) => closedInstrument(recipe.class, basis) === null);
  const only = bases.length === 1 ? open[0] : undefined;
  const saved = readDraft(plan, procedure, kept.desk[draftKey(task)]);
  const draft = saved ?? former ?? (only ? neutralDraft(plan, only.id) : null);
  const change = (changes: Partial<Draft>) => draft && keep(draftKey(task), { ...draft, ...changes });
  return {
    procedure,
    draft,
    corrects: former !== null && answers,
    change,
    address: (addressee) => {
      if (!draft) return;
      const { addressee: _, ...rest } = draft;
      keep(draftKey(task), addressee ? { ...rest, addressee } : rest);
    },
    choose: (basis) => keep(draftKey(task), { ...(draft ?? neutralDraft(plan, basis)), basis }),
  };
}

/** The free-text reason beside a decision that is being made. */
export function useNote(task: TaskId): readonly [string, (text: string) => void] {
  const { kept, keep } = usePlay();
  const saved = kept.desk[noteKey(task)];
  return [typeof saved === 'string' ? saved : '', (text) => keep(noteKey(task), text)];
}
