/** The case as it can unfold: drawn, and as a list for whoever does not see the drawing. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { caseGraph } from '#simulation/case-graph.ts';
import { useDraft } from '../draft-context.ts';
import { layoutCase } from './graph-layout.ts';
import { GraphList } from './graph-list.tsx';
import './graph.css';

const ALL = '';

export default function GraphView(): ReactNode {
  const t = useMessage();
  const pack = useDraft((state) => state.pack);
  const [part, setPart] = useState<string>('request');
  const whole = useMemo(() => pack && caseGraph(pack.plan), [pack]);
  const shown = whole?.parts.includes(part) || part === ALL ? part : (whole?.parts[0] ?? ALL);
  const graph = useMemo(() => pack && caseGraph(pack.plan, shown === ALL ? null : shown), [pack, shown]);
  const placed = useMemo(() => graph && layoutCase(graph, (count) => t('authoring.graph.from', { count })), [graph, t]);
  const board = useRef<HTMLElement>(null);
  useEffect(() => {
    // The drawing begins where the procedure begins, which is seldom at its edge.
    const first = placed?.nodes.find(({ kind }) => kind === 'start');
    if (board.current && first) board.current.scrollLeft = first.x - board.current.clientWidth / 2;
  }, [placed]);
  if (!pack || !graph || !placed || !whole) return <EmptyState title={t('authoring.graph.not-yet')} />;
  const title = t('authoring.graph.title', {
    title: pack.plan.title,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
  });
  return (
    <div className="stack">
      <p className="prose">{t('authoring.graph.text')}</p>
      <SelectField
        label={t('authoring.graph.part')}
        onChange={setPart}
        options={[
          { value: ALL, label: t('authoring.graph.all') },
          ...whole.parts.map((id) => ({ value: id, label: t('authoring.graph.part-name', { part: id }) })),
        ]}
        value={shown}
      />
      <p className="small soft">{t('authoring.graph.legend')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls must scroll by keyboard */}
      <section aria-label={t('authoring.view.graph')} className="case-graph" ref={board} tabIndex={0}>
        <svg
          aria-label={title}
          height={placed.height}
          role="img"
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          width={placed.width}
        >
          <defs>
            <marker id="case-graph-head" markerHeight="7" markerWidth="7" orient="auto" refX="7" refY="3.5">
              <path className="case-graph__head" d="M0 0L7 3.5L0 7Z" />
            </marker>
          </defs>
          {placed.edges.map(({ from, to, kind, path }) => (
            <path
              className={`case-graph__edge case-graph__edge--${kind}`}
              d={path}
              key={`${from} ${to} ${kind}`}
              markerEnd="url(#case-graph-head)"
            />
          ))}
          {placed.nodes.map(({ id, kind, x, y, width, height, lines, holder }) => (
            <g
              className={`case-graph__node case-graph__node--${kind} case-graph__node--${holder ?? 'none'}`}
              key={id}
              transform={`translate(${x - width / 2} ${y - height / 2})`}
            >
              <rect height={height} rx={kind === 'ending' ? height / 2 : 4} width={width} />
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name
                <text key={index} x={width / 2} y={22 + index * 17}>
                  {line}
                </text>
              ))}
            </g>
          ))}
        </svg>
      </section>
      <Disclosure summary={t('authoring.graph.list')}>
        <GraphList graph={graph} />
      </Disclosure>
    </div>
  );
}
