/** The lines and words of a chart's drawing, for eyes only: the boxes' names and the list say the same to everybody else. */
import { memo, type ReactNode } from 'react';
import type { ChartGraph, WayKind } from './chart-graph.ts';
import { headPath, linePath, tailPath } from './edge-path.ts';
import type { ChartLayout, PlacedEdge, PlacedStub } from './layout.ts';
import { leadId, MARK, stubId, TEXT } from './sizes.ts';
import { TextLines } from './text-lines.tsx';
import type { ChartWords } from './words.ts';

/** One kind an arrow; where several lead the same way, what a person does counts first. */
const RANK: readonly WayKind[] = ['decision', 'clock', 'message', 'time'];

/** A letter in its square. `x` and `y` are its middle. */
export function Mark({ letter, x, y }: { readonly letter: string; readonly x: number; readonly y: number }): ReactNode {
  return (
    <g className="chart-mark">
      <rect height={MARK} rx={3} width={MARK} x={x - MARK / 2} y={y - MARK / 2} />
      <text textAnchor="middle" x={x} y={y + 4}>
        {`${letter} `}
      </text>
    </g>
  );
}

function Arrow({
  edge,
  kind,
  chosen,
}: {
  readonly edge: PlacedEdge;
  readonly kind: WayKind;
  readonly chosen: boolean;
}): ReactNode {
  return (
    <g className={`chart-arrow chart-arrow--${kind}${chosen ? ' chart-arrow--chosen' : ''}`} data-edge={edge.id}>
      <path className="chart-arrow__line" d={linePath(edge.points)} />
      <path className="chart-arrow__head" d={headPath(edge.points)} />
      {kind === 'decision' && <path className="chart-arrow__tail" d={tailPath(edge.points)} />}
    </g>
  );
}

function ArrowWords({
  edge,
  reason,
  chosen,
}: {
  readonly edge: PlacedEdge;
  readonly reason: string;
  readonly chosen: boolean;
}): ReactNode {
  const { label } = edge;
  if (!label) return null;
  const top = label.y - label.height / 2;
  return (
    <g className={`chart-words${chosen ? ' chart-words--chosen' : ''}`}>
      <title>{reason}</title>
      <rect height={label.height} rx={2} width={label.width} x={label.x - label.width / 2} y={top} />
      <TextLines anchor="middle" lines={label.lines} size={TEXT.edge} top={top + 2} x={label.x} />
    </g>
  );
}

function Stub({ stub }: { readonly stub: PlacedStub }): ReactNode {
  const { x, y, width, height, mark, text } = stub;
  const left = x - width / 2;
  return (
    <g className={mark === null ? 'chart-start' : 'chart-stub'}>
      <rect height={height} rx={height / 2} width={width} x={left} y={y - height / 2} />
      <text fontSize={TEXT.edge} x={left + 10} y={y + 4}>
        {text}
      </text>
      {mark !== null && <Mark letter={mark} x={left + width - MARK / 2 - 8} y={y} />}
    </g>
  );
}

export interface ArrowsProps {
  readonly graph: ChartGraph;
  readonly layout: ChartLayout;
  readonly words: ChartWords;
  /** Id of the way out that the keyboard would take, or null. */
  readonly chosen: string | null;
}

export const Arrows = memo(function Arrows({ graph, layout, words, chosen }: ArrowsProps): ReactNode {
  const waysOf = new Map([
    ...graph.edges.map(({ id, ways }) => [id, ways] as const),
    ...graph.shared.map(({ mark, ways }) => [leadId(stubId(mark)), ways] as const),
  ]);
  const drawn = layout.edges.map((edge) => {
    const ways = waysOf.get(edge.id) ?? [];
    const kind = RANK.find((one) => ways.some((way) => way.kind === one)) ?? 'time';
    const reasons = [...new Set(ways.map(words.reason))].join('\n');
    return { edge, kind, reasons, isChosen: ways.some(({ id }) => id === chosen) };
  });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {drawn.map(({ edge, kind, isChosen }) => (
        <Arrow chosen={isChosen} edge={edge} key={edge.id} kind={kind} />
      ))}
      {drawn.map(({ edge, reasons, isChosen }) => (
        <ArrowWords chosen={isChosen} edge={edge} key={edge.id} reason={reasons} />
      ))}
      {layout.stubs.map((stub) => (
        <Stub key={stub.id} stub={stub} />
      ))}
    </g>
  );
});
