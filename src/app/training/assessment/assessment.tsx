/** The run on the objectives of its case, dimension by dimension. Never one number. */
import { type ReactNode, useMemo } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { useDebrief } from '#app/stores/use-debrief.ts';
import { CheckboxGroup } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import type { Verdict } from '#domain/assessment/objective.ts';
import { assess } from '#simulation/assess/assess.ts';
import { sameTable } from '#simulation/same-table.ts';
import { usePlay } from '../play-context.tsx';
import { modelAnswerOf } from './model-answer-of.ts';
import { ObjectiveLine } from './objective-line.tsx';
import { useAnnulled } from './use-annulled.ts';
import './assessment.css';

const ORDER: readonly Verdict[] = ['met', 'partly', 'not-met', 'not-judged'];

export function Assessment(): ReactNode {
  const { plan, pack, recipe, seat } = usePlay();
  const t = useMessage();
  const { annulled, annul } = useAnnulled();
  const debrief = useDebrief(pack);
  const { objectives } = debrief;
  const own = useMemo(() => assess(plan, objectives, recipe, annulled), [plan, objectives, recipe, annulled]);
  const model = useMemo(() => {
    const decisions = modelAnswerOf(debrief, seat);
    const table = sameTable(plan, recipe, decisions);
    const { dimensions } = assess(table.plan, objectives, table.recipe);
    const rests = new Map(dimensions.flatMap(({ lines }) => lines.map((line) => [line.id, line.rests] as const)));
    return (id: string) =>
      (rests.get(id) ?? []).flatMap((index) => {
        const decision = decisions[index];
        return decision ? [{ index, decision }] : [];
      });
  }, [plan, debrief, objectives, recipe, seat]);
  // Rights are read before days at every desk.
  const isSpeed = ({ dimension }: (typeof own.dimensions)[number]) => dimension === 'speed';
  const groups = [...own.dimensions.filter((group) => !isSpeed(group)), ...own.dimensions.filter(isSpeed)];
  const lines = groups.flatMap((group) => group.lines);
  if (lines.length === 0) return null;
  return (
    <section className="sheet stack assessment">
      <h3>{t('training.assessed.heading')}</h3>
      <p>{t('training.assessed.intro')}</p>
      <p className="assessment__sum">
        {ORDER.map((verdict) => ({ verdict, count: lines.filter((line) => line.verdict === verdict).length }))
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => t(`training.assessed.count.${verdict}`, { count }))
          .join(' · ')}
      </p>
      {groups.map((group) => (
        <div className="stack" key={group.dimension}>
          <h4>{t(`training.dimension.${group.dimension}`)}</h4>
          <ul className="plain-list assessment__lines">
            {group.lines.map((line) => (
              <ObjectiveLine decisions={recipe.decisions} key={line.id} line={line} model={model(line.id)} />
            ))}
          </ul>
        </div>
      ))}
      <div className="no-print">
        <Disclosure summary={t('training.assessed.annul')}>
          <CheckboxGroup
            hint={t('training.assessed.annul.hint')}
            legend={t('training.assessed.annul.legend')}
            onChange={annul}
            options={lines.map(({ id, text }) => ({ value: id, label: text }))}
            values={annulled}
          />
        </Disclosure>
      </div>
    </section>
  );
}
