/**
 * Native controls with a label, a hint and an error, tied together for screen readers.
 * `Field` is the frame for any control; `TextField`, `TextArea`, `SelectField`, `RangeField` are ready ones.
 * All values are controlled; `onChange` brings the new value, not the event. Choices are in choices.tsx.
 */
import { type ReactNode, useId } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Icon } from './icon.tsx';
import './field.css';

export interface FieldText {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Says what is wrong and what to do; its presence marks the control invalid. */
  readonly error?: ReactNode;
  /** Prints "optional" beside the label. */
  readonly optional?: boolean;
}

/** Attributes that the frame gives to its control. */
export interface ControlAttributes {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldText {
  readonly children: (control: ControlAttributes) => ReactNode;
}

export function Field({ label, hint, error, optional, children }: FieldProps): ReactNode {
  const t = useMessage();
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label} {optional && <span className="field__optional">({t('kit.optional')})</span>}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: 'input',
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
}

export function TextField({ value, onChange, maxLength, ...text }: TextFieldProps): ReactNode {
  return (
    <Field {...text}>
      {(control) => (
        <input {...control} maxLength={maxLength} onChange={(event) => onChange(event.target.value)} value={value} />
      )}
    </Field>
  );
}

export function TextArea({ value, onChange, maxLength, ...text }: TextFieldProps): ReactNode {
  return (
    <Field {...text}>
      {(control) => (
        <textarea {...control} maxLength={maxLength} onChange={(event) => onChange(event.target.value)} value={value} />
      )}
    </Field>
  );
}

export interface SelectFieldProps extends FieldText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ value, onChange, options, ...text }: SelectFieldProps): ReactNode {
  return (
    <Field {...text}>
      {(control) => (
        <select {...control} onChange={(event) => onChange(event.target.value)} value={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface RangeFieldProps extends FieldText {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, shown beside the label and read out. */
  readonly valueText: string;
}

export function RangeField({ value, onChange, min, max, step, valueText, label, ...text }: RangeFieldProps): ReactNode {
  const named = (
    <>
      {label}: <output className="field__value">{valueText}</output>
    </>
  );
  return (
    <Field {...text} label={named}>
      {(control) => (
        <input
          {...control}
          aria-valuetext={valueText}
          className="input input--range"
          max={max}
          min={min}
          onChange={(event) => onChange(Number(event.target.value))}
          step={step}
          type="range"
          value={value}
        />
      )}
    </Field>
  );
}
