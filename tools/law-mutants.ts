/**
 * Slips of the pen in the files of the instruments: every small way to say the law wrongly that stays good YAML. A mutant is
 * a whole file with one slip. Sentences are left alone: they are for readers, and no program can tell a wrong one.
 */
import type { InstrumentId } from '#domain/ids.ts';
import { type Data, type WrongValue, wrongLists, wrongValues } from './law-slips.ts';

type Group = { readonly [key: string]: Data | undefined };
type Path = readonly (string | number)[];

export interface LawMutant {
  readonly instrument: InstrumentId;
  /** What sort of slip: `article changed`. */
  readonly slip: string;
  /** Where and what: `grounds 3 (R05) article: 42(5) → 42(6)`. */
  readonly says: string;
  readonly file: object;
}

interface Slip {
  readonly slip: string;
  readonly path: Path;
  /** What stands there instead; undefined: it is gone. */
  readonly value: Data | undefined;
}

/** What is called gone, of the sections of which one entry can be missing. */
const REMOVED: Readonly<Record<string, string>> = {
  procedures: 'procedure removed',
  grounds: 'ground removed',
  bars: 'bar removed',
  clocks: 'clock removed',
  declarations: 'declaration removed',
  rules: 'rule removed',
  contents: 'contents changed',
  yieldsTo: 'displacement changed',
  displaces: 'displacement changed',
};
/** Keys that a group can do without. */
const OPTIONAL: Readonly<Record<string, string>> = {
  needs: 'declaration changed',
  threshold: 'threshold changed',
  joining: 'standing changed',
};

const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);
const isGroup = (data: Data | undefined): data is Group =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function at(data: Data | undefined, [key, ...rest]: Path): Data | undefined {
  if (key === undefined) return data;
  if (isList(data)) return at(data[Number(key)], rest);
  return isGroup(data) ? at(data[key], rest) : undefined;
}

/** The same file with one value changed or gone; what is off the path is shared, so that thousands of them are cheap. */
function withValue(data: Data | undefined, [key, ...rest]: Path, value: Data | undefined): Data | undefined {
  if (key === undefined) return value;
  const inner = withValue(at(data, [key]), rest, value);
  if (isList(data)) {
    const before = data.slice(0, Number(key));
    return [...before, ...(inner === undefined ? [] : [inner]), ...data.slice(Number(key) + 1)];
  }
  const entries = Object.entries(isGroup(data) ? data : {}).map(([own, old]) => [own, own === key ? inner : old]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as Group;
}

function removalOf(path: Path, siblings: number): string | undefined {
  const [section = '', ...inside] = path;
  const row = section === 'contents' && inside.length === 2;
  // A list of contents that loses its only row is the same as one that is gone.
  if (row) return siblings > 1 ? 'contents changed' : undefined;
  return (inside.length === 1 ? REMOVED[section] : undefined) ?? OPTIONAL[String(path.at(-1))];
}

function slipsIn(data: Data, path: Path, offered: readonly string[], siblings = 0): readonly Slip[] {
  const [section = ''] = path;
  const [key = '', group = ''] = [path.at(-1), path.at(-2)].map(String);
  const removal = removalOf(path, siblings);
  const wrong: readonly WrongValue[] = isList(data)
    ? wrongLists(key, data, offered)
    : isGroup(data)
      ? []
      : wrongValues(String(section), group, key, data);
  const inside = isList(data) ? [...data.entries()] : isGroup(data) ? Object.entries(data) : [];
  return [
    ...(removal === undefined || data === null ? [] : [{ slip: removal, path, value: goneAt(key) }]),
    ...wrong.map(({ slip, value }) => ({ slip, path, value })),
    ...inside.flatMap(([name, one]) =>
      one === undefined ? [] : slipsIn(one, [...path, name], offered, inside.length),
    ),
  ];
}

/** The form demands `joining`; null says that nobody joins later. */
const goneAt = (key: string): null | undefined => (key === 'joining' ? null : undefined);

const shown = (data: Data | undefined): string => {
  if (data === undefined || data === null) return data === null ? 'nothing' : 'gone';
  return typeof data === 'object' ? JSON.stringify(data) : String(data);
};

/** `grounds 3 (R05) mode`: entries of a list count from 0; the name in brackets is that of the entry. */
const placeOf = (file: Data, path: Path): string =>
  path
    .map((key, index) => {
      if (typeof key === 'string') return key;
      const entry = at(file, path.slice(0, index + 1));
      const name = isGroup(entry) ? (entry.code ?? entry.id ?? entry.field ?? entry.key ?? entry.kind) : entry;
      return typeof name === 'string' ? `${key} (${name})` : String(key);
    })
    .join(' ');

/** Every slip in one instrument's file, in the order of the file. */
export function lawMutants(instrument: InstrumentId, file: Data): readonly LawMutant[] {
  const procedures = at(file, ['procedures']);
  const offered = (isList(procedures) ? procedures : []).map((one) => (isGroup(one) ? String(one.kind) : ''));
  return slipsIn(file, [], offered).map(({ slip, path, value }) => ({
    instrument,
    slip,
    says: `${placeOf(file, path)}: ${shown(at(file, path)).slice(0, 60)} → ${shown(value).slice(0, 60)}`,
    file: withValue(file, path, value) as object,
  }));
}
