/** The draft of one decision, kept with the run at every change, so that closing the browser loses nothing. */
import { closedInstrument } from '#domain/class-terms.ts';
import type { CaseProcedure } from '#domain/ids.ts';
import type { DecisionType } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { basesFor, DRAFTED } from '../model/bases.ts';
import { formerDraft, neutralDraft, readDraft } from '../model/draft.ts';
import { usePlay } from '../play-context.tsx';

export const draftKey = (type: DecisionType): string => `draft.${type}`;
export const noteKey = (type: DecisionType): string => `note.${type}`;

export interface DraftDesk {
  readonly procedure: CaseProcedure;
  /** Null until an instrument is chosen. */
  readonly draft: Draft | null;
  /** True: the form began with the letter that is being corrected. */
  readonly corrects: boolean;
  change(changes: Partial<Draft>): void;
  /** Keeps what is on the form and moves it under another instrument. */
  choose(basis: string): void;
}

export function useDraft(type: DecisionType): DraftDesk {
  const { plan, recipe, kept, keep } = usePlay();
  const procedure = DRAFTED[type] ?? 'request';
  const former = formerDraft(recipe, type);
  const bases = basesFor(plan, procedure);
  const open = bases.filter((basis) => closedInstrument(recipe.class, basis) === null);
  const only = bases.length === 1 ? open[0] : undefined;
  const saved = readDraft(plan, procedure, kept.desk[draftKey(type)]);
  const draft = saved ?? former ?? (only ? neutralDraft(plan, only.id) : null);
  const change = (changes: Partial<Draft>) => draft && keep(draftKey(type), { ...draft, ...changes });
  return {
    procedure,
    draft,
    corrects: former !== null,
    change,
    choose: (basis) => keep(draftKey(type), { ...(draft ?? neutralDraft(plan, basis)), basis }),
  };
}

/** The free-text reason beside a decision that is being made. */
export function useNote(type: DecisionType): readonly [string, (text: string) => void] {
  const { kept, keep } = usePlay();
  const saved = kept.desk[noteKey(type)];
  return [typeof saved === 'string' ? saved : '', (text) => keep(noteKey(type), text)];
}
