/** A list: ticks where the entries are known words, else one entry after another that can be added, moved and removed. */
import { type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckboxGroup, Fieldset } from '#app/ui/choices.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { nameOfEntry } from '#content/authoring/field-words.ts';
import { emptyOf, type FormNode } from '#content/authoring/form-schema.ts';
import { useForm } from './form-context.ts';
import { type PlainProps, useProblem, wordOptions } from './plain-field.tsx';

interface ListFieldProps extends PlainProps<Extract<FormNode, { kind: 'list' }>> {
  readonly bare: boolean;
}

export function ListField(props: ListFieldProps): ReactNode {
  const { options } = useForm();
  const { node, words } = props;
  const entry = node.entry();
  if (entry.kind === 'text' && (entry.values || words.refers)) {
    const known = entry.values ? wordOptions(entry.values) : words.refers ? options(words.refers) : [];
    return <TicksField {...props} known={known} />;
  }
  return <EntriesField {...props} />;
}

interface TicksFieldProps extends ListFieldProps {
  readonly known: readonly { readonly id: string; readonly label: string }[];
}

function TicksField({ path, value, words, known }: TicksFieldProps): ReactNode {
  const { change } = useForm();
  const error = useProblem(path);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const strange = chosen.filter((id) => !known.some((one) => one.id === id));
  const options = [...known, ...strange.map((id) => ({ id, label: id }))].map(({ id, label }) => ({
    value: id,
    label,
  }));
  /** One entry comes or goes: the others keep their order, and their comments. */
  const onChange = (values: readonly string[]) => {
    const added = values.find((id) => !chosen.includes(id));
    const gone = chosen.findIndex((id) => !values.includes(id));
    if (added !== undefined) change({ kind: 'insert', path, index: chosen.length, value: added });
    else if (gone !== -1) change({ kind: 'remove', path: [...path, gone] });
  };
  return (
    <CheckboxGroup
      error={error}
      hint={words.help}
      legend={words.label}
      onChange={onChange}
      options={options}
      values={chosen}
    />
  );
}

function EntriesField({ path, node, value, words, bare }: ListFieldProps): ReactNode {
  const t = useMessage();
  const { change } = useForm();
  const error = useProblem(path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const add = () => change({ kind: 'insert', path, index: entries.length, value: emptyOf(node.entry()) });
  const body = (
    <div className="author-list">
      {entries.length === 0 && <p className="soft">{t('authoring.form.none')}</p>}
      <ol className="plain-list author-list__entries">
        {entries.map((entry, index) => (
          // Entries have no key of their own; the place in the file is what an edit names.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <Entry count={entries.length} index={index} node={node.entry()} path={[...path, index]} value={entry} />
          </li>
        ))}
      </ol>
      {entries.length < node.most && (
        <div>
          <Button onClick={add} small>
            {t('authoring.form.add-entry', { field: words.label })}
          </Button>
        </div>
      )}
    </div>
  );
  if (bare) {
    return (
      <>
        {words.help && <p className="soft">{words.help}</p>}
        {body}
        {error && <p className="field__error">{error}</p>}
      </>
    );
  }
  return (
    <Fieldset error={error} hint={words.help} legend={words.label}>
      {body}
    </Fieldset>
  );
}

interface EntryProps {
  readonly path: readonly PropertyKey[];
  readonly node: FormNode;
  readonly value: unknown;
  readonly index: number;
  readonly count: number;
}

function Entry({ path, node, value, index, count }: EntryProps): ReactNode {
  const t = useMessage();
  const { change, Any } = useForm();
  const nameId = useId();
  const name = nameOfEntry(value) ?? t('authoring.form.entry', { number: index + 1 });
  const list = path.slice(0, -1);
  const buttons = (
    <div className="cluster author-entry__acts">
      <Button
        disabled={index === 0}
        look="quiet"
        onClick={() => change({ kind: 'move', path: list, from: index, to: index - 1 })}
        small
      >
        {t('authoring.form.up')} <span className="visually-hidden">{name}</span>
      </Button>
      <Button
        disabled={index === count - 1}
        look="quiet"
        onClick={() => change({ kind: 'move', path: list, from: index, to: index + 1 })}
        small
      >
        {t('authoring.form.down')} <span className="visually-hidden">{name}</span>
      </Button>
      <Button look="quiet" onClick={() => change({ kind: 'remove', path })} small>
        {t('authoring.form.remove')} <span className="visually-hidden">{name}</span>
      </Button>
    </div>
  );
  if (node.kind !== 'group' && node.kind !== 'choice') {
    return (
      <div className="author-entry author-entry--line">
        <Any node={node} path={path} value={value} />
        {buttons}
      </div>
    );
  }
  return (
    <details className="author-entry" open={typeof value === 'object' && value !== null && nameOfEntry(value) === null}>
      <summary className="author-entry__summary" id={nameId}>
        <Icon name="chevron" />
        <span>{name}</span>
      </summary>
      <fieldset aria-labelledby={nameId} className="author-entry__body">
        <Any bare node={node} path={path} value={value} />
        {buttons}
      </fieldset>
    </details>
  );
}
