/** Articles as printed, spelt out one by one, so that `40(21)(b)-(c), 40(22)` and `40(21)(b), (c), (22)` can be compared. */

interface Parts {
  /** What stands before the number: `2AP`, `18 U.S.C.`; empty for the main text. */
  readonly prefix: string;
  readonly number: string;
  readonly groups: readonly string[];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const isNumber = (text: string): boolean => /^\d+$/.test(text);
const printed = ({ prefix, number, groups }: Parts): string =>
  `${prefix === '' ? '' : `${prefix} `}${number}${groups.map((group) => `(${group})`).join('')}`;

function partsOf(text: string): Parts {
  const found = /^(?:(.*)\s)?([^\s(]+)((?:\([^)]+\))*)$/.exec(text);
  const groups = [...(found?.[3] ?? '').matchAll(/\(([^)]+)\)/g)].map(([, inside]) => inside ?? '');
  return { prefix: found?.[1] ?? '', number: found?.[2] ?? text, groups };
}

/** `a` to `c`, `4` to `9`, `i` to `iii`; null where the two ends are no range that we know. */
function between(from: string, to: string): readonly string[] | null {
  if (isNumber(from) && isNumber(to))
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index));
  const last = ROMAN.indexOf(to);
  if (from === 'i' && last > 0) return ROMAN.slice(0, last + 1);
  if (from.length !== 1 || to.length !== 1) return null;
  return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  );
}

/** `(22)` after `40(8)` is 40(22); `(f)` after `18(3)(c)` is 18(3)(f). */
function continued(text: string, before: Parts): Parts {
  const own = partsOf(`x${text}`).groups;
  const numeric = isNumber(own[0] ?? '');
  let depth = before.groups.length - 1;
  while (depth > 0 && isNumber(before.groups[depth] ?? '') !== numeric) depth -= 1;
  return { ...before, groups: [...before.groups.slice(0, Math.max(depth, 0)), ...own] };
}

function ranged(from: Parts, to: string): readonly string[] {
  const last = from.groups.at(-1);
  const inGroups = to.startsWith('(') && last !== undefined;
  const ends = inGroups ? between(last, to.slice(1, -1)) : between(from.number, to);
  if (ends === null) return [printed(from), to];
  return ends.map((end) =>
    printed(inGroups ? { ...from, groups: [...from.groups.slice(0, -1), end] } : { ...from, number: end }),
  );
}

function spelt(text: string): readonly string[] {
  const found: string[] = [];
  let before: Parts = { prefix: '', number: '', groups: [] };
  for (const piece of text.split(/\s*[,;]\s*|\s+and\s+/)) {
    const [start = '', end] = piece.split(/[-–](?=[(\d])/);
    before = start.startsWith('(') ? continued(start, before) : partsOf(start);
    found.push(...(end === undefined ? [printed(before)] : ranged(before, end)));
  }
  return found;
}

const known = new Map<string, readonly string[]>();

/** Every single article of a text such as `7-17, 19` or `40(4)-(5)`; remembered, because callers ask the same ones often. */
export function articlesIn(text: string): readonly string[] {
  const found = known.get(text) ?? spelt(text);
  known.set(text, found);
  return found;
}

const keys = new Map<string, string>();

/** Sorted and joined, so that two sets are equal when their keys are. */
export function setKey(texts: readonly string[]): string {
  const joined = texts.length === 1 ? (texts[0] ?? '') : texts.join(', ');
  const found = keys.get(joined) ?? [...new Set(texts.flatMap(articlesIn))].sort().join(', ');
  keys.set(joined, found);
  return found;
}
