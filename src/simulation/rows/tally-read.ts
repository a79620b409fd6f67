/** Reads a tally that was kept as JSON (`tally-json.ts`). Every fault is a sentence that says where it is. */
import { OUTCOMES } from '#domain/case-run.ts';
import { type ActorId, HOLDERS, type Holder } from '#domain/ids.ts';
import { LEG_IDS } from '#domain/legs.ts';
import { LOSS_CAUSES } from '#domain/simulation-result.ts';
import { chunksOf, type Histogram, roomFor, withRoom } from '../statistics.ts';
import { LONGEST_HORIZON } from './layout.ts';
import { type RunRange, withRange } from './run-ranges.ts';
import { daysBegun, MOMENTS, newTally, type Tally } from './tally.ts';
import { bucketsOf, TALLY_FORMAT, TALLY_FORMAT_VERSION } from './tally-json.ts';

class Fault extends Error {}
const fail = (where: string, wanted: string): never => {
  throw new Fault(`this is no tally of simulated runs: ${where} must be ${wanted}`);
};

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown, where: string): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : fail(where, 'an object');

function list(value: unknown, where: string, length?: number): readonly unknown[] {
  if (!Array.isArray(value)) return fail(where, 'a list');
  return length === undefined || value.length === length ? value : fail(where, `a list of ${length}`);
}
const text = (value: unknown, where: string): string =>
  typeof value === 'string' && value.length < 10_000 ? value : fail(where, 'a text');
const whole = (value: unknown, where: string, most = Number.MAX_SAFE_INTEGER): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
    ? value
    : fail(where, `a whole number from 0 to ${most}`);

/** Enough digits for ten billion runs, and few enough to be read at once. */
const DIGITS = /^\d{1,60}$/;
function digits(value: unknown, where: string): bigint {
  const given = text(value, where);
  return DIGITS.test(given) ? BigInt(given) : fail(where, 'a whole number in digits');
}

/** Places must ascend and lie below `length`. */
function places(value: unknown, where: string, length: number): Float64Array<ArrayBuffer> {
  const given = list(value, where);
  if (given.length % 2 !== 0) return fail(where, 'pairs of numbers');
  const into = new Float64Array(given.length === 0 ? 0 : length);
  for (let i = 0, last = -1; i < given.length; i += 2) {
    const place = whole(given[i], `${where}[${i}]`, length - 1);
    if (place <= last) return fail(`${where}[${i}]`, 'larger than the place before');
    into[place] = whole(given[i + 1], `${where}[${i + 1}]`);
    last = place;
  }
  return into;
}

/** Of buckets: no longer than a tally has them that has counted. */
function octaves(buckets: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  let last = buckets.length - 1;
  while (last >= 0 && buckets[last] === 0) last -= 1;
  return withRoom(buckets.slice(0, last + 1), last < 0 ? 0 : roomFor(last));
}

/** Each run counts at most once in a histogram, and with no more minutes than the horizon. */
function readInto(histogram: Histogram, value: unknown, where: string, { horizon, runs }: Tally): void {
  const { sum, counts } = fields(value, where);
  const found = places(counts, `${where}.counts`, bucketsOf(horizon));
  histogram.total = found.reduce((all, one) => all + one, 0);
  if (histogram.total > 2 ** 32 - 1) fail(`${where}.counts`, 'fewer than four billion runs');
  if (histogram.total > runs) fail(`${where}.counts`, `counts of at most ${runs} runs, not of ${histogram.total}`);
  histogram.counts = Uint32Array.from(octaves(found));
  histogram.chunks = chunksOf(histogram.counts);
  histogram.sum = digits(sum, `${where}.sum`);
  if (histogram.sum > BigInt(histogram.total) * BigInt(horizon + 1)) {
    fail(`${where}.sum`, `no more than ${histogram.total} runs of ${horizon + 1} minutes make`);
  }
}

/** Many gaps are many shards that are missing. */
const MOST_RANGES = 10_000;

function readRanges(value: unknown, runs: number): readonly RunRange[] {
  const given = list(value, 'ranges');
  if (given.length > MOST_RANGES) fail('ranges', `a list of at most ${MOST_RANGES}`);
  const ranges: RunRange[] = [];
  let counted = 0;
  for (const [i, one] of given.entries()) {
    const [from, to] = list(one, `ranges[${i}]`, 2).map((end) => whole(end, `ranges[${i}]`, 2 ** 32));
    if (from === undefined || to === undefined || from >= to) return fail(`ranges[${i}]`, 'two ascending numbers');
    const last = ranges.at(-1);
    // Of two that hold the same runs this says which runs.
    if (last && from <= last[1]) ranges.splice(-1, 1, ...withRange([last], [from, to]));
    else ranges.push([from, to]);
    if (last && from < last[0]) fail(`ranges[${i}]`, 'after the range before it');
    counted += to - from;
  }
  if (counted !== runs) fail('runs', `the number of runs in ranges, ${counted}`);
  return ranges;
}

