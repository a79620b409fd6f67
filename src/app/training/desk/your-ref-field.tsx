/** Which reference the letter quotes: every one that the file has collected, and whose it is. Only one of them is the reader's. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import type { CaseProcedure } from '#domain/ids.ts';
import { QUOTED_REFERENCES, type QuotedReference } from '#domain/request.ts';
import { usePartyName } from '../letters/paper.tsx';
import { fileReferences } from '../model/file-references.ts';
import { usePlay } from '../play-context.tsx';

interface YourRefFieldProps {
  readonly procedure: CaseProcedure;
  readonly value: QuotedReference;
  readonly onChange: (quoted: QuotedReference) => void;
}

export function YourRefField({ procedure, value, onChange }: YourRefFieldProps): ReactNode {
  const { plan, run } = usePlay();
  const t = useMessage();
  const nameOf = usePartyName();
  const references = fileReferences(plan, run, procedure, run.now);
  return (
    <RadioGroup
      hint={t('training.desk.your-ref.hint')}
      legend={t('training.desk.your-ref')}
      onChange={(chosen) => onChange(QUOTED_REFERENCES.find((one) => one === chosen) ?? 'none')}
      options={[
        { value: 'none', label: t('training.desk.your-ref.none') },
        ...references.map(({ kind, of, text }) => ({
          value: kind,
          label: <span className="tabular">{text}</span>,
          hint: t(`training.reference.${kind}`, { of: nameOf(of) }),
        })),
      ]}
      value={value}
    />
  );
}
