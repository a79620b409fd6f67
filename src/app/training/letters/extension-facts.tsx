/** What the form that asks for more time says: which hold, when it ends, how the formal request stands, why. */
import type { ReactNode } from 'react';
import { useFormat } from '#app/i18n/format.ts';
import { useMessage } from '#app/i18n/message.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { civilDate, type Minutes } from '#domain/case-time.ts';
import type { ExtensionForm } from '#domain/extension-form.ts';
import { holdEndAt } from '../model/letter-dates.ts';
import { requestStateAt } from '../model/request-state.ts';
import { usePlay } from '../play-context.tsx';

interface ExtensionFactsProps {
  readonly form: ExtensionForm;
  readonly at: Minutes;
}

export function ExtensionFacts({ form, at }: ExtensionFactsProps): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const format = useFormat();
  const date = (minute: Minutes) => format.date(civilDate(plan.opensAt, minute));
  const until = holdEndAt(plan, run, at);
  const request = requestStateAt(plan, run, at);
  const stands = t(`training.extension.request.${request.state}`, {
    date: request.at === null ? '' : date(request.at),
    reference: request.reference ?? '',
  });
  return (
    <div className="paper__table">
      <Facts
        rows={[
          { term: t('training.extension.status'), detail: t('training.extension.status.extension') },
          { term: t('training.extension.ends'), detail: until === null ? null : date(until) },
          { term: t('training.extension.request'), detail: form.tellsRequest ? stands : null },
          {
            term: t('training.extension.reason'),
            detail: form.reason === null ? null : t(`training.extension.reason.${form.reason}`),
          },
        ]}
      />
    </div>
  );
}
