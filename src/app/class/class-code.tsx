/** The form of a class and its code: large for the wall, and as a card to print. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { PrintSheetButton } from '#app/ui/print-sheet-button.tsx';
import type { CasePlan } from '#domain/case-plan.ts';
import { type ClassSetup, encodeClass } from '#simulation/codes/class-code.ts';
import { examCode } from '#simulation/codes/exam-code.ts';
import { ClassCard } from './class-card.tsx';
import { ClassForm } from './class-form.tsx';
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
        <ClassForm change={change} faults={faults} fields={fields} plan={plan} />
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
