/** The question as a form. Every answer changes at once; the question is in the address. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Checkbox, Fieldset } from '#app/ui/choices.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { DATA_CATEGORIES } from '#domain/ids.ts';
import type { RouteAsk } from '#domain/world-question.ts';
import { AsAtField } from '../as-at.tsx';
import { useLaw } from '../law-context.tsx';
import { usePlace } from '../place.ts';
import { forceOn } from '../standing-at.ts';

export function RouteForm({ ask }: { readonly ask: RouteAsk }): ReactNode {
  const t = useMessage();
  const { law } = useLaw();
  const { change } = usePlace();
  const states = law.jurisdictions.map(({ id, name }) => ({ value: id, label: name }));
  const byTitle = [...law.offences].sort((a, b) => (a.title < b.title ? -1 : 1));
  const outOfForce = law.instruments.filter(
    (one) => one.status.form === 'treaty' && forceOn(one, ask.asAt) === 'not-in-force',
  );
  const supposed = ask.supposes.map(({ instrument }) => instrument as string);
  return (
    <form className="sheet stack no-print" onSubmit={(event) => event.preventDefault()}>
      <div className="library-form">
        <SelectField
          label={t('library.routes.from')}
          onChange={(from) => change({ from })}
          options={states}
          value={ask.from}
        />
        <SelectField label={t('library.routes.to')} onChange={(to) => change({ to })} options={states} value={ask.to} />
        <SelectField
          label={t('library.routes.offence')}
          onChange={(offence) => change({ offence })}
          options={byTitle.map(({ id, title }) => ({ value: id, label: title }))}
          value={ask.offence}
        />
        <SelectField
          label={t('library.routes.data')}
          onChange={(data) => change({ data })}
          options={[
            ...DATA_CATEGORIES.map((one) => ({ value: one, label: t(`library.data.${one}`) })),
            { value: 'any', label: t('library.routes.any-data') },
          ]}
          value={ask.data ?? 'any'}
        />
        <SelectField
          label={t('library.routes.urgency')}
          onChange={(urgency) => change({ urgency: urgency === 'none' ? null : urgency })}
          options={[
            { value: 'none', label: t('library.routes.urgency.none') },
            { value: 'danger-to-life', label: t('library.routes.urgency.danger') },
          ]}
          value={ask.urgency}
        />
        <SelectField
          label={t('library.routes.provider')}
          onChange={(provider) => change({ provider: provider || null })}
          options={[
            { value: '', label: t('library.routes.any-provider') },
            ...law.providers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={ask.provider ?? ''}
        />
        <AsAtField />
      </div>
      {outOfForce.length > 0 && (
        <Fieldset hint={t('library.routes.suppose.hint')} legend={t('library.routes.suppose')}>
          <div className="library-form">
            {outOfForce.map(({ id, shortTitle }) => (
              <Checkbox
                checked={supposed.includes(id)}
                key={id}
                label={shortTitle}
                onChange={(on) =>
                  change({ suppose: (on ? [...supposed, id] : supposed.filter((one) => one !== id)).join(',') })
                }
              />
            ))}
          </div>
        </Fieldset>
      )}
    </form>
  );
}
