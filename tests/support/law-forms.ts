/** Asks the instruments what they require of a request, element by element, and which offences and texts they reach. */
import { parse } from 'yaml';
import type { InstrumentId } from '#domain/ids.ts';
import type { ContentsItem, Instrument } from '#domain/instrument.ts';
import { setKey } from './article-set.ts';
import { textOf } from './source-files.ts';

interface Form {
  readonly required?: string;
  readonly excused?: string;
  readonly practice?: string;
}
interface Reach {
  readonly article?: string;
  readonly own?: string;
  readonly count?: number;
  readonly any?: boolean;
  readonly years?: number;
  readonly defined?: string;
  readonly organised?: boolean;
  readonly yields?: string;
  readonly displaces?: string;
  readonly form: Instrument['status']['form'];
}

type ByInstrument<Row> = Readonly<Partial<Record<InstrumentId, Row>>>;

const TABLES = parse(textOf('tests/support/law-forms.yaml')) as {
  /** `uncc request` → its elements. */
  readonly forms: Readonly<Record<string, Form>>;
  readonly reach: Readonly<Record<InstrumentId, Reach>>;
  /** Kinds of request → the grounds that are about them. */
  readonly grounds: ByInstrument<Readonly<Record<string, string>>>;
  readonly own: ByInstrument<string>;
  readonly closed: ByInstrument<string>;
  /** `eio consultation` → what it is about. */
  readonly rules: Readonly<Record<string, string>>;
  readonly renewable: ByInstrument<string>;
  readonly silent: ByInstrument<string>;
};
const { forms, reach } = TABLES;

/** `facts 40(15)(c)`, spelt so that two of them can be compared; an element without an article stands alone. */
const element = (field: string, article: string | null): string =>
  article === null ? field : `${field} ${setKey([article])}`;

const listed = (text: string | undefined): readonly string[] =>
  (text?.split('; ') ?? []).map((one) => {
    const [field = '', ...article] = one.split(' ');
    return element(field, article.length > 0 ? article.join(' ') : null);
  });

function difference(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `${what}: ${one} is missing`),
    ...found.filter((one) => !expected.includes(one)).map((one) => `${what}: ${one} is too much`),
  ];
}

function formFaults({ id, contents }: Instrument): readonly string[] {
  const kinds = Object.entries(forms).filter(([name]) => name.startsWith(`${id} `));
  const expected = kinds.map(([name]) => name.slice(id.length + 1));
  const rowsOf = (kind: string, need: ContentsItem['need']) =>
    ((contents as Readonly<Record<string, readonly ContentsItem[]>>)[kind] ?? [])
      .filter((row) => row.need === need)
      .map(({ field, article }) => element(field, article));
  return [
    ...difference('contents', expected, Object.keys(contents)),
    ...kinds.flatMap(([name, { required, excused, practice }]) => {
      const kind = name.slice(id.length + 1);
      return [
        ...difference(`${kind}, required`, listed(required), rowsOf(kind, 'required')),
        ...difference(`${kind}, excused`, listed(excused), rowsOf(kind, 'where-possible')),
        ...difference(`${kind}, good practice`, listed(practice), rowsOf(kind, 'good-practice')),
      ];
    }),
  ];
}

function reachFaults({ id, status, scope, yieldsTo, displaces }: Instrument): readonly string[] {
  const { article, own = '', count, any, years, defined, organised, yields, displaces: superseded, form } = reach[id];
  const pair = (what: string, expected: unknown, found: unknown) =>
    expected === found ? [] : [`${what}: expected ${String(expected)}, the file says ${String(found)}`];
  const key = (text: string | null | undefined) => (text === undefined || text === null ? 'none' : setKey([text]));
  const articles = scope.offences.flatMap((one) => one.article ?? []);
  const over = displaces.map((one) => `${one.instrument} ${one.article}`).join('; ');
  return [
    ...pair('article', key(article), key(scope.article)),
    ...pair('own offences', own === '' ? '' : setKey([own]), articles.length === 0 ? '' : setKey(articles)),
    ...pair('count', count ?? null, scope.offenceCount),
    ...pair('any offence', any ?? false, scope.anyOffence),
    ...pair('years', years ?? null, scope.seriousCrimeYears),
    ...pair('serious crime defined', key(defined), key(scope.seriousCrimeArticle)),
    ...pair('organised crime', organised ?? false, scope.organisedCrimeOnly),
    ...pair('gives way to', yields ?? '', yieldsTo.join(' ')),
    ...pair('form', form, status.form),
    ...pair('supersedes', superseded ?? '', over),
  ];
}

const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];
const sorted = (list: readonly string[]): string => [...list].sort().join(' ');

function groundFaults({ id, grounds }: Instrument): readonly string[] {
  const expected = Object.entries(TABLES.grounds[id] ?? {}).flatMap(([kinds, list]) =>
    listed(list).map((one) => `${one}: ${sorted(words(kinds))}`),
  );
  const found = grounds.map(({ code, article, appliesTo }) => `${element(code, article)}: ${sorted(appliesTo)}`);
  return difference('ground', expected, found);
}

function procedureFaults({ id, procedures, clocks }: Instrument): readonly string[] {
  const closed = procedures.filter(({ closedBy }) => closedBy.length > 0);
  return [
    ...difference(
      'procedure for own offences',
      words(TABLES.own[id]),
      procedures
        .filter(({ offences }) => offences !== 'in-scope')
        .map(({ kind, offences }) => (offences === 'own' ? kind : `${kind}, ${offences}`)),
    ),
    ...difference(
      'procedure closed',
      TABLES.closed[id]?.split('; ') ?? [],
      closed.map(({ kind, closedBy }) => `${kind} ${closedBy.join(' ')}`),
    ),
    ...difference(
      'clock renewed',
      words(TABLES.renewable[id]),
      clocks.filter(({ renewable }) => renewable).map((one) => one.id),
    ),
  ];
}

function ruleFaults({ id, rules }: Instrument): readonly string[] {
  const entries = Object.entries(rules);
  const special = entries.flatMap(([key, { appliesTo, onlyFor }]) =>
    appliesTo || onlyFor ? [`${id} ${key}: ${sorted([...(appliesTo ?? []), ...(onlyFor ?? [])])}`] : [],
  );
  const expected = Object.entries(TABLES.rules).filter(([name]) => name.startsWith(`${id} `));
  return [
    ...difference(
      'rule about',
      expected.map(([name, about]) => `${name}: ${sorted(words(about))}`),
      special,
    ),
    ...difference(
      'silence',
      words(TABLES.silent[id]),
      entries.filter(([, { article }]) => article === null).map(([key]) => key),
    ),
  ];
}

/** What one file asks for or reaches otherwise than the tables say, one phrase each. */
export const lawFormFaults = (instrument: Instrument): readonly string[] => [
  ...formFaults(instrument),
  ...reachFaults(instrument),
  ...groundFaults(instrument),
  ...procedureFaults(instrument),
  ...ruleFaults(instrument),
];

/** Instruments that the tables know. */
export const KNOWN_INSTRUMENTS = Object.keys(reach) as InstrumentId[];
