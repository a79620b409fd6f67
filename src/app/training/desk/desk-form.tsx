/** The form: the governing instrument's contents list in five groups. It never says what is missing; life does, later. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import type { Basis } from '#domain/case-plan.ts';
import type { Draft } from '#domain/request.ts';
import { fieldsFor, groupedFields } from '../model/desk-fields.ts';
import { usePlay } from '../play-context.tsx';
import { FieldControl } from './field-control.tsx';

interface DeskFormProps {
  readonly basis: Basis;
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

export function DeskForm({ basis, draft, change }: DeskFormProps): ReactNode {
  const { plan } = usePlay();
  const t = useMessage();
  return groupedFields(fieldsFor(plan, basis)).map(({ group, fields }) => (
    <section className="training-group stack" key={group}>
      <h3>{t(`training.desk.group.${group}`)}</h3>
      {fields.map((field) => (
        <FieldControl change={change} draft={draft} field={field} key={field.field} />
      ))}
    </section>
  ));
}
