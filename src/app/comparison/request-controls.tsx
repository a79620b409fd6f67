/** Choices about the request itself: how well it is drafted, whether data are held first, how it travels. */
import type { ReactNode } from 'react';
import { Fieldset } from '#app/ui/choices.tsx';
import { RangeField, SelectField } from '#app/ui/field.tsx';
import type { Tier } from '#domain/ids.ts';
import { CHANNELS } from '#domain/practice.ts';
import { ChanceField } from './chance-field.tsx';
import type { ControlsProps } from './controls-props.ts';
import { qualityInForce } from './view.ts';
import { PRESERVATIONS, REQUESTED_TIERS, REQUESTING_TIERS, settingsOf } from './what-if.ts';
import { useWords } from './words.ts';

/** The value of a choice that leaves it to the model. */
const MODEL = 'model';

export function RequestControls({ plan, view, onChange }: ControlsProps): ReactNode {
  const { t, format } = useWords();
  const quality = qualityInForce(settingsOf(view), plan);
  const tiers = (known: readonly Tier[]) => known.map((tier) => ({ value: tier, label: t(`comparison.tier.${tier}`) }));
  return (
    <>
      <RangeField
        hint={t(`comparison.settings.quality.${qualitySaidBy(view, plan)}`)}
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
          options={tiers(REQUESTING_TIERS)}
          value={view.requesting ?? plan.requesting.tier}
        />
        <SelectField
          label={t('comparison.settings.tier.requested', { name: plan.requested.name })}
          onChange={(value) => onChange({ requested: chosen(value, REQUESTED_TIERS, plan.requested.tier) })}
          options={tiers(REQUESTED_TIERS)}
          value={view.requested ?? plan.requested.tier}
        />
      </Fieldset>
      <SelectField
        hint={t('comparison.settings.preservation.hint')}
        label={t('comparison.settings.preservation')}
        onChange={(value) => onChange({ preservation: PRESERVATIONS.find((one) => one === value) ?? 'both' })}
        options={PRESERVATIONS.map((one) => ({ value: one, label: t(`comparison.preservation.${one}`) }))}
        value={view.preservation}
      />
      <SelectField
        hint={t('comparison.settings.channel.hint')}
        label={t('comparison.settings.channel')}
        onChange={(value) => onChange({ channel: CHANNELS.find((one) => one === value) ?? null })}
        options={[
          { value: MODEL, label: t('comparison.channel.mix') },
          ...CHANNELS.map((one) => ({ value: one, label: t(`comparison.channel.${one}`) })),
        ]}
        value={view.channel ?? MODEL}
      />
      <ChanceField
        hint={t('comparison.settings.translation.hint')}
        label={t('comparison.settings.translation')}
        model={t('comparison.settings.model')}
        onChange={(translation) => onChange({ translation })}
        value={view.translation}
      />
    </>
  );
}

/** Who says how well the request is drafted. */
function qualitySaidBy({ quality, preset }: ControlsProps['view'], plan: ControlsProps['plan']) {
  if (quality !== null) return 'chosen';
  return preset !== 'default' && plan.practice.presets[preset].quality !== null ? 'assumed' : 'usual';
}

/** The scenario's own tier is stored as "as the scenario says", so that a later edition of the scenario may change it. */
function chosen(value: string, tiers: readonly Tier[], usual: Tier): Tier | null {
  const tier = tiers.find((candidate) => candidate === value) ?? null;
  return tier === usual ? null : tier;
}
