/** Several fields that belong together; keys that may be left out are offered below. */
import type { ReactNode } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Fieldset } from '#app/ui/choices.tsx';
import type { FieldWords } from '#content/authoring/field-words.data.ts';
import { fieldWords } from '#content/authoring/field-words.ts';
import { emptyOf, type FormNode } from '#content/authoring/form-schema.ts';
import type { Path } from '#content/read-yaml.ts';
import { useForm } from './form-context.ts';
import { useProblem } from './plain-field.tsx';

interface GroupFieldProps {
  readonly path: Path;
  readonly node: Extract<FormNode, { kind: 'group' }>;
  readonly value: unknown;
  readonly words: FieldWords;
  readonly bare: boolean;
  /** Only these keys; left out: all of them. */
  readonly keys?: readonly string[] | undefined;
}

export function GroupField({ path, node, value, words, bare, keys }: GroupFieldProps): ReactNode {
  const error = useProblem(path);
  const fields = <GroupFields keys={keys} node={node} path={path} value={value} />;
  if (bare) return fields;
  return (
    <Fieldset error={error} hint={words.help} legend={words.label}>
      <div className="author-group">{fields}</div>
    </Fieldset>
  );
}

export function GroupFields({ path, node, value, keys }: Omit<GroupFieldProps, 'words' | 'bare'>): ReactNode {
  const t = useMessage();
  const { change, Any } = useForm();
  const group = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const order = [...node.keys.keys()];
  const shown = order.filter((key) => keys === undefined || keys.includes(key));
  const here = shown.filter((key) => Object.hasOwn(group, key) || node.keys.get(key)?.needed);
  // A section of one part has its name already.
  const alone = keys?.length === 1;
  const absent = shown.filter((key) => !here.includes(key));
  return (
    <>
      {here.map((key) => {
        const part = node.keys.get(key);
        if (!part) return null;
        const at = [...path, key];
        const removable = !part.needed;
        return (
          <div className="author-key" key={key}>
            <Any bare={alone} node={part.node()} optional={removable} path={at} value={group[key]} />
            {removable && (
              <Button look="quiet" onClick={() => change({ kind: 'remove', path: at })} small>
                {t('authoring.form.leave-out', { field: fieldWords(at).label })}
              </Button>
            )}
          </div>
        );
      })}
      {absent.length > 0 && (
        <div className="cluster author-absent">
          {absent.map((key) => {
            const at = [...path, key];
            const part = node.keys.get(key);
            return (
              <Button
                key={key}
                onClick={() => change({ kind: 'set', path: at, value: part ? emptyOf(part.node()) : '' }, order)}
                small
              >
                {t('authoring.form.add', { field: fieldWords(at).label })}
              </Button>
            );
          })}
        </div>
      )}
    </>
  );
}
