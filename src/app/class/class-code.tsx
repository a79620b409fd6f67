/** The form of a class and its code: large for the wall, and as a card to print. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { LAST_STOP, MOST_STOPS } from '#domain/class-terms.ts';
import { HELP_LEVELS } from '#domain/help.ts';
import type { InstrumentId } from '#domain/ids.ts';
import { type ClassSetup, encodeClass, instrumentsIn } from '#simulation/codes/class-code.ts';
import { examCode } from '#simulation/codes/exam-code.ts';
import { ClassCard } from './class-card.tsx';
import type { FormFault, FormFields } from './form-fields.ts';

interface ClassCodeProps {
  readonly plan: CasePlan;
  readonly fields: FormFields;
  readonly faults: readonly FormFault[];
  /** What the fields come to; null where one of them is wrong. */
  readonly setup: ClassSetup | null;
  readonly onChange: (fields: FormFields) => void;
}

export function ClassCode({ plan, fields, faults, setup, onChange }: ClassCodeProps): ReactNode {
  const t = useMessage();
  const change = (changes: Partial<FormFields>) => onChange({ ...fields, ...changes });
  return (
    <section aria-labelledby="class-code" className="class__code">
      <div className="class__form stack no-print">
        <h2 id="class-code">{t('class.code.title')}</h2>
        <Form change={change} faults={faults} fields={fields} plan={plan} />
      </div>
      <div className="class__result stack" data-sheet="class-card">
        {setup ? (
          <>
            <ClassCard code={encodeClass(plan, setup)} plan={plan} setup={setup} />
            {setup.help === 'exam' && (
              <p className="no-print">
                {t('class.exam')}{' '}
                <strong className="tabular">{examCode({ scenario: plan.scenario, seed: setup.seed })}</strong>
              </p>
            )}
            <p className="no-print">
              <PrintSheetButton sheet="class-card">{t('class.card.print')}</PrintSheetButton>
            </p>
          </>
        ) : (
          <p className="soft">{t('class.code.none')}</p>
        )}
      </div>
    </section>
  );
}

interface FormProps {
  readonly plan: CasePlan;
  readonly fields: FormFields;
  readonly faults: readonly FormFault[];
  readonly change: (changes: Partial<FormFields>) => void;
}

function Form({ plan, fields, faults, change }: FormProps): ReactNode {
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
