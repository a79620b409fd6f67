/** What a trainer can set for a class, field by field. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { BUDGETS, LAST_STOP, MANNERS, MOST_STOPS, TABLE_SIZES } from '#domain/class-terms.ts';
import { HELP_LEVELS } from '#domain/help.ts';
import type { InstrumentId } from '#domain/ids.ts';
import { instrumentsIn } from '#simulation/codes/class-code.ts';
import type { FormFault, FormFields } from './form-fields.ts';

interface FormProps {
  readonly plan: CasePlan;
  readonly fields: FormFields;
  readonly faults: readonly FormFault[];
  readonly change: (changes: Partial<FormFields>) => void;
}

export function ClassForm({ plan, fields, faults, change }: FormProps): ReactNode {
  const t = useMessage();
  const error = (fault: FormFault) =>
    faults.includes(fault) ? t(`class.fault.${fault}`, { last: LAST_STOP, most: MOST_STOPS }) : undefined;
  return (
    <>
      <SelectField
        label={t('class.seat')}
        onChange={(seat) => change({ seat })}
        options={[
          { value: '', label: t('class.seat.prosecutor', { requesting: plan.requesting.name }) },
          ...plan.seats.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={fields.seat}
      />
      <RadioGroup
        legend={t('class.help')}
        onChange={(value) => change({ help: HELP_LEVELS.find((each) => each === value) ?? 'mentor' })}
        options={HELP_LEVELS.map((value) => ({
          value,
          label: t(`class.help.${value}`),
          hint: t(`class.help.${value}.hint`),
        }))}
        value={fields.help}
      />
      <CheckboxGroup
        error={error('instruments')}
        hint={t('class.instruments.hint')}
        legend={t('class.instruments')}
        onChange={(values) => change({ instruments: values as readonly InstrumentId[] })}
        options={instrumentsIn(plan).map((id) => ({ value: id, label: plan.instruments[id]?.shortTitle ?? id }))}
        values={fields.instruments}
      />
      <SelectField
        hint={t('class.table.hint')}
        label={t('class.table')}
        onChange={(value) => change({ table: TABLE_SIZES.find((one) => String(one) === value) ?? null })}
        options={[
          { value: '', label: t('class.table.none') },
          ...TABLE_SIZES.map((size) => ({ value: String(size), label: t('class.table.of', { size }) })),
        ]}
        value={String(fields.table ?? '')}
      />
      <SelectField
        hint={t('class.slot.hint')}
        label={t('class.slot')}
        onChange={(value) => change({ slot: BUDGETS.find((one) => String(one) === value) ?? null })}
        options={[
          { value: '', label: t('class.slot.none') },
          ...BUDGETS.map((minutes) => ({ value: String(minutes), label: t('class.slot.of', { minutes }) })),
        ]}
        value={String(fields.slot ?? '')}
      />
      <SelectField
        hint={t('class.others.hint')}
        label={t('class.others', { requested: plan.requested.name })}
        onChange={(value) => change({ others: MANNERS.find((one) => one === value) ?? null })}
        options={[
          { value: '', label: t('class.others.case') },
          ...MANNERS.map((value) => ({ value, label: t(`class.others.${value}`) })),
        ]}
        value={fields.others ?? ''}
      />
      <TextField
        error={error('stops')}
        hint={t('class.stops.hint')}
        label={t('class.stops')}
        onChange={(stops) => change({ stops })}
        optional
        value={fields.stops}
      />
      <TextField
        error={error('seed')}
        hint={t('class.seed.hint', { seed: String(plan.seed) })}
        label={t('class.seed')}
        onChange={(seed) => change({ seed })}
        optional
        value={fields.seed}
      />
    </>
  );
}
