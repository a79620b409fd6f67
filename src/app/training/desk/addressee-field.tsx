/** To whom the letter goes. Left open, the registry finds the authority that is competent; chosen, the choice stands. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { ADDRESSEES, type Draft } from '#domain/request.ts';
import { usePartyName } from '../letters/paper.tsx';
import { partyOf } from '../model/letter-parties.ts';

const REGISTRY = 'registry';

interface AddresseeFieldProps {
  readonly value: Draft['addressee'];
  readonly onChange: (addressee: Draft['addressee'] | null) => void;
}

export function AddresseeField({ value, onChange }: AddresseeFieldProps): ReactNode {
  const t = useMessage();
  const nameOf = usePartyName();
  return (
    <RadioGroup
      legend={t('training.desk.addressee')}
      onChange={(chosen) => onChange(ADDRESSEES.find((one) => one === chosen) ?? null)}
      options={[
        { value: REGISTRY, label: t('training.desk.addressee.registry') },
        ...ADDRESSEES.map((one) => ({ value: one, label: nameOf(partyOf(one)) })),
      ]}
      value={value ?? REGISTRY}
    />
  );
}
