/** How the offices of the requested State behave that nobody plays, on the first screen of a case. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { RadioGroup } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TEMPERAMENTS } from '#domain/temperaments.ts';
import { temperamentOf } from '#simulation/recipes.ts';
import { usePlay } from '../play-context.tsx';

const CHOICES = ['neutral', ...TEMPERAMENTS] as const;

export function OfficesChoice(): ReactNode {
  const { plan, recipe, setTemperament } = usePlay();
  const t = useMessage();
  const chosen = temperamentOf(recipe) ?? 'neutral';
  const requested = plan.requested.name;
  return (
    <Disclosure summary={t('training.offices.summary', { requested, manner: t(`training.offices.${chosen}`) })}>
      <RadioGroup
        hint={t('training.offices.hint')}
        legend={t('training.offices.legend', { requested })}
        onChange={(value) => setTemperament(TEMPERAMENTS.find((each) => each === value) ?? null)}
        options={CHOICES.map((value) => ({
          value,
          label: t(`training.offices.${value}`),
          hint: t(`training.offices.${value}.hint`),
        }))}
        value={chosen}
      />
    </Disclosure>
  );
}
