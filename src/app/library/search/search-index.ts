/** Search over everything in the library, in the page itself: no network, no server. */
import MiniSearch from 'minisearch';
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUNDS, type GroundId } from '#domain/grounds.ts';
import { PROCEDURE_KINDS } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { PROCEDURES } from '#domain/procedures.data.ts';
import { articlesOf } from '../articles.ts';
import type { LibraryLaw } from '../law-context.tsx';
import { hrefOf } from '../place.ts';

export type EntryKind =
  | 'instrument'
  | 'procedure'
  | 'article'
  | 'clock'
  | 'ground'
  | 'declaration'
  | 'defect'
  | 'state'
  | 'provider'
  | 'stage';

export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly text: string;
  /** `29(7)`; empty where there is none. */
  readonly article: string;
  readonly href: string;
  /** Searched and not shown. */
  readonly also: string;
}

/** Words, numbers, and articles as one piece: `42(8)` stays whole, and so does `24/7`. */
const TERM = /\d+(?:\(\w+\))+|\d+\/\d+|[\p{L}\p{N}]+/gu;
const terms = (text: string): string[] => text.match(TERM) ?? [];

/** Days and hours as a reader types them, so that `60 days` finds a clock. */
function lengthWords(minutes: number): { readonly shown: string; readonly also: string } {
  const [days, hours] = [`${minutes / 1440} days`, `${minutes / 60} hours`];
  return minutes % 1440 === 0 && minutes > 4 * 1440 ? { shown: days, also: hours } : { shown: hours, also: days };
}

/** Numbers that sentences write as words, so that `60 days` finds `sixty days`. */
const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  eight: '8',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  sixty: '60',
  ninety: '90',
};
const inDigits = (text: string): string =>
  terms(text)
    .flatMap((word) => NUMBERS[word.toLowerCase()] ?? [])
    .join(' ');

type Draft = Omit<Entry, 'id' | 'also'> & { readonly also?: string };

function entriesOf(instrument: Instrument): readonly Draft[] {
  const { id, shortTitle, title, grounds, clocks, declarations, status } = instrument;
  const at = (article: string | null) => hrefOf('instruments', id, { at: article });
  return [
    { kind: 'instrument', title: shortTitle, text: `${title}. ${status.note}`, article: '', href: at(null) },
    ...articlesOf(instrument).map(({ article, says }) => ({
      kind: 'article' as const,
      title: shortTitle,
      text: says,
      article,
      href: at(article),
    })),
    ...clocks.map(({ id: clock, article, duration, starts }) => ({
      kind: 'clock' as const,
      title: shortTitle,
      text: `${capital(clock.replaceAll('-', ' '))}: ${lengthWords(duration).shown}${starts === undefined ? '' : `, from ${starts}`}.`,
      also: lengthWords(duration).also,
      article,
      href: at(article),
    })),
    ...grounds.map(({ code, says, article }) => ({
      kind: 'ground' as const,
      title: `${shortTitle}: ${code} ${GROUNDS[code as GroundId]}`,
      text: says,
      article,
      href: at(article),
    })),
    ...declarations.map(({ says, article }) => ({
      kind: 'declaration' as const,
      title: shortTitle,
      text: says,
      article: article ?? '',
      href: at(article),
    })),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function allEntries({ law, charts }: LibraryLaw): readonly Entry[] {
  const found: Draft[] = [
    ...law.instruments.flatMap(entriesOf),
    ...PROCEDURE_KINDS.map((kind) => ({
      kind: 'procedure' as const,
      title: PROCEDURES[kind].label,
      text: `${PROCEDURES[kind].says} ${PROCEDURES[kind].differs ?? ''}`,
      article: '',
      href: hrefOf('procedures', kind),
    })),
    ...PROCEDURE_KINDS.filter((kind) => PROCEDURES[kind].form !== 'variant').flatMap((kind) =>
      (charts[PROCEDURES[kind].chart]?.stages ?? []).flatMap(({ id, meta }) =>
        meta
          ? [
              {
                kind: 'stage' as const,
                title: PROCEDURES[kind].label,
                text: meta.label,
                article: '',
                href: hrefOf('procedures', kind, { stage: id }),
              },
            ]
          : [],
      ),
    ),
    ...Object.entries(DEFECTS).map(([code, { title, wrong, fix }]) => ({
      kind: 'defect' as const,
      title: `${code} ${title}`,
      text: `${wrong} ${fix}`,
      article: '',
      href: hrefOf('registers', null, { at: code }),
    })),
    ...law.jurisdictions.map(({ name, about }) => ({
      kind: 'state' as const,
      title: name,
      text: about,
      article: '',
      href: hrefOf('world'),
    })),
    ...law.providers.map(({ name, about, legalEntity }) => ({
      kind: 'provider' as const,
      title: name,
      text: `${legalEntity}. ${about}`,
      article: '',
      href: hrefOf('world'),
    })),
  ];
  return found.map((entry, index) => ({
    ...entry,
    id: String(index),
    also: `${entry.also ?? ''} ${inDigits(entry.text)}`,
  }));
}

export interface LibrarySearch {
  /** Best first; at most `most`. Empty for a query without a word. */
  find(query: string, most: number): readonly Entry[];
}

/** `art. 29` and `Article 29` mean the number; a sign before it is no word of its own. */
const plain = (query: string): string => query.replace(/\b(?:articles?|art|arts)\b\.?\s*(?=\d)/giu, '');

export function librarySearch(pack: LibraryLaw): LibrarySearch {
  const entries = allEntries(pack);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'article', 'text', 'also'],
    tokenize: terms,
    searchOptions: {
      boost: { article: 4, title: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      // A slip of one letter in a long word; numbers are never guessed.
      fuzzy: (term) => (/^\p{L}{6,}$/u.test(term) ? 0.2 : false),
    },
  });
  index.addAll(entries);
  return {
    find: (query, most) =>
      index
        .search(plain(query))
        .slice(0, most)
        .flatMap(({ id }) => byId.get(String(id)) ?? []),
  };
}
