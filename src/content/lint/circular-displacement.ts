import type { World } from '../world.ts';
import { problemIn, type Rule } from './rule.ts';

const CODE = 'S028';

export const circularDisplacement: Rule<World> = {
  code: CODE,
  title: 'No instrument gives way, over whatever way round, to itself.',
  check: ({ instruments }) => {
    // An edge leads from an instrument to one that prevails over it.
    const over = new Map<string, Set<string>>();
    const add = (from: string, to: string) => over.set(from, (over.get(from) ?? new Set()).add(to));
    for (const { value } of instruments.values()) {
      for (const other of value.yieldsTo) add(value.id, other);
      for (const { instrument } of value.displaces) add(instrument, value.id);
    }
    const wayBack = (start: string): readonly string[] | null => {
      const ways: string[][] = [[start]];
      const seen = new Set<string>();
      for (let way = ways.shift(); way; way = ways.shift()) {
        for (const next of over.get(way.at(-1) ?? '') ?? []) {
          if (next === start) return [...way, start];
          if (!seen.has(next)) {
            seen.add(next);
            ways.push([...way, next]);
          }
        }
      }
      return null;
    };
    return [...instruments.values()].flatMap((file) => {
      const way = wayBack(file.value.id);
      if (!way) return [];
      const message = `Each of these gives way to the next, and the last to the first: ${way.join(' → ')}.`;
      const key = file.value.yieldsTo.length > 0 ? 'yieldsTo' : 'displaces';
      return [problemIn(file, [key], CODE, message, 'Remove one of the steps under “yieldsTo:” or “displaces:”.')];
    });
  },
};
