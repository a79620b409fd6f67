/** What the class may turn: the request, both sides, the law, luck and number of runs. All of it is in the address. */
import { memo, type ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { PRESET_IDS } from '#domain/presets.ts';
import type { ControlsProps } from './controls-props.ts';
import { PracticeControls } from './practice-controls.tsx';
import { RequestControls } from './request-controls.tsx';
import { SeedField } from './seed-field.tsx';
import { TreatyControls } from './treaty-controls.tsx';
import { firstView, RUN_COUNTS } from './view.ts';
import { USUAL } from './what-if.ts';
import { useWords } from './words.ts';

export interface SettingsPanelProps extends ControlsProps {
  /** Null: there is no choice to go back to. */
  readonly undo: (() => void) | null;
}

/** Drawn again only for another choice, not for every step of the progress. */
export const SettingsPanel = memo(function SettingsPanel({ undo, ...controls }: SettingsPanelProps): ReactNode {
  const { t, format } = useWords();
  const { plan, view, onChange } = controls;
  const first = firstView(plan);
  return (
    <div className="stack settings">
      <p className="soft">{t('comparison.panel.intro')}</p>
      <div className="cluster">
        <Button disabled={!undo} onClick={() => undo?.()} small>
          {t('comparison.panel.undo')}
        </Button>
        <Button onClick={() => onChange({ ...USUAL, seed: first.seed, runs: first.runs, whatIf: first.whatIf })} small>
          {t('comparison.settings.reset')}
        </Button>
      </div>
      <SelectField
        hint={t('comparison.settings.preset.hint')}
        label={t('comparison.settings.preset')}
        onChange={(value) => onChange({ preset: PRESET_IDS.find((id) => id === value) ?? 'default' })}
        options={PRESET_IDS.map((id) => ({ value: id, label: t(`comparison.preset.${id}`) }))}
        value={view.preset}
      />
      <RequestControls {...controls} />
      <Disclosure summary={t('comparison.panel.practice')}>
        <PracticeControls {...controls} />
      </Disclosure>
      <Disclosure summary={t('comparison.panel.law')}>
        <TreatyControls {...controls} />
      </Disclosure>
      <Disclosure summary={t('comparison.panel.simulation')}>
        <div className="stack settings">
          <Checkbox
            checked={view.whatIf}
            hint={t('comparison.settings.what-if.hint')}
            label={t('comparison.settings.what-if')}
            onChange={(whatIf) => onChange({ whatIf })}
          />
          <SelectField
            label={t('comparison.settings.runs')}
            onChange={(value) => onChange({ runs: RUN_COUNTS.find((count) => String(count) === value) ?? first.runs })}
            options={RUN_COUNTS.map((count) => ({ value: String(count), label: format.number(count) }))}
            value={String(view.runs)}
          />
          <SeedField onChange={(seed) => onChange({ seed })} value={view.seed} />
        </div>
      </Disclosure>
    </div>
  );
});
