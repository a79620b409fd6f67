/** How long traffic data are kept: by the provider's own rules, or by one of the classes that published examples show. */
import type { ReactNode } from 'react';
import { SelectField } from '#app/ui/field.tsx';
import { retentionClasses } from '#content/built-case.ts';
import type { CaseKit } from '#content/case-kit.ts';
import { inDays, parseDuration } from '#domain/case-time.ts';
import { useWords } from '../words.ts';

export interface RetentionFieldProps {
  readonly kit: Pick<CaseKit, 'law' | 'practice'>;
  /** Id of the provider. */
  readonly provider: string;
  /** Id of a class; empty: the provider's own rules. */
  readonly kept: string;
  readonly onChange: (kept: string) => void;
}

export function RetentionField({ kit, provider, kept, onChange }: RetentionFieldProps): ReactNode {
  const { t } = useWords();
  const classes = retentionClasses(kit.practice);
  const own = kit.law.providers.find(({ id }) => id === provider)?.keeps.traffic ?? null;
  const length = own === null ? null : parseDuration(own);
  const examples = classes.find(({ id }) => id === kept)?.examples.map(({ text }) => text);
  return (
    <SelectField
      hint={
        examples
          ? t('comparison.form.kept.examples', { examples: examples.join('; ') })
          : t('comparison.form.kept.hint')
      }
      label={t('comparison.form.kept')}
      onChange={onChange}
      options={[
        {
          value: '',
          label: length?.ok
            ? t('comparison.form.kept.own', { days: inDays(length.value) })
            : t('comparison.form.kept.own.always'),
        },
        ...classes.map(({ id, title, to }) => ({
          value: id,
          label: t('comparison.form.kept.class', { title, days: to }),
        })),
      ]}
      value={kept}
    />
  );
}
