/** How an office is asked again, or what is wrong with what it sent. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { CHASE_RUNGS, PACKAGE_FAULTS } from '#domain/habits.data.ts';
import type { DecisionType } from '#domain/recipe.ts';
import { PackageSheets } from '../letters/package-sheets.tsx';
import { usePlay } from '../play-context.tsx';
import { type AskedAgain, CONTACTS, SENDERS } from './use-chase.ts';

interface ChaseFieldsProps {
  readonly type: DecisionType;
  readonly asked: AskedAgain;
  /** Shown once somebody has tried to go on with a question open. */
  readonly wanting: boolean;
}

export function ChaseFields({ type, asked, wanting }: ChaseFieldsProps): ReactNode {
  const { run } = usePlay();
  const t = useMessage();
  const error = (name: string, word: 'chase' | 'fault') =>
    wanting && asked.answers[name] === null ? { error: t(`training.${word}.error`) } : {};
  const frame = (name: string, word: 'chase' | 'fault') => ({
    ...error(name, word),
    onChange: (value: string) => asked.answer(name, value),
    value: asked.answers[name] ?? null,
  });
  if (type === 'decide.ask-again') {
    return (
      <>
        <PackageSheets at={run.now} />
        <RadioGroup
          {...frame('fault', 'fault')}
          legend={t('training.fault.legend')}
          options={PACKAGE_FAULTS.map((value) => ({ value, label: t(`training.fault.${value}`) }))}
        />
      </>
    );
  }
  return (
    <>
      <RadioGroup
        {...frame('rung', 'chase')}
        legend={t('training.chase.rung')}
        options={CHASE_RUNGS.map((value) => ({ value, label: t(`training.chase.rung.${value}`) }))}
      />
      <RadioGroup
        {...frame('contact', 'chase')}
        legend={t('training.chase.contact')}
        options={CONTACTS.map((value) => ({ value, label: t(`training.chase.contact.${value}`) }))}
      />
      <RadioGroup
        {...frame('sender', 'chase')}
        legend={t('training.chase.sender')}
        options={SENDERS.map((value) => ({ value, label: t(`training.chase.sender.${value}`) }))}
      />
    </>
  );
}
