/** A place where one of several things may stand: first which, then the thing. */
import { type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Fieldset } from '#app/ui/choices.tsx';
import { emptyOf, type FormNode } from '#content/authoring/form-schema.ts';
import { useForm } from './form-context.ts';
import { type PlainProps, useProblem } from './plain-field.tsx';
import { wordOf } from './value-words.ts';

interface UnionFieldProps extends Omit<PlainProps, 'node'> {
  readonly nodes: readonly FormNode[];
  /** The one that the value belongs to. */
  readonly fits: FormNode;
}

/** What an option calls itself: its `kind`, or what kind of value it is. */
function idOf(node: FormNode): string {
  const kind = node.kind === 'group' ? node.keys.get('kind')?.node() : undefined;
  return kind?.kind === 'text' && kind.values?.length === 1 ? String(kind.values[0]) : node.kind;
}

export function UnionField({ path, nodes, fits, value, words, optional }: UnionFieldProps): ReactNode {
  const t = useMessage();
  const { change, Any } = useForm();
  const error = useProblem(path);
  const id = useId();
  const ids = nodes.map(idOf);
  const named = (one: string) =>
    ['text', 'number', 'truth', 'none', 'list', 'group', 'record'].includes(one)
      ? t(`authoring.form.kind.${one}`)
      : wordOf(one);
  const choose = (chosen: string) => {
    const node = nodes.find((one) => idOf(one) === chosen);
    if (node) change({ kind: 'set', path, value: emptyOf(node) });
  };
  const rest: FormNode =
    fits.kind === 'group' ? { ...fits, keys: new Map([...fits.keys].filter(([key]) => key !== 'kind')) } : fits;
  return (
    <Fieldset error={error} hint={words.help} legend={words.label}>
      <div className="author-group">
        <div className="field">
          <label className="field__label" htmlFor={id}>
            {t('authoring.form.which')} {optional && <span className="field__optional">({t('kit.optional')})</span>}
          </label>
          <select className="input" id={id} onChange={(event) => choose(event.target.value)} value={idOf(fits)}>
            {ids.map((one) => (
              <option key={one} value={one}>
                {named(one)}
              </option>
            ))}
          </select>
        </div>
        <Any bare node={rest} path={path} value={value} />
      </div>
    </Fieldset>
  );
}
