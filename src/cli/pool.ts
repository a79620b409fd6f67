/**
 * Batches of runs on worker threads, one a core and at most four; without workers, one after the other in this thread. Which
 * thread ran what, and in which order they were ready, changes no figure: results come back in the order of the batches.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Batch, tallyBatch } from '#simulation/batch.ts';
import { buffersOf, mergeTallies } from '#simulation/rows/merge.ts';
import type { Tally } from '#simulation/rows/tally.ts';
import { Refusal } from './output.ts';

export type Answer = { readonly tally: Tally } | { readonly reason: string };

const MARK = 'comity-runs';

/** What was thrown, as a sentence. */
export const sentence = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
};

function answer(batch: Batch): Answer {
  try {
    return { tally: tallyBatch(batch) };
  } catch (error) {
    return { reason: sentence(error) };
  }
}

/** In a thread that was started by this pool: answers batches until it is ended. Elsewhere it does nothing. */
export function serveBatches(): void {
  if (isMainThread || workerData !== MARK) return;
  parentPort?.on('message', (batch: Batch) => {
    const made = answer(batch);
    parentPort?.postMessage(made, 'tally' in made ? buffersOf(made.tally) : []);
  });
}

/** Lets a closed pipe or an interruption be noticed between two long pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** `bundle`: the file that a thread loads; null where there is none, as in tests. `keep` is told each answer when it is ready. */
async function answerAll(
  batches: readonly Batch[],
  threads: number,
  bundle: string | null,
  keep: (index: number, made: Answer) => void,
): Promise<void> {
  if (bundle === null || threads === 1 || batches.length === 1) {
    for (const [index, batch] of batches.entries()) {
      keep(index, answer(batch));
      await breath();
    }
    return;
  }
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(bundle, { workerData: MARK });
      let mine = -1;
      const give = () => {
        mine = next;
        next += 1;
        const batch = batches[mine];
        if (batch) worker.postMessage(batch);
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', (made: Answer) => {
        keep(mine, made);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, work));
}

/** Large enough that a thread's start is worth it, small enough that all threads end together. */
const PIECE = 5_000;

function piecesOf(batch: Batch, threads: number): readonly Batch[] {
  const size = threads === 1 ? batch.runs : Math.max(PIECE, Math.ceil(batch.runs / (threads * 16)));
  const pieces: Batch[] = [];
  for (let from = 0; from < batch.runs; from += size) {
    pieces.push({ ...batch, fromRun: batch.fromRun + from, runs: Math.min(size, batch.runs - from) });
  }
  return pieces;
}

const joined = (into: Answer, from: Answer): Answer => {
  if ('reason' in into || 'reason' in from) return 'reason' in into ? into : from;
  mergeTallies(into.tally, from.tally);
  return into;
};

/**
 * A tally for each batch, or the reason, as a sentence, where one cannot be run. `onAnswer` is told each as soon as those
 * before it have been told, and nothing is kept: memory does not grow with the batches, and what was told is never lost.
 */
export async function tallyEach(
  batches: readonly Batch[],
  threads: number,
  onAnswer: (index: number, answer: Answer) => void,
  onDone: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const pieces = batches.flatMap((batch, index) => piecesOf(batch, threads).map((piece) => ({ piece, index })));
  const waiting = new Map<number, Answer>();
  let done = 0;
  let told = 0;
  let soFar: Answer | null = null;
  const keep = (at: number, made: Answer) => {
    waiting.set(at, made);
    done += 1;
    for (let mine = waiting.get(told); mine; mine = waiting.get(told)) {
      waiting.delete(told);
      const index = pieces[told]?.index ?? 0;
      told += 1;
      soFar = soFar ? joined(soFar, mine) : mine;
      if (pieces[told]?.index === index) continue;
      onAnswer(index, soFar);
      soFar = null;
    }
    onDone(done, pieces.length);
  };
  const bundle = process.env.COMITY_BUNDLE ?? null;
  await answerAll(
    pieces.map(({ piece }) => piece),
    threads,
    bundle,
    keep,
  );
}

/** The same for one batch; refuses in a sentence. */
export async function tallyOf(
  batch: Batch,
  threads: number,
  onDone?: (done: number, total: number) => void,
): Promise<Tally> {
  const answers: Answer[] = [];
  await tallyEach([batch], threads, (_, made) => void answers.push(made), onDone);
  const [only] = answers;
  if (only && 'tally' in only) return only.tally;
  throw new Refusal(only?.reason ?? 'nothing was run.');
}
