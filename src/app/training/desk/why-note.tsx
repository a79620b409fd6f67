/** The optional reason for a decision: a note beside it, in no letter and in no link. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { TextArea } from '#app/ui/field.tsx';

const LONGEST = 2000;

interface WhyNoteProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function WhyNote({ value, onChange }: WhyNoteProps): ReactNode {
  const t = useMessage();
  return (
    <TextArea
      hint={t('training.desk.why.hint')}
      label={t('training.desk.why')}
      maxLength={LONGEST}
      onChange={onChange}
      optional
      value={value}
    />
  );
}
