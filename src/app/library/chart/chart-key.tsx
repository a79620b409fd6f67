/** How to read the drawing: kinds of arrows and boxes, and the words of the letters. */
import type { ReactNode } from 'react';
import type { ChartGraph, WayKind } from './chart-graph.ts';
import { headPath, linePath, tailPath } from './edge-path.ts';
import { wayWords } from './stage-name.ts';
import type { Chart } from './use-chart.ts';

const POINTS = [
  { x: 4, y: 8 },
  { x: 46, y: 8 },
];

function Sample({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg aria-hidden="true" className="chart-key__sample" height={16} viewBox="0 0 48 16" width={48}>
      {children}
    </svg>
  );
}

function ArrowSample({ kind }: { readonly kind: WayKind }): ReactNode {
  return (
    <Sample>
      <g className={`chart-arrow chart-arrow--${kind}`}>
        <path className="chart-arrow__line" d={linePath(POINTS)} />
        <path className="chart-arrow__head" d={headPath(POINTS)} />
        {kind === 'decision' && <path className="chart-arrow__tail" d={tailPath(POINTS)} />}
      </g>
    </Sample>
  );
}

const kindsOf = (graph: ChartGraph): readonly WayKind[] =>
  (['time', 'decision', 'clock', 'message'] as const).filter((kind) =>
    graph.nodes.some(({ ways }) => ways.some((way) => way.kind === kind)),
  );

export function ChartKey({ chart: { graph, words } }: { readonly chart: Chart }): ReactNode {
  const { say } = words;
  return (
    <div className="chart-key small">
      <ul aria-label={say('library.chart.key')} className="chart-key__list">
        {kindsOf(graph).map((kind) => (
          <li key={kind}>
            <ArrowSample kind={kind} /> {say(`library.chart.key.${kind}`)}
          </li>
        ))}
        <li>
          <Sample>
            <g className="chart-stage chart-stage--ending">
              <rect className="chart-stage__box" height={14} rx={3} width={40} x={4} y={1} />
              <rect className="chart-stage__inner" height={8} rx={1.5} width={34} x={7} y={4} />
            </g>
          </Sample>{' '}
          {say('library.chart.key.ending')}
        </li>
      </ul>
      <p className="soft">{say('library.chart.key.conditions')}</p>
      {graph.shared.length > 0 && (
        <>
          <p className="chart__heading">{say('library.chart.shared')}</p>
          <ul className="chart-key__marks">
            {graph.shared.map(({ mark, ways }) => (
              <li key={mark}>
                <strong className="chart-key__mark">{mark}</strong> {ways[0] && wayWords(graph, words, ways[0])}.{' '}
                <span className="soft">{say('library.chart.shared.count', { count: ways.length })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
