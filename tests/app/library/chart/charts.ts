/** Every chart of the catalogue as the drawing sees it, and one with names that no catalogue of words has heard of. */
import { createIntl } from 'react-intl';
import { type ChartGraph, chartGraph } from '#app/library/chart/chart-graph.ts';
import { en } from '#app/library/chart/messages.en.ts';
import { type ChartWords, chartWords } from '#app/library/chart/words.ts';
import { type ChartTable, chartTables } from '#simulation/chart-table.ts';

const intl = createIntl({
  locale: 'en-GB',
  messages: en,
  onError: (fault) => {
    throw fault;
  },
});
const say = (id: string, values: Readonly<Record<string, string | number>> = {}): string =>
  String(intl.formatMessage({ id }, { ...values }));
export const wordsOf = (graph: ChartGraph): ChartWords => chartWords(say, (id) => id in en, graph);

export const TABLES: readonly ChartTable[] = Object.values(chartTables());
export const tableOf = (chart: keyof ReturnType<typeof chartTables>): ChartTable => chartTables()[chart];
export const graphOf = (chart: keyof ReturnType<typeof chartTables>): ChartGraph => chartGraph(tableOf(chart));
