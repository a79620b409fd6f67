/** Where the boxes of a case graph go: dagre's order and columns. Pure: the same graph gives the same drawing. */
import { Graph, layout } from '@dagrejs/dagre';
import type { CaseEdge, CaseGraph, CaseNode } from '#simulation/case-graph.ts';

export interface PlacedNode extends CaseNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedEdge extends CaseEdge {
  readonly path: string;
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const LETTERS = 24;
const WIDTH = 190;
const LINE = 17;
const PADDING = 9;

function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}

interface Laid {
  readonly x?: number;
  readonly y?: number;
  readonly points?: readonly { readonly x: number; readonly y: number }[];
}

const whole = (value: number | undefined): number => Math.round(value ?? 0);

/** From this many places on, the same way to one place would only cover the picture: the place says from how many it comes. */
const SHARED_FROM = 4;

const wayOf = ({ to, kind }: CaseEdge): string => `${to} ${kind}`;

/** @param from how a box says that a way leads to it from so many places, which are not drawn */
export function layoutCase({ nodes, edges: all }: CaseGraph, from: (count: number) => string): PlacedGraph {
  const counts = new Map<string, number>();
  for (const edge of all) counts.set(wayOf(edge), (counts.get(wayOf(edge)) ?? 0) + 1);
  const edges = all.filter((edge) => edge.kind === 'time' || (counts.get(wayOf(edge)) ?? 0) < SHARED_FROM);
  const shared = new Map<string, Set<string>>();
  for (const edge of all) {
    if (edges.includes(edge)) continue;
    shared.set(edge.to, (shared.get(edge.to) ?? new Set()).add(edge.from));
  }
  const board = new Graph({ multigraph: true });
  board.setGraph({
    rankdir: 'TB',
    ranker: 'tight-tree',
    nodesep: 16,
    edgesep: 6,
    ranksep: 36,
    marginx: 12,
    marginy: 12,
  });
  const sized = nodes.map((node) => {
    const many = shared.get(node.id)?.size ?? 0;
    const lines = [...linesOf(node.label), ...(many > 0 ? [from(many)] : [])];
    return { ...node, lines, width: WIDTH, height: lines.length * LINE + 2 * PADDING };
  });
  for (const { id, width, height } of sized) board.setNode(id, { width, height });
  for (const { from, to, kind } of edges) board.setEdge(from, to, { weight: kind === 'time' ? 3 : 1 }, kind);
  layout(board);
  const { width = 0, height = 0 } = board.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: sized.map((node) => {
      const { x, y } = board.node(node.id) as Laid;
      return { ...node, x: whole(x), y: whole(y) };
    }),
    edges: edges.map((edge) => {
      const { points = [] } = board.edge(edge.from, edge.to, edge.kind) as Laid;
      return {
        ...edge,
        path: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${whole(x)} ${whole(y)}`).join(''),
      };
    }),
  };
}
