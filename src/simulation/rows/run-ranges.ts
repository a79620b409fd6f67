/** Which run numbers are counted: `[from, to)`, ascending, apart from one another. */
export type RunRange = readonly [from: number, to: number];

const runs = ([from, to]: RunRange): string => (to - from === 1 ? `run ${from} is` : `runs ${from} to ${to - 1} are`);

/** With one more range. Throws a sentence where runs of it are there already: nothing is counted twice. */
export function withRange(ranges: readonly RunRange[], added: RunRange): readonly RunRange[] {
  const all = [...ranges, added].sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of all) {
    const last = joined.at(-1);
    if (last && from < last[1]) {
      throw new Error(`${runs([from, Math.min(to, last[1])])} counted already; shards must not hold the same runs`);
    }
    if (last && from === last[1]) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}
