/**
 * Choosing: `Fieldset` (a legend around anything), `RadioGroup` (one of several), `CheckboxGroup` (several of several),
 * `Checkbox` (one yes or no). Native inputs: arrow keys, forms mode and high contrast come from the browser.
 */
import { type ReactNode, useId } from 'react';
import type { FieldText } from './field.tsx';
import { Icon } from './icon.tsx';
import './field.css';

export interface FieldsetProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly children: ReactNode;
}

export function Fieldset({ legend, hint, error, children }: FieldsetProps): ReactNode {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined} className="fieldset">
      <legend className="fieldset__legend">{legend}</legend>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoiceProps extends Omit<Option, 'value'> {
  readonly type: 'radio' | 'checkbox';
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
  readonly name?: string;
}

function Choice({ type, checked, onToggle, name, label, hint, disabled }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className={checked ? 'choice choice--chosen' : 'choice'}>
      <input
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        className="choice__box"
        disabled={disabled}
        id={id}
        name={name}
        onChange={(event) => onToggle(event.target.checked)}
        type={type}
      />
      <label className="choice__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="choice__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

export interface RadioGroupProps extends Omit<FieldsetProps, 'children'> {
  /** Null: nothing chosen yet. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option[];
}

export function RadioGroup({ value, onChange, options, ...frame }: RadioGroupProps): ReactNode {
  const name = useId();
  return (
    <Fieldset {...frame}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            {...option}
            checked={option.value === value}
            key={option.value}
            name={name}
            onToggle={() => onChange(option.value)}
            type="radio"
          />
        ))}
      </div>
    </Fieldset>
  );
}

export interface CheckboxGroupProps extends Omit<FieldsetProps, 'children'> {
  readonly values: readonly string[];
  /** The new list, in the order of `options`. */
  readonly onChange: (values: readonly string[]) => void;
  readonly options: readonly Option[];
}

export function CheckboxGroup({ values, onChange, options, ...frame }: CheckboxGroupProps): ReactNode {
  const toggle = (value: string, checked: boolean) =>
    onChange(
      options.map((option) => option.value).filter((each) => (each === value ? checked : values.includes(each))),
    );
  return (
    <Fieldset {...frame}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            {...option}
            checked={values.includes(option.value)}
            key={option.value}
            onToggle={(checked) => toggle(option.value, checked)}
            type="checkbox"
          />
        ))}
      </div>
    </Fieldset>
  );
}

export interface CheckboxProps extends Pick<FieldText, 'label' | 'hint'> {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Checkbox({ checked, onChange, ...text }: CheckboxProps): ReactNode {
  return <Choice {...text} checked={checked} onToggle={onChange} type="checkbox" />;
}
