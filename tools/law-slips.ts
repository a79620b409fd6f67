/** What a single value of an instrument's file can wrongly say: one number or letter, the other of two words, a yes for a no. */
import { CHECKED, DATA_CATEGORIES, PROCEDURE_KINDS } from '#domain/ids.ts';
import { CONDITIONS, DUAL_CRIMINALITY_MODES } from '#domain/instrument.ts';

/** A file as parsed: plain groups, lists and values. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data | undefined };
export interface WrongValue {
  /** What sort of slip: `article changed`. */
  readonly slip: string;
  readonly value: Data;
}
type Slips = (value: Data) => readonly WrongValue[];

const as = (slip: string, wrong: (value: Data) => Data): Slips => {
  return (value) => {
    const changed = wrong(value);
    return changed === value ? [] : [{ slip, value: changed }];
  };
};

/** The word after this one, and the first after the last. */
const nextOf =
  (words: readonly string[]) =>
  (value: Data): Data =>
    words[(words.indexOf(String(value)) + 1) % words.length] ?? value;

const not = (value: Data): Data => !value;
const oneMore = (value: Data): Data => (typeof value === 'number' ? value + 1 : value);
/** `orElse`: where nothing stands, a figure is claimed. */
const figure =
  (orElse: Data) =>
  (value: Data): Data =>
    value === null ? orElse : oneMore(value);

const lastNumber = (text: string): string => text.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1));
const letterAfter = (letter: string): string => (letter === 'z' ? 'y' : String.fromCharCode(letter.charCodeAt(0) + 1));

/** `42(8)` → `42(9)`, `40(21)(b)` → `40(21)(c)`: the last number, or the letter after it. An article that is none stays. */
function otherArticle(value: Data): Data {
  if (typeof value !== 'string') return value;
  const lettered = value.replace(/[a-z](?=\)$)/, letterAfter);
  return lettered === value ? lastNumber(value) : lettered;
}

/** `P60D` → `P61D`. */
const otherNumber = (value: Data): Data => (typeof value === 'string' ? lastNumber(value) : value);
/** `2001-11-23` → the day before or after; never a day that does not exist. */
const otherDay = (value: Data): Data =>
  typeof value === 'string'
    ? value.replace(/\d\d$/, (day) => String(day === '01' ? 2 : Number(day) - 1).padStart(2, '0'))
    : value;
/** `R05` → `R06`. */
const otherGround = (value: Data): Data => `R${String((Number(String(value).slice(1)) % 22) + 1).padStart(2, '0')}`;
/** One step surer than it was checked. What was read itself stays: to claim less misleads nobody. */
const otherMark = (value: Data): Data => CHECKED[CHECKED.indexOf(value as never) - 1] ?? value;

const article = as('article changed', otherArticle);

/** By the name of the key, wherever it stands. */
const BY_KEY: Readonly<Record<string, Slips>> = {
  article,
  seriousCrimeArticle: article,
  checked: as('mark changed', otherMark),
  code: as('ground changed', otherGround),
  mode: as('mode changed', nextOf(['may', 'must'])),
  duration: as('clock changed', otherNumber),
  bound: as('clock changed', nextOf(['minimum', 'maximum'])),
  renewable: as('clock changed', not),
  workingDays: as('clock changed', not),
  onlyAlone: as('bar changed', not),
  yields: as('displacement changed', not),
  dualCriminality: as('dual criminality changed', nextOf(DUAL_CRIMINALITY_MODES)),
  duty: as('duty changed', nextOf(['firm', 'endeavour', 'own-law', 'discretion'])),
  need: as('contents changed', nextOf(['required', 'where-possible', 'good-practice'])),
  years: as('threshold changed', oneMore),
  seriousCrimeYears: as('threshold changed', figure(4)),
  offenceCount: as('scope changed', figure(9)),
  anyOffence: as('scope changed', not),
  organisedCrimeOnly: as('scope changed', not),
  form: as('standing changed', nextOf(['treaty', 'practice', 'draft'])),
  adopted: as('standing changed', otherDay),
  since: as('standing changed', (value) => (value === null ? '2026-01-01' : otherDay(value))),
  days: as('standing changed', oneMore),
  months: as('standing changed', oneMore),
};

/** By section and key, where the same key means another thing elsewhere. */
const BY_PLACE: Readonly<Record<string, Slips>> = {
  'grounds kind': as('kind of ground changed', nextOf(['explicit', 'via'])),
  'procedures offences': as('scope changed', nextOf(['in-scope', 'own', 'any'])),
  'declarations kind': as('declaration changed', nextOf(['reservation', 'declaration', 'choice', 'notification'])),
  'exemplars contents': article,
  'exemplars procedures': article,
  'exemplars rules': article,
  'exemplars grounds': article,
};

/** @param section of the file, such as `grounds` @param group the key under which the value's own key stands, if it matters */
export function wrongValues(section: string, group: string, key: string, value: Data): readonly WrongValue[] {
  const slips =
    BY_PLACE[`${section} ${key}`] ?? (section === 'exemplars' ? BY_PLACE[`${section} ${group}`] : undefined);
  return (slips ?? BY_KEY[key])?.(value) ?? [];
}

interface WordList {
  readonly slip: string;
  /** Words that could stand there too. */
  readonly more: readonly string[];
  readonly mayBeEmpty: boolean;
}
const WORD_LISTS: Readonly<Record<string, WordList>> = {
  data: { slip: 'data changed', more: DATA_CATEGORIES, mayBeEmpty: true },
  conditions: { slip: 'condition changed', more: CONDITIONS, mayBeEmpty: true },
  closedBy: { slip: 'declaration changed', more: [], mayBeEmpty: true },
  appliesTo: { slip: 'reach changed', more: PROCEDURE_KINDS, mayBeEmpty: false },
  onlyFor: { slip: 'reach changed', more: [], mayBeEmpty: false },
};

/**
 * A short list with each word missing, and with one word more. A reach is only widened to what the instrument offers.
 * @param offered kinds of procedure of the file
 */
export function wrongLists(key: string, list: readonly Data[], offered: readonly string[]): readonly WrongValue[] {
  const known = WORD_LISTS[key];
  if (!known) return [];
  const { slip, more, mayBeEmpty } = known;
  const extra = more.find((word) => !list.includes(word) && (key !== 'appliesTo' || offered.includes(word)));
  const shorter = list.length > 1 || mayBeEmpty ? list.map((_, out) => list.filter((__, place) => place !== out)) : [];
  const longer = extra === undefined ? [] : [[...list, extra]];
  return [...shorter, ...longer].map((value) => ({ slip, value }));
}
