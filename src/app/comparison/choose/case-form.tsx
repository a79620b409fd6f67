/** The short form from which a case is built. What cannot be is said beside its field, and everything typed stays. */
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox, CheckboxGroup } from '#app/ui/choices.tsx';
import { Field, SelectField } from '#app/ui/field.tsx';
import type { CaseKit } from '#content/case-kit.ts';
import { DATA_CATEGORIES } from '#domain/ids.ts';
import { AGE_IDS } from '#domain/practice.ts';
import { useWords } from '../words.ts';
import type { CaseWords } from './form-address.ts';
import { type FormFaults, faultsOf } from './form-faults.ts';
import { RetentionField } from './retention-field.tsx';
import './choose.css';

export interface CaseFormProps {
  readonly kit: Pick<CaseKit, 'law' | 'practice'>;
  readonly words: CaseWords;
  /** Called with words that have no fault. */
  readonly onBuild: (words: CaseWords) => void;
}

export function CaseForm({ kit, words: given, onBuild }: CaseFormProps): ReactNode {
  const sayings = useWords();
  const { t } = sayings;
  const { law } = kit;
  const [words, setWords] = useState(given);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faults: FormFaults = tried ? faultsOf(words, law, sayings) : {};
  const set = (part: Partial<CaseWords>) => setWords((before) => ({ ...before, ...part }));
  const fault = (name: keyof FormFaults) => (faults[name] ? { error: faults[name] } : {});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faultsOf(words, law, sayings)).length === 0) return onBuild(words);
    // After the faults are drawn.
    setTimeout(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid], fieldset[aria-describedby] input')?.focus(),
    );
  };
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const placeOf = (id: string) => law.jurisdictions.find((state) => state.id === id)?.name ?? id;
  return (
    <form className="stack" noValidate onSubmit={submit} ref={form}>
      <div className="case-form">
        <SelectField
          {...fault('from')}
          label={t('comparison.form.from')}
          onChange={(from) => set({ from })}
          options={named(law.jurisdictions)}
          value={words.from}
        />
        <SelectField
          {...fault('to')}
          label={t('comparison.form.to')}
          onChange={(to) => set({ to })}
          options={named(law.jurisdictions)}
          value={words.to}
        />
        <SelectField
          {...fault('provider')}
          hint={t('comparison.form.provider.hint')}
          label={t('comparison.form.provider')}
          onChange={(provider) => set({ provider })}
          options={law.providers.map(({ id, name, jurisdiction }) => ({
            value: id,
            label: t('comparison.form.provider.option', { provider: name, place: placeOf(jurisdiction) }),
          }))}
          value={words.provider}
        />
        <SelectField
          {...fault('offence')}
          label={t('comparison.form.offence')}
          onChange={(offence) => set({ offence })}
          options={[...law.offences]
            .sort((a, b) => (a.title < b.title ? -1 : 1))
            .map(({ id, title }) => ({ value: id, label: title }))}
          value={words.offence}
        />
        <div className="stack">
          <CheckboxGroup
            {...fault('data')}
            legend={t('comparison.form.data')}
            onChange={(values) => set({ data: DATA_CATEGORIES.filter((category) => values.includes(category)) })}
            options={DATA_CATEGORIES.map((category) => ({
              value: category,
              label: t(`comparison.form.data.${category}`),
            }))}
            values={words.data}
          />
          {words.data.includes('traffic') && (
            <RetentionField kept={words.kept} kit={kit} onChange={(kept) => set({ kept })} provider={words.provider} />
          )}
        </div>
        <div className="stack">
          <Field {...fault('date')} hint={t('comparison.form.date.hint')} label={t('comparison.form.date')}>
            {(control) => (
              <input
                {...control}
                onChange={({ target }) => set({ date: target.value })}
                type="date"
                value={words.date}
              />
            )}
          </Field>
          <SelectField
            label={t('comparison.form.age-kind')}
            onChange={(kind) => set({ ageKind: AGE_IDS.find((id) => id === kind) ?? 'days' })}
            options={['days' as const, ...AGE_IDS].map((kind) => ({
              value: kind,
              label: t(`comparison.form.age-kind.${kind}`),
            }))}
            value={words.ageKind}
          />
          {words.ageKind === 'days' && (
            <Field {...fault('age')} label={t('comparison.form.age')}>
              {(control) => (
                <input
                  {...control}
                  inputMode="numeric"
                  onChange={({ target }) => set({ age: target.value })}
                  value={words.age}
                />
              )}
            </Field>
          )}
          <Checkbox
            checked={words.danger}
            hint={t('comparison.form.danger.hint')}
            label={t('comparison.form.danger')}
            onChange={(danger) => set({ danger })}
          />
        </div>
      </div>
      <div>
        <Button look="primary" type="submit">
          {t('comparison.form.build')}
        </Button>
      </div>
    </form>
  );
}
