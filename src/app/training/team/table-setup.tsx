/** On the first screen: whether several people share this laptop, and how long the class has. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { BUDGETS, TABLE_SIZES } from '#domain/class-terms.ts';
import { useBudget } from '../budget/use-budget.ts';
import { usePlay } from '../play-context.tsx';
import { useTeam } from './use-team.ts';

export function TableSetup(): ReactNode {
  const t = useMessage();
  const { pack } = usePlay();
  const { team, choose } = useTeam();
  const { budget, begin } = useBudget();
  if (!choose) return null;
  const length = pack.card?.minutes;
  const slot = budget ? t('training.budget.length', { minutes: budget.minutes }) : t('training.budget.summary.none');
  const table = team ? t('training.team.summary.of', { size: team.size }) : t('training.team.summary.off');
  return (
    <Disclosure summary={t('training.team.summary', { table, slot })}>
      <div className="stack">
        <RadioGroup
          hint={t('training.team.hint')}
          legend={t('training.team.legend')}
          onChange={(value) => {
            const size = TABLE_SIZES.find((one) => String(one) === value);
            choose(size ? { size, names: team?.names ?? [] } : null);
          }}
          options={[
            { value: '0', label: t('training.team.off') },
            ...TABLE_SIZES.map((size) => ({ value: String(size), label: t('training.team.of', { size }) })),
          ]}
          value={String(team?.size ?? 0)}
        />
        <RadioGroup
          hint={
            length === undefined
              ? t('training.budget.hint')
              : `${t('training.budget.made', { minutes: length })} ${t('training.budget.hint')}`
          }
          legend={t('training.budget.legend')}
          onChange={(value) => begin(BUDGETS.find((one) => String(one) === value) ?? null)}
          options={[
            { value: '0', label: t('training.budget.none') },
            ...BUDGETS.map((minutes) => ({
              value: String(minutes),
              label: t('training.budget.length', { minutes }),
            })),
          ]}
          value={String(budget?.minutes ?? 0)}
        />
      </div>
    </Disclosure>
  );
}
