/** Shards: what a part of the runs came to, as a file. Merged, they are exactly what the single run would have come to. */
import { writeFileSync } from 'node:fs';
import { mergeTallies } from '#simulation/rows/merge.ts';
import type { Tally } from '#simulation/rows/tally.ts';
import { tallyToJson } from '#simulation/rows/tally-json.ts';
import { tallyFromJson } from '#simulation/rows/tally-read.ts';
import { fromCaller, readText } from './files.ts';
import { AIMS, type Aim } from './lab/result.ts';
import { Refusal } from './output.ts';

const FORMAT = 'comity.shard';
/** Far more than any tally has: its size does not grow with the runs. */
const MOST_BYTES = 64_000_000;

/** What was asked, so that merged results can be labelled without asking again. */
export interface ShardOf {
  readonly command: 'lab' | 'simulate';
  readonly aim: Aim;
  readonly words: Readonly<Record<string, string | number | boolean | null>>;
}

export function writeShard(path: string, of: ShardOf, tally: Tally): void {
  const text = `${JSON.stringify({ format: FORMAT, of, tally: tallyToJson(tally) })}\n`;
  try {
    writeFileSync(fromCaller(path), text);
  } catch (error) {
    throw new Refusal(
      `${path}: the shard cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason'}).`,
    );
  }
}

interface Shard {
  readonly of: ShardOf;
  readonly tally: Tally;
}

const isWords = (value: unknown): value is ShardOf['words'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => one === null || ['string', 'number', 'boolean'].includes(typeof one));

/** Reads a file as if a stranger had written it: every fault is a sentence with its path. */
export function readShard(path: string): Shard {
  const text = readText(path, MOST_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(`${path}: this is not JSON.`);
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const of = (typeof file.of === 'object' && file.of !== null ? file.of : {}) as Record<string, unknown>;
  const { command, aim, words } = of;
  if (file.format !== FORMAT || (command !== 'lab' && command !== 'simulate') || !isWords(words)) {
    throw new Refusal(`${path}: this is no shard; comity lab and comity simulate write one with --shard.`);
  }
  try {
    return {
      of: { command, aim: AIMS.find((one) => one === aim) ?? 'evidence', words },
      tally: tallyFromJson(file.tally),
    };
  } catch (error) {
    throw new Refusal(`${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Refuses shards of different questions and shards that hold the same runs. Run numbers may have gaps; they are told. */
export function mergeShards(paths: readonly string[]): Shard {
  const [first, ...rest] = paths.map((path) => ({ path, ...readShard(path) }));
  if (!first) throw new Refusal('there is no shard to merge.');
  for (const { path, tally } of rest) {
    try {
      mergeTallies(first.tally, tally);
    } catch (error) {
      throw new Refusal(`${path}: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
  return first;
}
