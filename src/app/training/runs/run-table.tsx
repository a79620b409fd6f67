/** All runs of this case on this computer, side by side: where each begins, where it stands, what came of it. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { replay } from '#simulation/replay.ts';
import { usePlay } from '../play-context.tsx';

export function RunTable(): ReactNode {
  const { plan, kept, runs } = usePlay();
  const t = useMessage();
  const replayed = useMemo(() => runs.map((one) => ({ kept: one, run: replay(plan, one.recipe) })), [plan, runs]);
  const nameOf = (one: KeptRun) => one.name ?? t('training.runs.name', { number: one.number });
  const origin = (one: KeptRun): string => {
    const parent = runs.find(({ id }) => id === one.parent?.run);
    if (!parent || !one.parent) return t('training.runs.first');
    const { number } = parent;
    return one.parent.index === null
      ? t('training.runs.copy', { number })
      : t('training.runs.from', { number, index: one.parent.index + 1 });
  };
  return (
    <section className="stack">
      <h3>{t('training.runs.heading')}</h3>
      <DataTable
        caption={t('training.runs.table')}
        captionHidden
        columns={[
          { id: 'run', header: t('training.runs.run') },
          { id: 'origin', header: t('training.runs.origin') },
          { id: 'decisions', header: t('training.runs.decisions'), align: 'end' },
          { id: 'stands', header: t('training.runs.stands') },
          ...plan.items.map((item) => ({ id: `item.${item.id}`, header: item.title })),
        ]}
        rows={replayed.map(({ kept: one, run }) => ({
          id: one.id,
          cells: {
            run:
              one.id === kept.id ? (
                <>
                  {nameOf(one)} <span className="soft">({t('training.runs.this')})</span>
                </>
              ) : (
                <a
                  aria-label={t('training.runs.show', { number: one.number })}
                  href={`#/play/${plan.scenario}/${one.id}`}
                >
                  {nameOf(one)}
                </a>
              ),
            origin: [origin(one), plan.seats.find(({ id }) => id === one.recipe.seat)?.title]
              .filter(Boolean)
              .join('; '),
            decisions: one.recipe.decisions.length,
            stands: t('training.runs.day', { day: Math.floor(run.now / MINUTES_PER_DAY) }),
            ...Object.fromEntries(
              plan.items.map((item) => [
                `item.${item.id}`,
                run.itemOutcomes
                  ? t(`training.outcome.${run.itemOutcomes[item.id] ?? 'neverSent'}`)
                  : t('training.runs.open'),
              ]),
            ),
          },
        }))}
      />
    </section>
  );
}
