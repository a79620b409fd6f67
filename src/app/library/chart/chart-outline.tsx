/** The chart as real text: every stage with who has the file, its rule and its ways out, which lead on in the same list. */
import { type ReactNode, useId, useRef } from 'react';
import type { RuleKey } from '#domain/rules.ts';
import type { ChartTable } from '#simulation/chart-table.ts';
import { litStage } from './chart-graph.ts';
import type { Chart } from './use-chart.ts';
import { WaysList } from './ways-list.tsx';

export interface ChartOutlineProps {
  readonly table: ChartTable;
  /** Citation of the rule that a stage rests on: which article that is depends on the instrument. */
  readonly rules: (rule: RuleKey) => ReactNode;
  /** Stage of a running case, or null. */
  readonly lit: string | null;
}

/** The outline of a chart already at hand. */
export function OutlineList({
  chart,
  rules,
  lit,
}: { readonly chart: Chart } & Omit<ChartOutlineProps, 'table'>): ReactNode {
  const { graph, words } = chart;
  const { say } = words;
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const go = (stage: string) => {
    const heading = list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${stage}`)}`);
    heading?.focus();
  };
  const here = litStage(graph, lit);
  return (
    <ol
      aria-label={say('library.chart.outline.label', { chart: words.chart(graph.chart) })}
      className="chart-outline"
      ref={list}
    >
      {graph.nodes.map((node) => {
        const kind =
          node.id === here ? 'here' : node.kind === 'initial' ? 'start' : node.kind === 'ending' ? 'end' : null;
        const label = words.stage(node);
        const arrival = words.effects(node.entry);
        return (
          <li aria-current={node.id === here ? 'step' : undefined} className="chart-outline__stage" key={node.id}>
            <p className="chart-outline__name" id={`${id}-${node.id}`} tabIndex={-1}>
              {kind === null ? label : say(`library.chart.stage-name.${kind}`, { stage: label })}
            </p>
            <p className="small soft">
              {node.rule === null ? (
                words.note(node)
              ) : (
                <>
                  {words.note(node)}. {rules(node.rule)}
                </>
              )}
              {arrival.length > 0 && `. ${arrival.join('. ')}.`}
            </p>
            {node.ways.length > 0 ? (
              <WaysList chart={chart} onGo={go} ways={node.ways} />
            ) : (
              <p className="small">{say('library.chart.details.no-ways')}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
