/** Three switches that are often taken for one: secrecy of the request, no notice to the user, and a delay with its own end. */

import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Explained } from '#app/law/term.tsx';
import { CheckboxGroup, Fieldset } from '#app/ui/choices.tsx';
import { Field } from '#app/ui/field.tsx';
import { civilDate } from '#domain/case-time.ts';
import { secrecyOf, switchesOf } from '../model/secrecy.ts';
import { usePlay } from '../play-context.tsx';
import type { FieldControlProps } from './field-control.tsx';
import { FieldSource } from './field-frame.tsx';

export function SecrecyField({ field: { field, citation }, draft, change }: FieldControlProps): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  return (
    <Fieldset hint={<FieldSource citation={citation} />} legend={<Explained text={t(`training.field.${field}`)} />}>
      <CheckboxGroup
        legend={<span className="visually-hidden">{t('training.desk.secrecy.switches')}</span>}
        onChange={(on) => change({ confidentiality: secrecyOf(on) })}
        options={[
          { value: 'request', label: t('training.desk.secrecy.request') },
          { value: 'user', label: t('training.desk.secrecy.user') },
        ]}
        values={switchesOf(draft.confidentiality)}
      />
      <Field hint={t('training.desk.secrecy.delay-hint')} label={t('training.desk.secrecy.delay')} optional>
        {(control) => (
          <input
            {...control}
            min={civilDate(plan.opensAt, run.now).slice(0, 10)}
            onChange={(event) => change({ delayUntil: event.target.value === '' ? null : event.target.value })}
            type="date"
            value={draft.delayUntil ?? ''}
          />
        )}
      </Field>
    </Fieldset>
  );
}
