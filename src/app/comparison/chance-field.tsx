/** A chance that is left to the practice model until somebody chooses a share. */
import type { ReactNode } from 'react';
import { type FieldText, SelectField } from '#app/ui/field.tsx';
import { useWords } from './words.ts';

export interface ChanceFieldProps extends Pick<FieldText, 'label' | 'hint'> {
  /** In whole per cent; null: by the model. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** What null means, in words. */
  readonly model: string;
}

const OFFERED = [0, 10, 25, 50, 75, 100];
const MODEL = 'model';

export function ChanceField({ value, onChange, model, ...text }: ChanceFieldProps): ReactNode {
  const { t, format } = useWords();
  // An address can hold any share; the list shows it among the others.
  const shares = value === null || OFFERED.includes(value) ? OFFERED : [...OFFERED, value].sort((a, b) => a - b);
  const label = (share: number) => {
    if (share === 0) return t('comparison.settings.never');
    if (share === 100) return t('comparison.settings.always');
    return t('comparison.settings.share', { share: format.percent(share / 100) });
  };
  return (
    <SelectField
      {...text}
      onChange={(chosen) => onChange(chosen === MODEL ? null : Number(chosen))}
      options={[
        { value: MODEL, label: model },
        ...shares.map((share) => ({ value: String(share), label: label(share) })),
      ]}
      value={value === null ? MODEL : String(value)}
    />
  );
}
