/**
 * Where everything of a chart goes: top to bottom, boxes as large as their words, words of arrows in places of their own.
 * The order and the columns are dagre's; heights and arrows are ours (route.ts). Pure: the same graph and words give the
 * same drawing to the last digit.
 */
import { Graph, layout as place } from '@dagrejs/dagre';
import type { ChartGraph } from './chart-graph.ts';
import type { Box, Point } from './geometry.ts';
import { routeWires, type Wire } from './route.ts';
import { edgeSizes, type SizedEdge, type SizedStage, type SizedStub, stageSizes, stubSizes } from './sizes.ts';
import type { ChartWords } from './words.ts';

export type PlacedStage = SizedStage & Point;
export type PlacedStub = SizedStub & Point;
export interface PlacedLabel extends Box {
  readonly lines: readonly string[];
}
export interface PlacedEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Bends only, from the rim of one box to the rim of the other. */
  readonly points: readonly Point[];
  /** Null where the arrow needs no words. */
  readonly label: PlacedLabel | null;
}
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly PlacedStage[];
  readonly stubs: readonly PlacedStub[];
  readonly edges: readonly PlacedEdge[];
  /** Heights at which a page may end, in order. */
  readonly cuts: readonly number[];
}

const LOOP = { gap: 22, reach: 12 } as const;
const MARGIN = 16;

/** What dagre writes into the objects it is given. */
interface Laid {
  x?: number;
  y?: number;
  points?: readonly { readonly x: number; readonly y: number }[];
}
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** An arrow back to its own box: a loop at the right side, its words beside it. */
function loopOf({ id, from, to, label }: SizedEdge, box: Box, laid: Laid): PlacedEdge {
  const right = box.x + box.width / 2;
  const reach = Math.max(right + LOOP.reach, (laid.x ?? 0) - label.width / 2 - LOOP.gap / 2 + LOOP.reach);
  const points = [
    { x: right, y: box.y - box.height / 4 },
    { x: reach, y: box.y - box.height / 4 },
    { x: reach, y: box.y + box.height / 4 },
    { x: right, y: box.y + box.height / 4 },
  ];
  const words = { ...label, x: reach + 6 + label.width / 2, y: box.y };
  return { id, from, to, points, label: label.lines.length ? words : null };
}

/**
 * @param words in which stages and arrows are written: their length decides the size of everything
 * @param lit id of the stage that says "You are here", or null
 */
export function layoutChart(graph: ChartGraph, words: ChartWords, lit: string | null): ChartLayout {
  const board = new Graph({ multigraph: true });
  board.setGraph({ rankdir: 'TB', ranker: 'tight-tree', nodesep: 14, edgesep: 10, ranksep: 20, marginx: MARGIN });
  const stages = stageSizes(graph, words, lit);
  const stubs = stubSizes(graph, words);
  const edges = edgeSizes(graph, words);
  for (const { id, width, height } of [...stages, ...stubs]) board.setNode(id, { width, height });
  for (const { id, from, to, label, weight } of edges) {
    const width = from === to ? label.width + LOOP.gap : label.width;
    board.setEdge(from, to, { width, height: label.height, labelpos: 'c', weight }, id);
  }
  // Not drawn: keeps the end of a shared way below the stages that it leads away from.
  for (const { id, after } of stubs)
    if (after !== null) board.setEdge(after, id, { width: 0, height: 0 }, `${id} after`);
  place(board);

  const laidNode = (id: string) => board.node(id) as Laid;
  const laidEdge = ({ id, from, to }: SizedEdge) => board.edge(from, to, id) as Laid;
  const at = ({ x = 0, y = 0 }: Laid): Point => ({ x: tenth(x), y: tenth(y) });
  const boxes = [...stages, ...stubs].map(({ id, width, height }) => ({ id, width, height, ...at(laidNode(id)) }));
  const loops = edges.filter(({ from, to }) => from === to);
  const lines = edges.filter(({ from, to }) => from !== to);
  const wires: Wire[] = lines.map((edge) => {
    const { points = [] } = laidEdge(edge);
    return { id: edge.id, from: edge.from, to: edge.to, through: points.slice(1, -1).map(at) };
  });
  const worded = lines.filter(({ label }) => label.lines.length > 0);
  // The words of a loop stand beside its box, and may be taller than it.
  const standing = [
    ...worded.map((edge) => ({ id: edge.id, ...edge.label, ...at(laidEdge(edge)) })),
    ...loops.map((edge) => ({ id: edge.id, ...edge.label, ...at(laidNode(edge.from)) })),
  ];
  const routed = routeWires(boxes, standing, wires);

  const moved = new Map(boxes.map((box) => [box.id, { ...box, y: routed.y(box.y) }]));
  const boxOf = (id: string): Box => moved.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const placed: PlacedEdge[] = [
    ...lines.map((edge) => {
      const { x, y } = at(laidEdge(edge));
      const label = edge.label.lines.length ? { ...edge.label, x, y: routed.y(y) } : null;
      return { id: edge.id, from: edge.from, to: edge.to, points: routed.points.get(edge.id) ?? [], label };
    }),
    ...loops.map((edge) => loopOf(edge, boxOf(edge.from), laidEdge(edge))),
  ];
  const rims = [...moved.values(), ...placed.flatMap(({ label }) => (label ? [label] : []))].map(
    (box) => box.x + box.width / 2,
  );
  return {
    width: Math.ceil(Math.max(...rims, ...placed.flatMap(({ points }) => points.map(({ x }) => x))) + MARGIN),
    height: Math.ceil(routed.height),
    stages: stages.map((stage) => ({ ...stage, ...boxOf(stage.id) })),
    stubs: stubs.map((stub) => ({ ...stub, ...boxOf(stub.id) })),
    edges: placed,
    cuts: routed.cuts,
  };
}
