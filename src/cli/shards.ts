/** Shards: what a part of the runs came to, as a file. Merged, they are exactly what the single run would have come to. */
import { statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { mergeTallies } from '#simulation/rows/merge.ts';
import type { Tally } from '#simulation/rows/tally.ts';
import { tallyToJson } from '#simulation/rows/tally-json.ts';
import { tallyFromJson } from '#simulation/rows/tally-read.ts';
import { fromCaller, readText } from './files.ts';
import { AIMS, type Aim } from './lab/result.ts';
import { quoted, Refusal } from './output.ts';

const FORMAT = 'comity.shard';
/** Far more than any tally has: its size does not grow with the runs. */
const MOST_BYTES = 64_000_000;

/** What was asked, so that merged results can be labelled without asking again. */
export interface ShardOf {
  readonly command: 'lab' | 'simulate';
  readonly aim: Aim;
  readonly words: Readonly<Record<string, string | number | boolean | null>>;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Refuses, before hours of work, a path where a shard could not be written afterwards. Null: no shard is wanted. */
export function shardPath(path: string | null): string | null {
  if (path === null) return null;
  const full = fromCaller(path);
  if (path.trim() === '' || isFolder(full)) throw new Refusal(`--shard takes the name of a file, not ${quoted(path)}.`);
  if (!isFolder(dirname(full))) {
    throw new Refusal(`the shard cannot be written: there is no folder ${quoted(dirname(path))}. Make it first.`);
  }
  return path;
}

/** Whoever calls this has told the result before: a disk that is full takes a shard, not the work. */
export function writeShard(path: string, of: ShardOf, tally: Tally): void {
  const text = `${JSON.stringify({ format: FORMAT, of, tally: tallyToJson(tally) })}\n`;
  try {
    writeFileSync(fromCaller(path), text);
  } catch (error) {
    throw new Refusal(
      `${path}: the shard cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason'}). Make room, or name another file.`,
    );
  }
}

interface Shard {
  readonly of: ShardOf;
  readonly tally: Tally;
}

const MOST_WORDS = 40;
const LONGEST_WORD = 400;

/** Labels of a question: few, short, of plain values. */
const isWords = (value: unknown): value is ShardOf['words'] =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= MOST_WORDS &&
  Object.entries(value).every(
    ([name, one]) =>
      name.length <= LONGEST_WORD &&
      (one === null ||
        typeof one === 'number' ||
        typeof one === 'boolean' ||
        (typeof one === 'string' && one.length <= LONGEST_WORD)),
  );

/** What a shard of this command must be labelled with, to be told. */
const isLabelled = (command: ShardOf['command'], words: ShardOf['words']): boolean =>
  (command === 'lab' ? ['procedure', 'instrument'] : ['scenario', 'title']).every(
    (name) => Object.hasOwn(words, name) && typeof words[name] === 'string',
  );

/** Reads a file as if a stranger had written it: every fault is a sentence with its path. */
export function readShard(path: string): Shard {
  const text = readText(path, MOST_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(`${path}: this is not JSON. Was the file cut off? Write the shard again.`);
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const of = (typeof file.of === 'object' && file.of !== null ? file.of : {}) as Record<string, unknown>;
  const { command, words } = of;
  const aim = AIMS.find((one) => one === of.aim);
  if (
    file.format !== FORMAT ||
    (command !== 'lab' && command !== 'simulate') ||
    aim === undefined ||
    !isWords(words) ||
    !isLabelled(command, words)
  ) {
    throw new Refusal(`${path}: this is no shard; comity lab and comity simulate write one with --shard.`);
  }
  try {
    return {
      of: { command, aim, words },
      tally: tallyFromJson(file.tally),
    };
  } catch (error) {
    throw new Refusal(`${path}: ${error instanceof Error ? error.message : String(error)}. Write the shard again.`);
  }
}

/** The question of a shard, whatever the order of its words. */
const labelOf = ({ command, aim, words }: ShardOf): string =>
  JSON.stringify([command, aim, Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Refuses shards of different questions and shards that hold the same runs. Run numbers may have gaps; they are told. */
export function mergeShards(paths: readonly string[]): Shard {
  let whole: Shard | null = null;
  // One after the other, so that memory does not grow with their number.
  for (const path of paths) {
    const shard = readShard(path);
    if (whole === null) {
      whole = shard;
      continue;
    }
    try {
      mergeTallies(whole.tally, shard.tally);
    } catch (error) {
      throw new Refusal(`${path}: ${error instanceof Error ? error.message : String(error)}.`);
    }
    if (labelOf(whole.of) !== labelOf(shard.of)) {
      throw new Refusal(`${path}: this shard is labelled with another question. Merge only what one command wrote.`);
    }
  }
  if (whole === null) throw new Refusal('there is no shard to merge.');
  return whole;
}
