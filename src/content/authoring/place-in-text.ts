/** Where the cursor stands in a YAML text, read by indentation: while a person types, the text need not be readable. */

export interface TextPlace {
  /** Of the group that the line belongs to. */
  readonly path: readonly (string | number)[];
  /** The key of the line; null where there is none yet. */
  readonly key: string | null;
  /** What of the key or the value stands before the cursor, and where it begins. */
  readonly typed: string;
  readonly from: number;
  readonly at: 'key' | 'value';
}

const ENTRY = /^(\s*)((?:- +)*)(?:("?)([\w-]+)\3:(?=\s|$))?/;

interface Line {
  readonly indent: number;
  readonly dashes: readonly number[];
  readonly key: string | null;
  readonly blank: boolean;
}

function readLine(text: string): Line {
  const [whole = '', spaces = '', marks = '', , key = null] = ENTRY.exec(text) ?? [];
  const dashes = [...marks.matchAll(/-/g)].map((match) => spaces.length + (match.index ?? 0));
  const bare = /^\s*-\s*$/.exec(text) ? [text.indexOf('-')] : dashes;
  const blank = text.trim() === '' || text.trimStart().startsWith('#');
  return { indent: spaces.length + marks.length, dashes: bare, key: whole === '' ? null : key, blank };
}

/** The path of the group in which a line at this column stands. */
function pathAbove(
  lines: readonly Line[],
  from: number,
  column: number,
  dashes: readonly number[],
): (string | number)[] {
  const path: (string | number)[] = [];
  let limit = column;
  let pending = [...dashes];
  let at = from;
  const countEntry = (dash: number) => {
    // Entries of the same list above this line.
    let index = 0;
    for (let above = at - 1; above >= 0; above -= 1) {
      const line = lines[above];
      if (!line || line.blank) continue;
      if (line.dashes.includes(dash)) index += 1;
      else if (line.indent <= dash) break;
    }
    return index;
  };
  for (;;) {
    const dash = pending.pop();
    if (dash !== undefined) {
      path.unshift(countEntry(dash));
      limit = dash;
      if (pending.length > 0) continue;
    }
    // The nearest line above that stands further left, or begins the entry that this line belongs to.
    let above = at - 1;
    for (; above >= 0; above -= 1) {
      const line = lines[above];
      if (!line || line.blank) continue;
      const opens = line.key !== null && line.indent < limit;
      const sameList = dash !== undefined && line.key !== null && line.indent === limit && line.dashes.length === 0;
      const begins = line.dashes.some((one) => one < limit && line.indent >= limit);
      if (opens || begins || sameList) break;
    }
    const line = lines[above];
    if (!line) return path;
    const begins =
      line.indent >= limit &&
      line.dashes.some((one) => one < limit) &&
      !(dash !== undefined && line.key !== null && line.indent === limit && line.dashes.length === 0);
    if (!begins && line.key !== null) path.unshift(line.key);
    limit = line.dashes.length > 0 ? Math.min(limit, line.indent) : line.indent;
    pending = line.dashes.filter((one) => one < limit);
    at = above;
    if (limit === 0 && pending.length === 0) return path;
  }
}

export function placeInText(text: string, offset: number): TextPlace {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lines = text.slice(0, start).split('\n').slice(0, -1).map(readLine);
  const before = text.slice(start, offset);
  const own = readLine(before.replace(/-$/, '- '));
  const value = /^(\s*(?:- +)*"?[\w-]+"?:\s+)(.*)$/.exec(before);
  const flow = /^(\s*(?:- +)*[\w-]+:\s*\[(?:[^\]]*,)?\s*)([\w-]*)$/.exec(before);
  const [, lead = '', typed = ''] = flow ?? value ?? /^(\s*(?:- +)*)(.*)$/.exec(before) ?? [];
  const path = pathAbove(lines, lines.length, own.indent, own.dashes);
  return {
    path,
    key: value || flow ? own.key : null,
    typed,
    from: start + lead.length,
    at: value || flow ? 'value' : 'key',
  };
}
