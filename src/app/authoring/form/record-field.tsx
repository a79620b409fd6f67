/** A list whose entries have names that the author gives: penalties by offence, answers by desk. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Fieldset } from '#app/ui/choices.tsx';
import { TextField } from '#app/ui/field.tsx';
import { emptyOf, type FormNode } from '#content/authoring/form-schema.ts';
import { useForm } from './form-context.ts';
import { type PlainProps, useProblem } from './plain-field.tsx';

interface RecordFieldProps extends PlainProps<Extract<FormNode, { kind: 'record' }>> {
  readonly bare: boolean;
}

export function RecordField({ path, node, value, words }: RecordFieldProps): ReactNode {
  const t = useMessage();
  const { change, Any } = useForm();
  const error = useProblem(path);
  const [name, setName] = useState('');
  const group = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const add = () => {
    if (name.trim() === '' || Object.hasOwn(group, name.trim())) return;
    change({ kind: 'set', path: [...path, name.trim()], value: emptyOf(node.entry()) });
    setName('');
  };
  return (
    <Fieldset error={error} hint={words.help} legend={words.label}>
      <div className="author-list">
        {Object.entries(group).map(([key, entry]) => (
          <div className="author-key" key={key}>
            <Any node={node.entry()} path={[...path, key]} value={entry} />
            <Button look="quiet" onClick={() => change({ kind: 'remove', path: [...path, key] })} small>
              {t('authoring.form.leave-out', { field: key })}
            </Button>
          </div>
        ))}
        <div className="author-key">
          <TextField label={t('authoring.form.new-name')} onChange={setName} value={name} />
          <Button onClick={add} small>
            {t('authoring.form.add', { field: words.label })}
          </Button>
        </div>
      </div>
    </Fieldset>
  );
}
