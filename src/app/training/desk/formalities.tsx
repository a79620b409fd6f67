/** How the letter is made: its words, an oath, who signs it and how it is translated. Beside the fields that they belong to. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Checkbox, RadioGroup } from '#app/ui/choices.tsx';
import { type Draft, SIGNATORIES, TRANSLATIONS, WORDINGS } from '#domain/request.ts';
import { asksForOath } from '../model/draft.ts';
import { usePlay } from '../play-context.tsx';

interface FormalityProps {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

export function WordingField({ draft, change }: FormalityProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  return (
    <div className="stack">
      <RadioGroup
        legend={t('training.desk.wording')}
        onChange={(chosen) => change({ wording: WORDINGS.find((one) => one === chosen) ?? 'plain' })}
        options={WORDINGS.map((value) => ({ value, label: t(`training.desk.wording.${value}`) }))}
        value={draft.wording ?? 'plain'}
      />
      {asksForOath(plan, draft.basis) && (
        <Checkbox
          checked={draft.sworn ?? true}
          label={t('training.desk.sworn')}
          onChange={(sworn) => change({ sworn })}
        />
      )}
    </div>
  );
}

export function SignedByField({ draft, change }: FormalityProps): ReactNode {
  const t = useMessage();
  if (!draft.statements.includes('signature')) return null;
  return (
    <RadioGroup
      legend={t('training.desk.signed-by')}
      onChange={(chosen) => change({ signedBy: SIGNATORIES.find((one) => one === chosen) ?? 'prosecutor' })}
      options={SIGNATORIES.map((value) => ({ value, label: t(`training.desk.signed-by.${value}`) }))}
      value={draft.signedBy ?? 'prosecutor'}
    />
  );
}

export function TranslationField({ draft, change }: FormalityProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  if (plan.requesting.languages.includes(draft.language)) return null;
  return (
    <RadioGroup
      legend={t('training.desk.translation')}
      onChange={(chosen) => change({ translation: TRANSLATIONS.find((one) => one === chosen) ?? 'certified' })}
      options={TRANSLATIONS.map((value) => ({ value, label: t(`training.desk.translation.${value}`) }))}
      value={draft.translation ?? 'certified'}
    />
  );
}
