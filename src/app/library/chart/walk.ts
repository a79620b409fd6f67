/** Walking a chart by keyboard: where one stands, which way out is chosen, and where one came from. Pure. */
import type { ChartGraph, ChartNode, Way } from './chart-graph.ts';

export interface Walk {
  readonly stage: string;
  /** Which of the ways out of the stage, from 0. */
  readonly way: number;
  /** Stages passed, the latest last. */
  readonly trail: readonly string[];
}
export type Move = 'follow' | 'back' | 'next' | 'previous' | 'first';

export const walkFrom = (stage: string): Walk => ({ stage, way: 0, trail: [] });

export const nodeOf = (graph: ChartGraph, id: string): ChartNode | null =>
  graph.nodes.find((node) => node.id === id) ?? null;
/** Ways that leave the stage, in the table's order. */
export const exitsOf = (node: ChartNode | null): readonly Way[] => node?.ways.filter(({ to }) => to !== null) ?? [];
export const chosenWay = (graph: ChartGraph, { stage, way }: Walk): Way | null =>
  exitsOf(nodeOf(graph, stage))[way] ?? null;

const KEYS: Readonly<Record<string, Move>> = {
  ArrowDown: 'follow',
  ArrowUp: 'back',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
};
const MIRRORED: Readonly<Record<string, Move>> = { ArrowRight: 'previous', ArrowLeft: 'next' };

/** Null where the key moves nothing. @param mirrored text runs from right to left */
export const moveOfKey = (key: string, mirrored: boolean): Move | null =>
  (mirrored ? MIRRORED[key] : undefined) ?? KEYS[key] ?? null;

/** The same walk where the move leads nowhere. */
export function moved(graph: ChartGraph, walk: Walk, move: Move): Walk {
  const count = exitsOf(nodeOf(graph, walk.stage)).length;
  switch (move) {
    case 'first':
      return walkFrom(graph.initial);
    case 'next':
      return count ? { ...walk, way: (walk.way + 1) % count } : walk;
    case 'previous':
      return count ? { ...walk, way: (walk.way + count - 1) % count } : walk;
    case 'follow': {
      const to = chosenWay(graph, walk)?.to ?? walk.stage;
      return to === walk.stage ? walk : { stage: to, way: 0, trail: [...walk.trail, walk.stage] };
    }
    case 'back': {
      const last = walk.trail.at(-1);
      if (last === undefined) return walk;
      // The way just taken stays chosen, so that down leads there again.
      const taken = exitsOf(nodeOf(graph, last)).findIndex(({ to }) => to === walk.stage);
      return { stage: last, way: Math.max(0, taken), trail: walk.trail.slice(0, -1) };
    }
  }
}
