/** The seed: the same number gives every route the same luck, here and on any other machine. */
import { type ReactNode, useEffect, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Field } from '#app/ui/field.tsx';
import { MAX_SEED } from './view.ts';

export interface SeedFieldProps {
  readonly value: number;
  readonly onChange: (seed: number) => void;
}

export function SeedField({ value, onChange }: SeedFieldProps): ReactNode {
  const t = useMessage();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const seed = seedOf(text);
  const error = seed === null ? t('comparison.settings.seed.error', { max: MAX_SEED }) : undefined;
  return (
    <Field hint={t('comparison.settings.seed.hint')} label={t('comparison.settings.seed')} {...(error && { error })}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          onChange={(event) => {
            setText(event.target.value);
            const typed = seedOf(event.target.value);
            if (typed !== null) onChange(typed);
          }}
          value={text}
        />
      )}
    </Field>
  );
}

/** A whole number that fits 32 bits, or null. */
function seedOf(text: string): number | null {
  if (!/^\d{1,10}$/.test(text.trim())) return null;
  const seed = Number(text);
  return seed <= MAX_SEED ? seed : null;
}
