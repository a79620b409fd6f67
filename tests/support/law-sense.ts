/** What holds inside the file of any instrument, whatever its text says: a file that breaks one of these contradicts itself. */
import type { InstrumentId, ProcedureKind } from '#domain/ids.ts';
import type { Condition, Instrument } from '#domain/instrument.ts';
import { rulesMissing } from './charted-rules.ts';
import { type CitedDatum, citedIn } from './cited-data.ts';

export interface SenseRule {
  readonly title: string;
  /** What breaks it, one phrase each. */
  readonly faults: (instrument: Instrument) => readonly string[];
}

/** `instrument what`: less sure than the article it cites, because of what is said of the article and not of its number. */
const LESS_SURE: readonly string[] = [
  'uncc R06', // whether 40(8) speaks of small matters as its model does
];

/** An article was read, or it was not. */
function marks(file: Instrument): readonly string[] {
  const byArticle = new Map<string, CitedDatum[]>();
  for (const one of citedIn(file)) {
    if (one.article === null || LESS_SURE.includes(`${file.id} ${one.what}`)) continue;
    byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  }
  return [...byArticle]
    .filter(([, ones]) => new Set(ones.map(({ checked }) => checked)).size > 1)
    .map(([article, ones]) => `${article}: ${ones.map(({ what, checked }) => `${what} ${checked}`).join(', ')}`);
}

/** A citation names the article and not the rule, so whoever opens it must find the sentence of either. */
function sentences({ rules }: Instrument): readonly string[] {
  const said = new Map<string, Set<string>>();
  for (const { article, says } of Object.values(rules))
    if (article !== null) said.set(article, (said.get(article) ?? new Set()).add(says));
  return [...said].filter(([, ones]) => ones.size > 1).map(([article]) => article);
}

const twice = (words: readonly string[]): readonly string[] => words.filter((word, at) => words.indexOf(word) !== at);

/** Good practice is what no text asks for; where only practice speaks, practice can require it. */
function contents({ contents: lists, status, procedures }: Instrument): readonly string[] {
  const offered = procedures.map(({ kind }) => kind as string);
  return Object.entries(lists).flatMap(([kind, rows]) => [
    ...(offered.includes(kind) ? [] : [`${kind}: a list, but no such procedure`]),
    ...twice(rows.map(({ field }) => field)).map((field) => `${kind}: ${field} twice`),
    ...rows
      .filter(({ article, need }) =>
        article !== null ? need === 'good-practice' : status.form !== 'practice' && need !== 'good-practice',
      )
      .map(({ field, article, need }) => `${kind}: ${field} is ${need} in ${article ?? 'no article'}`),
  ]);
}

function grounds({ grounds: list, bars }: Instrument): readonly string[] {
  const places = list.flatMap(({ code, article, appliesTo }) => appliesTo.map((kind) => `${code} ${article} ${kind}`));
  const barred = bars.filter(({ ownOffences, data }) => !ownOffences && !data).map(({ code }) => code);
  return [...twice(places), ...list.filter(({ code }) => barred.includes(code)).map(({ code }) => `${code} is barred`)];
}

/** Conditions come with the kind of a procedure: whoever writes one without the other has the wrong kind. */
const CONDITIONS_OF: Partial<Readonly<Record<ProcedureKind, readonly Condition[]>>> = {
  emergency: ['danger-to-life'],
  'emergency-assistance': ['danger-to-life'],
  'emergency-disclosure': ['danger-to-life', 'provider-willing'],
  'voluntary-request': ['provider-willing'],
  'production-order': ['provider-represented'],
  'preservation-order': ['provider-represented'],
  'traffic-disclosure': ['foreign-provider-seen'],
  'joint-investigation': ['agreement-of-both'],
  'open-data': ['public-data'],
  'consent-access': ['consent-of-holder'],
};

/** Special techniques across borders rest on an agreement, if only for one case (UNTOC 20, UNCAC 50), and so do transfers. */
const BY_AGREEMENT: Partial<Readonly<Record<InstrumentId, readonly ProcedureKind[]>>> = {
  untoc: ['live-traffic', 'interception', 'transfer-of-proceedings'],
  uncac: ['live-traffic', 'interception', 'transfer-of-proceedings'],
  uncc: ['transfer-of-proceedings'],
};

function conditions({ id, procedures, kind: family }: Instrument): readonly string[] {
  return procedures.flatMap(({ kind, conditions: found }) => {
    const expected = [
      ...(CONDITIONS_OF[kind] ?? []),
      ...(BY_AGREEMENT[id]?.includes(kind) ? ['agreement-of-both'] : []),
      ...(family === 'court' ? ['finding-of-the-court'] : []),
    ];
    return [...found].sort().join() === expected.sort().join() ? [] : [`${kind}: ${found.join(', ') || 'none'}`];
  });
}

/** A hold that a text lets be renewed has a rule on its extension, and no other. */
function extension({ clocks, rules }: Instrument): readonly string[] {
  const hold = clocks.find(({ id }) => id === 'preservation-hold');
  const article = rules['preservation-extension']?.article ?? null;
  return Boolean(hold?.renewable) === (article !== null) ? [] : [`renewable, and ${article ?? 'no'} extension`];
}

const displacement = ({ procedures, yieldsTo }: Instrument): readonly string[] =>
  procedures.flatMap(({ kind, yields }) => (yields && yieldsTo.length === 0 ? [`${kind} gives way to nothing`] : []));

function reach({ rules, grounds: list, procedures }: Instrument): readonly string[] {
  const [offered, codes] = [procedures.map(({ kind }) => kind), list.map(({ code }) => code)];
  return Object.entries(rules).flatMap(([key, { appliesTo = [], onlyFor = [] }]) => [
    ...appliesTo.filter((kind) => !offered.includes(kind)).map((kind) => `${key}: no ${kind}`),
    ...onlyFor.filter((code) => !codes.includes(code)).map((code) => `${key}: no ${code}`),
  ]);
}

export const SENSE_RULES: readonly SenseRule[] = [
  { title: 'cites every article with one mark', faults: marks },
  { title: 'says one thing of one article', faults: sentences },
  { title: 'numbers, or is silent on, each rule of its charts', faults: rulesMissing },
  { title: 'asks for good practice where no text asks, and only there', faults: contents },
  { title: 'lists no ground twice, and none that it bars', faults: grounds },
  { title: 'sets the conditions that the procedure is about', faults: conditions },
  { title: 'lets a hold be renewed by a rule', faults: extension },
  { title: 'gives way to something where it gives way', faults: displacement },
  { title: 'speaks of procedures and grounds that it has', faults: reach },
];
