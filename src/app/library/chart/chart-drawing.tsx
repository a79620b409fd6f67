/** The drawing that one can walk: one stop of the Tab key, arrows follow the arrows. It scrolls in its own region. */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Arrows } from './drawing.tsx';
import type { ChartLayout } from './layout.ts';
import { StageBox } from './stage-box.tsx';
import { stageName } from './stage-name.ts';
import type { Chart } from './use-chart.ts';
import type { WalkControls } from './use-walk.ts';
import { chosenWay } from './walk.ts';

/** `fit`: never wider than its place. Otherwise a multiple of the usual size. */
export type Zoom = 'fit' | 1 | 1.5;

export interface ChartDrawingProps {
  readonly chart: Chart;
  readonly layout: ChartLayout;
  readonly walker: WalkControls;
  readonly zoom: Zoom;
  readonly lit: string | null;
  readonly opened: string | null;
  /** Of the group with everything in it: print shows it again, cut into pages. */
  readonly drawingId: string;
  readonly onOpen: (stage: string | null) => void;
}

export function ChartDrawing(props: ChartDrawingProps): ReactNode {
  const { chart, layout, walker, zoom, lit, opened, drawingId, onOpen } = props;
  const { graph, words } = chart;
  const { width, height } = layout;
  const region = useRef<HTMLDivElement>(null);
  const middle = layout.stages.find(({ id }) => id === (lit ?? graph.initial));

  // Where one is, or where one begins, in view: not the empty corner of a wide drawing.
  useLayoutEffect(() => {
    const place = region.current;
    if (!place || !middle) return;
    const scale = zoom === 'fit' ? 0 : place.scrollWidth / width;
    place.scrollLeft = middle.x * scale - place.clientWidth / 2;
    place.scrollTop = middle.y * scale - place.clientHeight / 2;
  }, [zoom, width, middle]);

  const onKeyDown = (stage: string) => (event: KeyboardEvent) => {
    const opens = event.key === 'Enter' || event.key === ' ';
    if (opens) onOpen(stage);
    else if (event.key === 'Escape' && opened !== null) onOpen(null);
    else if (!walker.press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const size =
    zoom === 'fit'
      ? { inlineSize: '100%', maxInlineSize: `${width / 16}rem` }
      : { inlineSize: `${(zoom * width) / 16}rem`, maxInlineSize: 'none' };
  return (
    <div className={zoom === 'fit' ? 'chart-region' : 'chart-region chart-region--scrolls'} ref={region}>
      <svg
        aria-label={words.say('library.chart.drawing', { chart: words.chart(graph.chart) })}
        className="chart-drawing"
        role="application"
        style={size}
        viewBox={`0 0 ${width} ${height}`}
      >
        <g id={drawingId}>
          <Arrows chosen={chosenWay(graph, walker.walk)?.id ?? null} graph={graph} layout={layout} words={words} />
          {graph.nodes.map((node, index) => {
            const placed = layout.stages[index];
            return (
              placed && (
                <StageBox
                  boxRef={(element) => walker.box(node.id, element)}
                  key={node.id}
                  lit={node.id === lit}
                  name={stageName(graph, words, node, node.id === lit)}
                  node={node}
                  onFocus={() => walker.arrive(node.id)}
                  onKeyDown={onKeyDown(node.id)}
                  onOpen={() => onOpen(node.id)}
                  opened={node.id === opened}
                  placed={placed}
                  reachable={node.id === walker.walk.stage}
                />
              )
            );
          })}
        </g>
      </svg>
    </div>
  );
}
