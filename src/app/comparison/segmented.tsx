/** One of a few short choices in a row: native radio buttons under a legend. */
import { type ReactNode, useId } from 'react';
import './segmented.css';

export interface SegmentedProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

export function Segmented<Value extends string>({
  legend,
  value,
  onChange,
  options,
}: SegmentedProps<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className="segmented no-print">
      <legend className="segmented__legend">{legend}</legend>
      {options.map((option) => (
        <label className="segmented__option" key={option.value}>
          <input
            checked={option.value === value}
            className="segmented__input"
            name={name}
            onChange={() => onChange(option.value)}
            type="radio"
          />
          <span className="segmented__label">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
