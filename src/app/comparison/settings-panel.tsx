/** What the class may turn: drafting, workload and staffing of each side, luck and number of runs. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Checkbox, Fieldset } from '#app/ui/choices.tsx';
import { RangeField, SelectField } from '#app/ui/field.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Tier } from '#domain/ids.ts';
import { SeedField } from './seed-field.tsx';
import {
  type ComparisonView,
  firstView,
  qualityInForce,
  REQUESTED_TIERS,
  REQUESTING_TIERS,
  RUN_COUNTS,
  settingsOf,
} from './view.ts';
import { useWords } from './words.ts';

export interface SettingsPanelProps {
  readonly plan: CasePlan;
  readonly view: ComparisonView;
  readonly onChange: (part: Partial<ComparisonView>) => void;
}

export function SettingsPanel({ plan, view, onChange }: SettingsPanelProps): ReactNode {
  const { t, format } = useWords();
  const tierOptions = useTierOptions();
  const quality = qualityInForce(settingsOf(view), plan);
  const { scale: _axis, day: _day, route: _route, ...usual } = firstView(plan);
  return (
    <div className="stack settings">
      <RangeField
        hint={view.quality === null ? t('comparison.settings.quality.usual') : t('comparison.settings.quality.chosen')}
        label={t('comparison.settings.quality')}
        max={100}
        min={0}
        onChange={(value) => onChange({ quality: value })}
        step={5}
        value={Math.round(quality * 100)}
        valueText={format.percent(quality)}
      />
      <Fieldset legend={t('comparison.settings.tier')}>
        <SelectField
          label={t('comparison.settings.tier.requesting', { name: plan.requesting.name })}
          onChange={(value) => onChange({ requesting: chosen(value, REQUESTING_TIERS, plan.requesting.tier) })}
          options={tierOptions(REQUESTING_TIERS)}
          value={view.requesting ?? plan.requesting.tier}
        />
        <SelectField
          label={t('comparison.settings.tier.requested', { name: plan.requested.name })}
          onChange={(value) => onChange({ requested: chosen(value, REQUESTED_TIERS, plan.requested.tier) })}
          options={tierOptions(REQUESTED_TIERS)}
          value={view.requested ?? plan.requested.tier}
        />
      </Fieldset>
      <Checkbox
        checked={view.whatIf}
        hint={t('comparison.settings.what-if.hint')}
        label={t('comparison.settings.what-if')}
        onChange={(whatIf) => onChange({ whatIf })}
      />
      <SelectField
        label={t('comparison.settings.runs')}
        onChange={(value) => onChange({ runs: RUN_COUNTS.find((count) => String(count) === value) ?? 300 })}
        options={RUN_COUNTS.map((count) => ({ value: String(count), label: format.number(count) }))}
        value={String(view.runs)}
      />
      <SeedField onChange={(seed) => onChange({ seed })} value={view.seed} />
      <Button onClick={() => onChange(usual)} small>
        {t('comparison.settings.reset')}
      </Button>
    </div>
  );
}

/** The scenario's own tier is stored as "as the scenario says", so that a later edition of the scenario may change it. */
function chosen(value: string, tiers: readonly Tier[], usual: Tier): Tier | null {
  const tier = tiers.find((candidate) => candidate === value) ?? null;
  return tier === usual ? null : tier;
}

function useTierOptions() {
  const t = useMessage();
  return (tiers: readonly Tier[]) => tiers.map((tier) => ({ value: tier, label: t(`comparison.tier.${tier}`) }));
}
