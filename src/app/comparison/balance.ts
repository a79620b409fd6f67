/** Which worker runs which routes, so that all are done at about the same time: some routes take twice as long as others. */

export interface Balance {
  /** The routes of each part, in the order given. As before, unless another split would be clearly shorter. */
  split(routes: readonly string[], parts: number): readonly (readonly string[])[];
  /** Milliseconds that a run of a route took. */
  learn(route: string, cost: number): void;
}

/** Workers that have run a route before run it faster, so a split must save this share of the time to be taken. */
const WORTH = 0.1;

export function createBalance(): Balance {
  const costs = new Map<string, number>();
  let last: { readonly of: string; readonly parts: readonly (readonly string[])[] } | null = null;

  const usual = () => (costs.size === 0 ? 1 : [...costs.values()].reduce((a, b) => a + b, 0) / costs.size);
  const timeOf = (routes: readonly string[]): number =>
    routes.reduce((time, route) => time + (costs.get(route) ?? usual()), 0);
  const longest = (parts: readonly (readonly string[])[]): number => Math.max(...parts.map(timeOf));

  /** The longest routes first, each to the part that has least to do. */
  function evened(routes: readonly string[], count: number): readonly (readonly string[])[] {
    const parts = Array.from({ length: count }, (): string[] => []);
    for (const route of [...routes].sort((a, b) => timeOf([b]) - timeOf([a]))) {
      const times = parts.map(timeOf);
      parts[times.indexOf(Math.min(...times))]?.push(route);
    }
    return parts.map((part) => routes.filter((route) => part.includes(route)));
  }

  return {
    split(routes, count) {
      const of = JSON.stringify([routes, count]);
      const even = evened(routes, count);
      const before = last?.of === of ? last.parts : null;
      const parts = before && longest(before) * (1 - WORTH) <= longest(even) ? before : even;
      last = { of, parts };
      return parts;
    },
    learn(route, cost) {
      const before = costs.get(route);
      costs.set(route, before === undefined ? cost : (before + cost) / 2);
    },
  };
}