/** `totals` of a list must be the number of runs, where each run counts once in it. */
const mustCount = (counted: number, runs: number, where: string): void => {
  if (counted !== runs) fail(where, `counts of ${runs} runs in all, not of ${counted}`);
};

/** Throws a sentence where the value is not what `tallyToJson` writes. */
export function tallyFromJson(value: unknown): Tally {
  const file = fields(value, 'the file');
  if (file.format !== TALLY_FORMAT) fail('format', `“${TALLY_FORMAT}”`);
  if (whole(file.formatVersion, 'formatVersion') !== TALLY_FORMAT_VERSION) {
    throw new Fault(
      `this tally was written in format ${String(file.formatVersion)}; this version reads format ${TALLY_FORMAT_VERSION}`,
    );
  }
  const horizon = whole(file.horizon, 'horizon', LONGEST_HORIZON);
  const buckets = bucketsOf(horizon);
  const items = list(file.items, 'items').map((item, i) => fields(item, `items[${i}]`));
  const stages = list(file.stages, 'stages').map((stage, i) => fields(stage, `stages[${i}]`));
  const tally = newTally(
    {
      route: text(file.route, 'route'),
      horizon,
      items: items.map(({ id }, i) => text(id, `items[${i}].id`)),
      stages: stages.map(({ actor, stage, label, holder }, i) => ({
        actor: text(actor, `stages[${i}].actor`) as ActorId,
        stage: text(stage, `stages[${i}].stage`),
        label: text(label, `stages[${i}].label`),
        holder: HOLDERS.find((one) => one === holder) ?? (fail(`stages[${i}].holder`, 'a holder of files') as Holder),
      })),
      legActors: list(file.legActors, 'legActors').map((actor) => text(actor, 'legActors')),
    },
    whole(file.seed, 'seed', 2 ** 32 - 1),
    file.onActors === null ? null : text(file.onActors, 'onActors'),
  );
  tally.of = text(file.of, 'of');
  tally.runs = whole(file.runs, 'runs');
  tally.ranges = readRanges(file.ranges, tally.runs);
  items.forEach(({ outcomes }, i) => {
    const counts = list(outcomes, `items[${i}].outcomes`, OUTCOMES.length).map((one) =>
      whole(one, `items[${i}].outcomes`),
    );
    tally.itemOutcomes.set(counts, i * OUTCOMES.length);
    mustCount(
      counts.reduce((a, b) => a + b, 0),
      tally.runs,
      `items[${i}].outcomes`,
    );
  });
  tally.lossCauses.set(list(file.lossCauses, 'lossCauses', LOSS_CAUSES.length).map((one) => whole(one, 'lossCauses')));
  const losses = tally.lossCauses.reduce((a, b) => a + b, 0);
  if (losses > tally.runs) fail('lossCauses', `counts of at most ${tally.runs} runs, not of ${losses}`);
  list(file.ends, 'ends', OUTCOMES.length).forEach((end, i) => {
    const histogram = tally.ends[i];
    if (histogram) readInto(histogram, end, `ends[${i}]`, tally);
    tally.firstRuns[i] = octaves(places(fields(end, `ends[${i}]`).firstRuns, `ends[${i}].firstRuns`, buckets));
  });
  mustCount(
    tally.ends.reduce((all, { total }) => all + total, 0),
    tally.runs,
    'ends',
  );
  list(file.moments, 'moments', MOMENTS.length).forEach((moment, i) => {
    const name = MOMENTS[i];
    if (name) readInto(tally.moments[name], moment, `moments[${i}]`, tally);
  });
  list(file.legs, 'legs', LEG_IDS.length).forEach((leg, i) => {
    const histogram = tally.legs[i];
    if (histogram) readInto(histogram, leg, `legs[${i}]`, tally);
    const days = places(fields(leg, `legs[${i}]`).days, `legs[${i}].days`, daysBegun(horizon + 1) + 1);
    tally.legDays[i] = days;
    mustCount(
      days.reduce((a, b) => a + b, 0),
      histogram?.total ?? 0,
      `legs[${i}].days`,
    );
  });
  stages.forEach(({ stay, entry, completedStay, completedProduct }, i) => {
    const [stays, entries] = [tally.stays[i], tally.entries[i]];
    if (stays) readInto(stays, stay, `stages[${i}].stay`, tally);
    if (entries) readInto(entries, entry, `stages[${i}].entry`, tally);
    tally.completedStays[i] = digits(completedStay, `stages[${i}].completedStay`);
    tally.completedProducts[i] = digits(completedProduct, `stages[${i}].completedProduct`);
  });
  tally.totalSquares = digits(file.totalSquares, 'totalSquares');
  return tally;
}
