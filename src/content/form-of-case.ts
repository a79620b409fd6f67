/** What can be wrong with the form of a built case, in plain sentences. */
import type { LawRegister } from '#domain/law-register.ts';
import type { CaseForm } from './built-case.ts';
import { isDate } from './moments.ts';
import { nearMiss } from './near-miss.ts';
import { shortened } from './quote.ts';

/** A hundred years: nothing here lives longer, and minutes stay whole numbers. */
export const MOST_DAYS = 36_500;

function unknown(what: string, word: string, list: readonly { readonly id: string }[]): readonly string[] {
  const known = list.map(({ id }) => id);
  if (known.includes(word)) return [];
  const near = nearMiss(word, known);
  return [
    `No ${what} is called "${shortened(word)}".${near ? ` Did you mean "${near}"?` : ''} Known: ${known.join(', ')}.`,
  ];
}

const within = (value: number, low: number, high: number): boolean =>
  Number.isFinite(value) && value >= low && value <= high;

function ofTheMeasures({ data, asAt, age, seed, horizonDays }: CaseForm): readonly string[] {
  return [
    ...(data.length === 0 ? ['Choose at least one category of data.'] : []),
    ...(new Set(data).size < data.length ? ['Name each category of data once.'] : []),
    ...(isDate(asAt) ? [] : [`Write the date as a day of the calendar, such as 2026-11-22, not "${shortened(asAt)}".`]),
    ...(typeof age === 'number' && !within(age, 0, MOST_DAYS)
      ? [`The age of the data is a number of days from 0 to ${MOST_DAYS}, not ${age}.`]
      : []),
    ...(within(seed, 0, 4_294_967_295) && Number.isInteger(seed)
      ? []
      : [`The seed is a whole number from 0 to 4294967295, not ${seed}.`]),
    ...(within(horizonDays, 1, MOST_DAYS)
      ? []
      : [`The horizon is a number of days from 1 to ${MOST_DAYS}, not ${horizonDays}.`]),
  ];
}

/** Empty where the form can be built. */
export function formProblems(law: LawRegister, form: CaseForm): readonly string[] {
  const words = [
    ...unknown('State', form.from, law.jurisdictions),
    ...unknown('State', form.to, law.jurisdictions),
    ...unknown('offence', form.offence, law.offences),
    ...unknown('provider', form.provider, law.providers),
    ...ofTheMeasures(form),
  ];
  if (words.length > 0) return words;
  if (form.from === form.to) return ['A State does not ask itself: choose two States.'];
  const requesting = law.jurisdictions.find(({ id }) => id === form.from);
  const provider = law.providers.find(({ id }) => id === form.provider);
  const place = law.jurisdictions.find(({ id }) => id === provider?.jurisdiction);
  return [
    ...(requesting?.penalties[form.offence] === undefined
      ? [`The conduct is no offence in ${requesting?.name}, so there is no case. Choose another offence or State.`]
      : []),
    ...(provider && provider.jurisdiction !== form.to
      ? [
          `${provider.name} holds its data in ${place?.name ?? provider.jurisdiction}. Ask that State, or choose another provider.`,
        ]
      : []),
  ];
}
