/** What the model figures rest on: every stage and chance of the practice model with its source, year and kind. */
import { memo, type ReactNode } from 'react';
import type { CasePlan } from '#domain/case-plan.ts';
import type { RouteResult } from '#domain/simulation-result.ts';
import { SOURCES_ID } from './figure-kind.tsx';
import { FIGURE_GROUPS, figureRows, stageLabels } from './figure-rows.ts';
import { FigureTable } from './figure-table.tsx';
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
