/**
 * The open draft: its files, the steps that led to them, and what is wrong with them. Three views edit it through `edit`, so undo
 * and redo go through all of them. Every step is saved by itself.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftStorage } from '#app/storage/draft-storage.ts';
import { draftFace, type KeptDraft } from '#app/stores/draft.ts';
import type { DraftChecker } from '#app/workers/draft-checker.ts';
import { applyEdit, type DraftFiles, type Edit } from '#content/authoring/edit.ts';
import type { Problem } from '#content/problem.ts';
import type { ScenarioPack } from '#content/scenario-pack.ts';

interface Step {
  readonly name: string;
  /** Takes the step back. */
  readonly inverse: Edit;
  /** For typing: where the next character would go on. */
  readonly typing: { readonly file: string; readonly end: number; readonly at: number } | null;
}

interface StepAhead {
  readonly name: string;
  readonly edit: Edit;
}

export interface DraftState {
  readonly id: string;
  readonly files: DraftFiles;
  readonly past: readonly Step[];
  readonly future: readonly StepAhead[];
  /** Of the last text that was read; null before the first answer. */
  readonly problems: readonly Problem[] | null;
  /** Compiled from the last text without problems; older than the text while there are some. */
  readonly pack: ScenarioPack | null;
  readonly checking: boolean;
  readonly saved: 'saved' | 'saving' | 'memory' | 'elsewhere';
  /** @returns the problems that prevented it; none where it was done */
  edit(edit: Edit, typing?: boolean): readonly Problem[];
  undo(): void;
  redo(): void;
  /** Writes now; resolves when it is done. */
  flush(): Promise<void>;
  close(): void;
}

/** A save waits so long for the next keystroke. */
const SAVE_AFTER_MS = 600;
const CHECK_AFTER_MS = 30;
/** Typing that pauses longer than this begins a new step. */
const ONE_STEP_MS = 2000;
/** A version is kept at most so often, so that two hundred of them reach back over an afternoon. */
const VERSION_EVERY_MS = 20_000;

const now = (): number => Date.now();

export function createDraftStore(kept: KeptDraft, storage: DraftStorage, checker: DraftChecker): StoreApi<DraftState> {
  let revision = kept.revision;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let checkTimer: ReturnType<typeof setTimeout> | undefined;
  let lastVersion = 0;
  let writing: Promise<void> = Promise.resolve();

  return createStore<DraftState>((set, get) => {
    const check = () => {
      clearTimeout(checkTimer);
      set({ checking: true });
      checkTimer = setTimeout(() => {
        checker.check(get().files, ({ problems, pack }) =>
          set((state) => ({ problems, pack: pack ?? state.pack, checking: false })),
        );
      }, CHECK_AFTER_MS);
    };
    const write = async (): Promise<void> => {
      const { files, past, saved } = get();
      if (saved === 'elsewhere') return;
      const version = lastVersion === 0 || now() - lastVersion > VERSION_EVERY_MS;
      const savedAt = new Date().toISOString();
      const draft = { id: kept.id, ...draftFace(files), files, savedAt, revision: revision + 1 };
      try {
        const outcome = await storage.save(draft, version ? (past.at(-1)?.name ?? '') : null);
        if (outcome === 'conflict') return set({ saved: 'elsewhere' });
        revision += 1;
        if (version) lastVersion = now();
        if (get().files === files) set({ saved: storage.kind === 'memory' ? 'memory' : 'saved' });
      } catch {
        set({ saved: 'memory' });
      }
    };
    const save = () => {
      clearTimeout(saveTimer);
      if (get().saved !== 'elsewhere') set({ saved: 'saving' });
      saveTimer = setTimeout(() => {
        writing = writing.then(write);
      }, SAVE_AFTER_MS);
    };
    const changed = (changes: Partial<DraftState>) => {
      set(changes);
      check();
      save();
    };
    let typedAt = 0;
    /** Typing that goes on where the last characters ended joins their step. */
    const joins = (edit: Edit, typing: boolean): Step | null => {
      const last = get().past.at(-1);
      const together =
        typing && edit.kind === 'text' && last?.typing?.file === edit.file && now() - typedAt < ONE_STEP_MS;
      if (!together || edit.kind !== 'text' || !last?.typing) return null;
      const goesOn = edit.at === last.typing.end || edit.at + edit.remove === last.typing.end;
      return goesOn && last.inverse.kind === 'text' && edit.at >= last.typing.at ? last : null;
    };

    check();
    return {
      id: kept.id,
      files: kept.files,
      past: [],
      future: [],
      problems: null,
      pack: null,
      checking: true,
      saved: storage.kind === 'memory' ? 'memory' : 'saved',
      edit(edit, typing = false) {
        const before = get();
        const applied = applyEdit(before.files, edit);
        if (!applied.ok) return applied.problems;
        const { files, inverse, name } = applied.value;
        if (files === before.files) return [];
        const end = edit.kind === 'text' ? edit.at + edit.insert.length : 0;
        const joined = joins(edit, typing);
        typedAt = now();
        if (joined?.inverse.kind === 'text' && joined.typing && edit.kind === 'text') {
          const grown = joined.inverse.remove + edit.insert.length - edit.remove;
          const step = {
            ...joined,
            inverse: { ...joined.inverse, remove: grown },
            typing: { ...joined.typing, end },
          };
          changed({ files, past: [...before.past.slice(0, -1), step], future: [] });
          return [];
        }
        const step = {
          name,
          inverse,
          typing: typing && edit.kind === 'text' ? { file: edit.file, end, at: edit.at } : null,
        };
        changed({ files, past: [...before.past, step], future: [] });
        return [];
      },
      undo() {
        const { past, future, files } = get();
        const step = past.at(-1);
        const applied = step ? applyEdit(files, step.inverse) : null;
        if (!step || !applied?.ok) return;
        const ahead = { name: step.name, edit: applied.value.inverse };
        changed({ files: applied.value.files, past: past.slice(0, -1), future: [ahead, ...future] });
      },
      redo() {
        const { past, future, files } = get();
        const [ahead, ...later] = future;
        const applied = ahead ? applyEdit(files, ahead.edit) : null;
        if (!ahead || !applied?.ok) return;
        const step = { name: ahead.name, inverse: applied.value.inverse, typing: null };
        changed({ files: applied.value.files, past: [...past, step], future: later });
      },
      async flush() {
        clearTimeout(saveTimer);
        if (get().saved === 'saving') writing = writing.then(write);
        await writing;
      },
      close() {
        clearTimeout(checkTimer);
        checker.close();
      },
    };
  });
}
