/** The question of a built case, as it was written and as an address keeps it: `#/compare/built?from=…`. */

import { DATA_CATEGORIES, type DataCategory } from '#domain/ids.ts';
import type { LawRegister } from '#domain/law-register.ts';
import { AGE_IDS, type AgeId } from '#domain/practice.ts';

/** What is written in the form, right or wrong: nothing that somebody typed is ever lost. */
export interface CaseWords {
  readonly from: string;
  readonly to: string;
  readonly offence: string;
  readonly provider: string;
  readonly data: readonly DataCategory[];
  /** ISO day. */
  readonly date: string;
  readonly ageKind: 'days' | AgeId;
  /** Days, where the age is a number. */
  readonly age: string;
  /** Id of a retention class; empty: the provider's own rules. */
  readonly kept: string;
  readonly danger: boolean;
}

/** Names of the form's entries in an address; a view beside it has its own. */
export const FORM_NAMES = ['from', 'to', 'offence', 'provider', 'data', 'date', 'age', 'kept', 'danger'] as const;

/** The day on which the references of the law were read. */
const FIRST_DATE = '2026-11-22';
const FIRST_AGE = '9';

/** The first case that the register allows: two States, a provider in the second, an offence known to both. */
export function firstWords(law: LawRegister): CaseWords {
  const [from] = law.jurisdictions;
  const provider = law.providers.find(({ jurisdiction }) => jurisdiction !== from?.id);
  const to = law.jurisdictions.find(({ id }) => id === provider?.jurisdiction);
  const known = law.offences.filter(({ id }) => from?.penalties[id] !== undefined && to?.penalties[id] !== undefined);
  // The offence that most of these cases are about.
  const offence = known.find(({ id }) => id === 'system-interference') ?? known[0];
  return {
    from: from?.id ?? '',
    to: to?.id ?? '',
    offence: offence?.id ?? '',
    provider: provider?.id ?? '',
    data: ['traffic'],
    date: FIRST_DATE,
    ageKind: 'days',
    age: FIRST_AGE,
    kept: '',
    danger: false,
  };
}

/** What the address leaves out is the first case; what it gets wrong stays, so that the form can say so. */
export function readWords(query: URLSearchParams, law: LawRegister): CaseWords {
  const first = firstWords(law);
  const age = query.get('age') ?? first.age;
  const model = AGE_IDS.find((id) => id === age);
  const data = query.get('data')?.split(',');
  return {
    from: query.get('from') ?? first.from,
    to: query.get('to') ?? first.to,
    offence: query.get('offence') ?? first.offence,
    provider: query.get('provider') ?? first.provider,
    data: data ? DATA_CATEGORIES.filter((category) => data.includes(category)) : first.data,
    date: query.get('date') ?? first.date,
    ageKind: model ?? 'days',
    age: model ? first.age : age,
    kept: query.get('kept') ?? first.kept,
    danger: query.get('danger') === 'yes',
  };
}

/** Every entry, so that a link means the same when the first case changes. Other entries of `kept` stay. */
export function writeWords(words: CaseWords, kept = new URLSearchParams()): URLSearchParams {
  const query = new URLSearchParams(kept);
  for (const name of FORM_NAMES) query.delete(name);
  for (const name of ['from', 'to', 'offence', 'provider', 'date'] as const) query.set(name, words[name]);
  query.set('data', words.data.join());
  query.set('age', words.ageKind === 'days' ? words.age : words.ageKind);
  if (words.kept !== '') query.set('kept', words.kept);
  if (words.danger) query.set('danger', 'yes');
  return query;
}
