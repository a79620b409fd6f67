import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox, CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx';
import { RangeField, SelectField, TextArea, TextField } from '#app/ui/field.tsx';
import { axeFindings, renderInApp } from '#support/app-dom.tsx';

const ITEMS = [
  { value: 'logs', label: 'Connection logs', hint: 'Traffic data' },
  { value: 'mail', label: 'Mailbox' },
  { value: 'bill', label: 'Billing data' },
];

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    renderInApp(<TextField error="Write one." hint="Invent one." label="Case number" onChange={vi.fn()} value="" />);
    const input = screen.getByRole('textbox', { name: 'Case number' });
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Invent one.', 'Write one.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('brings the value, not the event', async () => {
    const onChange = vi.fn();
    renderInApp(
      <>
        <TextArea label="Facts" onChange={onChange} value="" />
        <SelectField label="Language" onChange={onChange} options={ITEMS} value="logs" />
      </>,
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Facts' }), 'x');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'mail');
    expect(onChange.mock.calls).toEqual([['x'], ['mail']]);
  });

  it('for a range says its value in words', () => {
    renderInApp(
      <RangeField label="Quality" max={1} min={0} onChange={vi.fn()} step={0.1} value={0.4} valueText="40%" />,
    );
    const slider = screen.getByRole('slider', { name: /Quality/ });
    expect(slider.getAttribute('aria-valuetext')).toBe('40%');
    expect(screen.getByText('40%').tagName).toBe('OUTPUT');
  });
});

function Chooser() {
  const [one, setOne] = useState<string | null>(null);
  const [several, setSeveral] = useState<readonly string[]>(['bill']);
  const [yes, setYes] = useState(false);
  return (
    <>
      <RadioGroup legend="First" onChange={setOne} options={ITEMS} value={one} />
      <CheckboxGroup error="Too many." legend="Ask for" onChange={setSeveral} options={ITEMS} values={several} />
      <Checkbox checked={yes} label="Agree" onChange={setYes} />
      <output>{JSON.stringify([one, several, yes])}</output>
    </>
  );
}

describe('choices', () => {
  it('are grouped under their legend and keep the order of the options', async () => {
    renderInApp(<Chooser />);
    const radios = within(screen.getByRole('group', { name: 'First' }));
    await userEvent.click(radios.getByRole('radio', { name: 'Mailbox' }));
    const boxes = within(screen.getByRole('group', { name: 'Ask for' }));
    await userEvent.click(boxes.getByRole('checkbox', { name: 'Connection logs' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Agree' }));
    expect(screen.getByText('["mail",["logs","bill"],true]')).toBeDefined();
    await userEvent.click(boxes.getByRole('checkbox', { name: 'Billing data' }));
    expect(screen.getByText('["mail",["logs"],true]')).toBeDefined();
  });

  it('are read with their hints and without a finding of axe', async () => {
    renderInApp(<Chooser />);
    const logs = screen.getAllByRole('radio')[0];
    const hint = document.getElementById(logs?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Traffic data');
    expect(await axeFindings()).toEqual([]);
  });
});
