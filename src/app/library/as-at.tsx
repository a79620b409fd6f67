/** The day on which the library answers: kept in the address, so that a view can be sent to a colleague. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Field } from '#app/ui/field.tsx';
import { LAW_READ_ON } from './law-context.tsx';
import { usePlace } from './place.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** ISO day; the day on which the references were read unless the reader chose another. */
export function useAsAt(): string {
  const { place } = usePlace();
  const asked = place?.query.get('as-at') ?? '';
  return DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : LAW_READ_ON;
}

export function AsAtField(): ReactNode {
  const t = useMessage();
  const asAt = useAsAt();
  const { change } = usePlace();
  return (
    <div className="library-as-at no-print">
      <Field hint={t('library.as-at.hint')} label={t('library.as-at')}>
        {(control) => (
          <input
            {...control}
            max="2099-12-31"
            min="1950-01-01"
            onChange={({ target }) => {
              // While a day is typed the value is empty; the page keeps the last whole one.
              if (target.value) change({ 'as-at': target.value === LAW_READ_ON ? null : target.value });
            }}
            type="date"
            value={asAt}
          />
        )}
      </Field>
    </div>
  );
}
