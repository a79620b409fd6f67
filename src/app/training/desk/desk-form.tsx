/** The form: the governing instrument's contents list in five groups. It never says what is missing; life does, later. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Basis } from '#domain/case-plan.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { CHOSEN_FIELDS, type DeskField, fieldsFor, groupedFields } from '../model/desk-fields.ts';
import { usePlay } from '../play-context.tsx';
import { FieldControl } from './field-control.tsx';
import { SignedByField, TranslationField, WordingField } from './formalities.tsx';

/** Fields with long texts: alone in their row. */
const WIDE: readonly FieldId[] = ['facts', 'assistance', 'purpose'];

/** Choices first, then the sentences to tick. */
const isChosen = ({ field }: DeskField): boolean => CHOSEN_FIELDS.includes(field);

interface DeskFormProps {
  readonly basis: Basis;
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

export function DeskForm({ basis, draft, change }: DeskFormProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  const control = (field: DeskField) => (
    <div className={WIDE.includes(field.field) ? 'training-group__wide' : undefined} key={field.field}>
      <FieldControl change={change} draft={draft} field={field} />
      {field.field === 'facts' && <WordingField change={change} draft={draft} />}
      {field.field === 'signature' && <SignedByField change={change} draft={draft} />}
      {field.field === 'language' && <TranslationField change={change} draft={draft} />}
    </div>
  );
  return groupedFields(fieldsFor(plan, basis)).map(({ group, fields }) => (
    <section className="training-group stack" key={group}>
      <h3>{t(`training.desk.group.${group}`)}</h3>
      {[fields.filter(isChosen), fields.filter((field) => !isChosen(field))]
        .filter((part) => part.length > 0)
        .map((part) => (
          <div className="training-group__fields" key={part[0]?.field}>
            {part.map(control)}
          </div>
        ))}
    </section>
  ));
}
