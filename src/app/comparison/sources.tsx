/** What the model figures rest on: every stage and chance of the practice model with its source, year and kind. */
import { memo, type ReactNode } from 'react';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { FigureMark } from '#app/ui/figure-mark.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Figure } from '#domain/practice.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { SOURCES_ID } from './figure-kind.tsx';
import { FIGURE_GROUPS, type FigureRow, figureRows, stageLabels } from './figure-rows.ts';
import type { Order } from './simulator.ts';
import { Twin } from './twin.tsx';
import { useWords } from './words.ts';

export interface SourcesProps {
  readonly plan: CasePlan;
  readonly settings: Order['settings'];
  /** Their stages give the figures the labels that the pictures use. */
  readonly results: readonly RouteResult[];
}

/** Drawn again only for new results or another view, not for every step of the progress. */
export const Sources = memo(function Sources({ plan, settings, results }: SourcesProps): ReactNode {
  const { t } = useWords();
  return (
    <section aria-label={t('comparison.sources.title')} className="sheet stack" id={SOURCES_ID} tabIndex={-1}>
      <h2>{t('comparison.sources.title')}</h2>
      <div className="prose">
        <p>{t('comparison.sources.intro')}</p>
      </div>
      <div>
        {FIGURE_GROUPS.map((group) => (
          <Twin key={group} summary={t(`comparison.sources.${group}`)}>
            {() => (
              <FigureTable
                caption={t(`comparison.sources.${group}`)}
                rows={figureRows(plan, settings, stageLabels(results))[group]}
              />
            )}
          </Twin>
        ))}
      </div>
    </section>
  );
});

interface FigureTableProps {
  readonly caption: string;
  readonly rows: readonly FigureRow[];
}

function FigureTable({ caption, rows }: FigureTableProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const columns: readonly Column[] = [
    { id: 'name', header: t('comparison.sources.name') },
    { id: 'value', header: t('comparison.sources.value') },
    { id: 'kind', header: t('comparison.sources.kind') },
    { id: 'source', header: t('comparison.sources.source') },
    { id: 'year', header: t('comparison.sources.year'), align: 'end' },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          name: row.name,
          value: row.say(words),
          ...cellsOf(row.figure),
        },
      }))}
    />
  );
}

const cellsOf = (figure: Figure) => ({
  kind: <FigureMark {...figure} />,
  source: figure.source,
  year: figure.year === null ? '–' : String(figure.year),
});
