/** Which stages of a chart can be entered at all: its table walked, guards left open. An upper bound of what a case can reach. */
import type { ChartTable } from '../chart-table.ts';

export function enterable({ initial, stages }: ChartTable): ReadonlySet<string> {
  const reached = new Set([initial]);
  const waiting = [initial];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const stage = stages.find(({ id }) => id === at);
    for (const { branches } of [...(stage?.after ?? []), ...(stage?.on ?? [])]) {
      for (const { target } of branches) {
        if (target === null || reached.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
  }
  return reached;
}
