/**
 * Asks a worker what is wrong with a draft. Only the newest draft counts; a reading that takes longer than two seconds is ended
 * with its worker, and the draft stays as it is.
 */
import type { DraftFiles } from '#content/authoring/edit.ts';
import type { Problem } from '#content/problem.ts';
import type { FromChecker, ToChecker } from './checker-protocol.ts';

export interface CheckerLike {
  postMessage(message: ToChecker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromChecker }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

export interface CheckerDoors {
  /** @throws where the browser refuses workers */
  readonly openWorker: () => CheckerLike;
  /** The same work on the page. */
  readonly openPage: () => Promise<CheckerLike>;
  readonly shelf: () => Promise<{ readonly world: DraftFiles; readonly cases: readonly string[] }>;
}

export const LONGEST_READING_MS = 2000;
/** The first reading also reads the world, on a machine that may be slow. */
const FIRST_READING_MS = 15_000;

const tooLong: Problem = {
  rule: 'C007',
  file: 'scenario.yaml',
  line: 1,
  column: 1,
  message: 'Reading this file took longer than two seconds and was ended.',
  fix: 'Undo the last step, or shorten the file.',
};

export interface DraftChecker {
  /** Hears once about this draft, or never where a newer one came before its turn. */
  check(files: DraftFiles, hear: (answer: Omit<FromChecker, 'number'>) => void): void;
  close(): void;
}

interface Asked {
  readonly files: DraftFiles;
  readonly hear: (answer: Omit<FromChecker, 'number'>) => void;
}

export function createDraftChecker({ openWorker, openPage, shelf }: CheckerDoors): DraftChecker {
  let worker: CheckerLike | null = null;
  let opening: Promise<CheckerLike | null> | null = null;
  let warm = false;
  let onPage = false;
  let count = 0;
  let busy: { readonly number: number; readonly timer: ReturnType<typeof setTimeout> | undefined } | null = null;
  let next: Asked | null = null;
  let current: Asked | null = null;
  let closed = false;

  const drop = () => {
    worker?.terminate();
    worker = null;
    opening = null;
    warm = false;
  };
  const finish = (answer: Omit<FromChecker, 'number'>) => {
    clearTimeout(busy?.timer);
    busy = null;
    const asked = current;
    current = null;
    if (next === null) asked?.hear(answer);
    void pump();
  };
  const open = async (): Promise<CheckerLike | null> => {
    const known = await shelf();
    if (closed) return null;
    let made: CheckerLike;
    try {
      if (onPage) throw new Error('workers are refused');
      made = openWorker();
      // A worker that cannot start says so with an error: the page does its work from then on.
      made.addEventListener('error', () => {
        onPage = true;
        drop();
        clearTimeout(busy?.timer);
        busy = null;
        next ??= current;
        void pump();
      });
    } catch {
      onPage = true;
      made = await openPage();
    }
    made.addEventListener('message', ({ data }) => {
      if (data.number !== busy?.number) return;
      warm = true;
      finish(data);
    });
    made.postMessage({ type: 'shelf', ...known });
    worker = made;
    return made;
  };
  const pump = async (): Promise<void> => {
    if (busy || !next || closed) return;
    const asked = next;
    next = null;
    current = asked;
    const number = ++count;
    busy = { number, timer: undefined };
    opening ??= open();
    const mate = worker ?? (await opening);
    if (!mate || closed || busy?.number !== number) return;
    const patience = warm ? LONGEST_READING_MS : FIRST_READING_MS;
    const timer = onPage
      ? undefined
      : setTimeout(() => {
          drop();
          finish({ problems: [tooLong], pack: null });
        }, patience);
    busy = { number, timer };
    mate.postMessage({ type: 'check', number, files: asked.files });
  };

  return {
    check(files, hear) {
      next = { files, hear };
      void pump();
    },
    close() {
      closed = true;
      clearTimeout(busy?.timer);
      drop();
    },
  };
}
