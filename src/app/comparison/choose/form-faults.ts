/** What is impossible in a question, field by field, before it is built. */
import type { CaseForm } from '#content/built-case.ts';
import { isDate } from '#content/moments.ts';
import { shortened } from '#content/quote.ts';
import type { LawRegister } from '#domain/law-register.ts';
import type { Words } from '../words.ts';
import type { CaseWords } from './form-address.ts';

export type FormFaults = Readonly<
  Partial<Record<'from' | 'to' | 'offence' | 'provider' | 'data' | 'date' | 'age', string>>
>;

/** A hundred years, as the builder allows. */
const MOST_DAYS = 36_500;

const ageOf = ({ age }: CaseWords): number | null => {
  const days = /^\d{1,5}$/.test(age.trim()) ? Number(age) : null;
  return days !== null && days <= MOST_DAYS ? days : null;
};

/** One sentence for each field that cannot stand as it is; empty where the case can be built. */
export function faultsOf(words: CaseWords, law: LawRegister, { t }: Pick<Words, 't'>): FormFaults {
  const from = law.jurisdictions.find(({ id }) => id === words.from);
  const to = law.jurisdictions.find(({ id }) => id === words.to);
  const offence = law.offences.find(({ id }) => id === words.offence);
  const provider = law.providers.find(({ id }) => id === words.provider);
  const place = law.jurisdictions.find(({ id }) => id === provider?.jurisdiction);
  const faults: Record<string, string> = {};
  if (!from) faults.from = t('comparison.form.unknown', { word: shortened(words.from) });
  if (!to) faults.to = t('comparison.form.unknown', { word: shortened(words.to) });
  else if (from === to) faults.to = t('comparison.form.same', { name: to.name });
  if (!offence) faults.offence = t('comparison.form.unknown', { word: shortened(words.offence) });
  else if (from && from.penalties[offence.id] === undefined)
    faults.offence = t('comparison.form.no-offence', { name: from.name });
  if (!provider) faults.provider = t('comparison.form.unknown', { word: shortened(words.provider) });
  else if (to && place && place !== to)
    faults.provider = t('comparison.form.elsewhere', { provider: provider.name, place: place.name, to: to.name });
  if (words.data.length === 0) faults.data = t('comparison.form.no-data');
  if (!isDate(words.date)) faults.date = t('comparison.form.no-date');
  if (words.ageKind === 'days' && ageOf(words) === null) faults.age = t('comparison.form.no-age', { most: MOST_DAYS });
  return faults;
}

/** Five years, as the first shipped case. */
const HORIZON = 1825;
/** Any number would do: the seed is set beside the pictures. */
const SEED = 1;

/** For words without a fault. */
export const formOf = (words: CaseWords): CaseForm => ({
  from: words.from,
  to: words.to,
  offence: words.offence,
  provider: words.provider,
  data: words.data,
  asAt: words.date,
  supposes: [],
  age: words.ageKind === 'days' ? (ageOf(words) ?? 0) : words.ageKind,
  ...(words.kept !== '' && { kept: words.kept }),
  lifeAtRisk: words.danger,
  seed: SEED,
  horizonDays: HORIZON,
});
