/** The paths as a drawing. Its twin is the table of decisions, which says the same to whoever does not see it. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { type Flow, type FlowLink, type FlowNode, flowOf } from './flow.ts';
import type { ClassTable } from './read-tables.ts';

const COLUMN = 190;
const NODE = 10;
const TOP = 28;
const MOST_HEIGHT = 420;

export function FlowFigure({ tables }: { readonly tables: readonly ClassTable[] }): ReactNode {
  const t = useMessage();
  const flow: Flow = flowOf(tables);
  const unit = Math.min(34, MOST_HEIGHT / flow.height);
  const x = (step: number) => step * COLUMN;
  const y = (tablesDown: number) => TOP + tablesDown * unit;
  const band = ({ from, to, count, leaves, enters }: FlowLink): string => {
    const [start, end] = [x(from.step) + NODE, x(to.step)];
    const middle = (start + end) / 2;
    const [a, b, wide] = [y(leaves), y(enters), count * unit];
    return `M${start} ${a}C${middle} ${a} ${middle} ${b} ${end} ${b}V${b + wide}C${middle} ${b + wide} ${middle} ${a + wide} ${start} ${a + wide}Z`;
  };
  const key = ({ step, type }: FlowNode) => `${step}/${type}`;
  return (
    <div className="class-flow">
      <svg
        aria-hidden="true"
        className="class-flow__figure"
        height={TOP + flow.height * unit + 12}
        width={flow.steps * COLUMN}
      >
        {Array.from({ length: flow.steps }, (_, step) => (
          <text className="class-flow__step" key={x(step)} x={x(step)} y={16}>
            {t('class.picture.step', { number: step + 1 })}
          </text>
        ))}
        {flow.links.map((link) => (
          <path className="class-flow__link" d={band(link)} key={`${key(link.from)}>${key(link.to)}`} />
        ))}
        {flow.nodes.map((node) => (
          <g key={key(node)}>
            <rect
              className={node.type === 'end' ? 'class-flow__end' : 'class-flow__node'}
              height={node.tables.length * unit}
              width={NODE}
              x={x(node.step)}
              y={y(node.top)}
            />
            <text
              className="class-flow__label"
              x={x(node.step) + NODE + 6}
              y={y(node.top) + Math.min(15, (node.tables.length * unit) / 2 + 5)}
            >
              {node.type === 'end' ? t('class.picture.end') : t(`decision.${node.type}`)} ({node.tables.length})
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
