/** Two runs of this case side by side: the decisions of both, what came of them, in a sentence and a table. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { SelectField } from '#app/ui/field.tsx';
import type { CaseRun } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { usePlay } from '../play-context.tsx';
import { type ComparedRow, compareRuns } from './compare.ts';

const OTHER = 'compared';
const dayOf = (at: number): number => Math.floor(at / MINUTES_PER_DAY);

interface SidesProps {
  readonly mine: KeptRun;
  readonly other: KeptRun;
}

function Sides({ mine, other }: SidesProps): ReactNode {
  const { plan, run, see } = usePlay();
  const t = useMessage();
  const nameOf = (one: KeptRun) => one.name ?? t('training.runs.name', { number: one.number });
  const otherRun = useMemo(() => see(other.recipe), [see, other]);
  const { common, rows } = useMemo(() => compareRuns(mine.recipe, other.recipe), [mine, other]);
  const taken = (step: ComparedRow['one']) =>
    step ? t('training.runs.day', { day: dayOf(step.at) }) : t('training.runs.compare.not');
  const said = ({ same, fields, one, other: second }: ComparedRow): string => {
    if (same) return t('training.runs.compare.same');
    if (one === null || second === null) return t('training.runs.compare.one-only');
    if (fields.length === 0) return t('training.runs.compare.other-day');
    return t('training.runs.compare.fields', {
      fields: fields.map((field) => t(`training.field.${field}`)).join('; '),
    });
  };
  const title = ({ type, visit }: ComparedRow): string => {
    const words = t(`training.option.${type}.title`);
    return visit === 1 ? words : t('training.runs.compare.again', { decision: words, visit });
  };
  const fate = (one: CaseRun, item: string) =>
    one.itemOutcomes ? t(`training.outcome.${one.itemOutcomes[item] ?? 'neverSent'}`) : t('training.runs.open');
  const answer = (one: CaseRun) =>
    one.answeredAt === null
      ? t('training.runs.compare.no-answer')
      : t('training.runs.day', { day: dayOf(one.answeredAt) });
  const names = { one: nameOf(mine), other: nameOf(other) };
  return (
    <>
      <p>
        {t(common === rows.length ? 'training.runs.compare.all' : 'training.runs.compare.common', { ...names, common })}
      </p>
      <DataTable
        caption={t('training.runs.compare.table', names)}
        captionHidden
        columns={[
          { id: 'what', header: t('training.runs.compare.what') },
          { id: 'one', header: names.one },
          { id: 'other', header: names.other },
          { id: 'said', header: t('training.runs.compare.difference') },
        ]}
        rows={[
          ...rows.map((row) => ({
            id: `${row.type}/${row.visit}`,
            cells: { what: title(row), one: taken(row.one), other: taken(row.other), said: said(row) },
          })),
          {
            id: 'answer',
            cells: { what: t('training.runs.compare.answer'), one: answer(run), other: answer(otherRun), said: '' },
          },
          ...plan.items.map(({ id, title: item }) => ({
            id: `item/${id}`,
            cells: { what: item, one: fate(run, id), other: fate(otherRun, id), said: '' },
          })),
        ]}
      />
    </>
  );
}

/** Nothing while there is only one run at this desk. */
export function CompareRuns(): ReactNode {
  const { kept, runs, recipe, keep } = usePlay();
  const t = useMessage();
  const others = runs.filter((one) => one.id !== kept.id && one.recipe.seat === recipe.seat);
  const chosen = others.find(({ id }) => id === kept.desk[OTHER]) ?? null;
  if (others.length === 0) return null;
  return (
    <section className="stack">
      <h3>{t('training.runs.compare.heading')}</h3>
      <SelectField
        label={t('training.runs.compare.with')}
        onChange={(id) => keep(OTHER, id)}
        options={[
          { value: '', label: t('training.runs.compare.choose') },
          ...others.map((one) => ({
            value: one.id,
            label: one.name ?? t('training.runs.name', { number: one.number }),
          })),
        ]}
        value={chosen?.id ?? ''}
      />
      {chosen && <Sides mine={kept} other={chosen} />}
    </section>
  );
}
