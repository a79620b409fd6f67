/** Fields for one value: a text, a number, one of several words, yes or no. What is typed is written when it rests. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import { Field } from '#app/ui/field.tsx';
import type { FieldWords } from '#content/authoring/field-words.data.ts';
import type { FormNode } from '#content/authoring/form-schema.ts';
import type { Path } from '#content/read-yaml.ts';
import { useForm } from './form-context.ts';
import { wordOf } from './value-words.ts';

export interface PlainProps<Node extends FormNode = FormNode> {
  readonly path: Path;
  readonly node: Node;
  readonly value: unknown;
  readonly words: FieldWords;
  readonly optional: boolean;
}

/** Typing that rests so long is written, so that problems show while a person thinks. */
const RESTS_MS = 500;

/** Local while it is typed: a form that wrote every letter would move the cursor. */
function useTyped(value: string, write: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (text: string | null) => {
    clearTimeout(timer.current);
    if (text !== null && text !== value) latest.current(text);
  };
  return {
    text: typed ?? value,
    onChange(text: string) {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(text), RESTS_MS);
    },
    onBlur() {
      settle(typed);
      setTyped(null);
    },
  };
}

export function useProblem(path: Path): string | undefined {
  const problems = useForm().problemsAt(path);
  return problems.length > 0 ? problems.map(({ message, fix }) => `${message} ${fix}`).join(' ') : undefined;
}

export function TextField({
  path,
  node,
  value,
  words,
  optional,
}: PlainProps<Extract<FormNode, { kind: 'text' }>>): ReactNode {
  const { change } = useForm();
  const error = useProblem(path);
  const typed = useTyped(typeof value === 'string' ? value : String(value ?? ''), (text) =>
    change({ kind: 'set', path, value: text }),
  );
  const props = {
    value: typed.text,
    onBlur: typed.onBlur,
    onChange: (event: { readonly target: { readonly value: string } }) => typed.onChange(event.target.value),
  };
  return (
    <Field error={error} hint={words.help} label={words.label} optional={optional}>
      {(control) =>
        node.lines ? (
          <textarea {...control} {...props} rows={4} />
        ) : (
          <input {...control} {...props} autoComplete="off" />
        )
      }
    </Field>
  );
}

export function NumberField({ path, value, words, optional }: PlainProps): ReactNode {
  const { change } = useForm();
  const error = useProblem(path);
  const write = (text: string) =>
    change({ kind: 'set', path, value: Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : text });
  const typed = useTyped(String(value ?? ''), write);
  return (
    <Field error={error} hint={words.help} label={words.label} optional={optional}>
      {(control) => (
        <input
          {...control}
          autoComplete="off"
          inputMode="decimal"
          onBlur={typed.onBlur}
          onChange={(event) => typed.onChange(event.target.value)}
          value={typed.text}
        />
      )}
    </Field>
  );
}

export interface SelectProps extends Omit<PlainProps, 'node'> {
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export function ChoiceField({ path, value, words, optional, options }: SelectProps): ReactNode {
  const t = useMessage();
  const { change } = useForm();
  const error = useProblem(path);
  const chosen = typeof value === 'string' ? value : '';
  const known = options.some(({ id }) => id === chosen);
  return (
    <Field error={error} hint={words.help} label={words.label} optional={optional}>
      {(control) => (
        <select
          {...control}
          onChange={(event) => change({ kind: 'set', path, value: event.target.value })}
          value={chosen}
        >
          {!known && (
            <option value={chosen}>
              {chosen === '' ? t('authoring.form.choose') : t('authoring.form.unknown', { value: chosen })}
            </option>
          )}
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function TruthField({ path, value, words }: PlainProps): ReactNode {
  const { change } = useForm();
  return (
    <Checkbox
      checked={value === true}
      hint={words.help}
      label={words.label}
      onChange={(checked) => change({ kind: 'set', path, value: checked })}
    />
  );
}

/** Words of the schema as they are chosen: the value itself stands beside its words, because the text view shows it. */
export const wordOptions = (values: readonly string[]) => values.map((id) => ({ id, label: wordOf(id) }));
