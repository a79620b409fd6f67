/** A table with its words and its drawing, made once. */
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useMessage } from '#app/i18n/message.tsx';
import type { ChartTable } from '#simulation/chart-table.ts';
import { type ChartGraph, chartGraph } from './chart-graph.ts';
import { type ChartWords, chartWords } from './words.ts';

export interface Chart {
  readonly graph: ChartGraph;
  readonly words: ChartWords;
}

export function useChart(table: ChartTable): Chart {
  const say = useMessage();
  const { messages } = useIntl();
  return useMemo(() => {
    const graph = chartGraph(table);
    return { graph, words: chartWords(say, (id) => id in messages, graph) };
  }, [table, say, messages]);
}
