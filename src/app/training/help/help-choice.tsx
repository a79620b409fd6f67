/** The level of help, on the first screen of a case. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { HELP_LEVELS } from '#domain/help.ts';
import { useHelp } from './use-help.ts';

export function HelpChoice(): ReactNode {
  const t = useMessage();
  const { level, choose } = useHelp();
  if (!choose) return <p className="small soft">{t('training.help.set', { level: t(`training.help.${level}`) })}</p>;
  return (
    <Disclosure summary={t('training.help.summary', { level: t(`training.help.${level}`) })}>
      <RadioGroup
        legend={t('training.help.legend')}
        onChange={(value) => choose(HELP_LEVELS.find((each) => each === value) ?? level)}
        options={HELP_LEVELS.map((value) => ({
          value,
          label: t(`training.help.${value}`),
          hint: t(`training.help.${value}.hint`),
        }))}
        value={level}
      />
    </Disclosure>
  );
}
