/** Choices about how the requested side works: lanes, hours, seasons, appeals, renewals. */
import type { ReactNode } from 'react';
import { Checkbox } from '#app/ui/choices.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { RENEWALS } from '#domain/recipe.ts';
import { ChanceField } from './chance-field.tsx';
import type { ControlsProps } from './controls-props.ts';
import { useWords } from './words.ts';

const SWITCHES = ['priority', 'calendar', 'season'] as const;
const MODEL = 'model';

export function PracticeControls({ plan, view, onChange }: ControlsProps): ReactNode {
  const { t } = useWords();
  const { name } = plan.requested;
  return (
    <div className="stack settings">
      {SWITCHES.map((one) => (
        <Checkbox
          checked={view[one]}
          hint={t(`comparison.settings.${one}.hint`)}
          key={one}
          label={t(`comparison.settings.${one}`)}
          onChange={(on) => onChange({ [one]: on })}
        />
      ))}
      <SelectField
        hint={t('comparison.settings.renewals.hint')}
        label={t('comparison.settings.renewals')}
        onChange={(value) => onChange({ renewals: RENEWALS.find((renewals) => renewals === value) ?? null })}
        options={[
          { value: MODEL, label: t('comparison.renewals.model') },
          ...RENEWALS.map((renewals) => ({ value: renewals, label: t(`comparison.renewals.${renewals}`) })),
        ]}
        value={view.renewals ?? MODEL}
      />
      <ChanceField
        hint={t('comparison.settings.appeal.hint', { name })}
        label={t('comparison.settings.appeal')}
        model={t('comparison.settings.appeal.law')}
        onChange={(appeal) => onChange({ appeal })}
        value={view.appeal}
      />
    </div>
  );
}
