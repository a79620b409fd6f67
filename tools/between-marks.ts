/** Documents that are half written by hand and half made: the made part stands between two marks. */
import { must } from '#domain/result.ts';

const marks = (name: string) => [`<!-- ${name}: made by a tool, do not edit -->`, `<!-- ${name}: end -->`] as const;

/** The text with the part called `name` replaced. Throws where the marks are missing. */
export function putBetween(text: string, name: string, made: string): string {
  const [begin, end] = marks(name);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  must(from >= 0 && to > from ? true : null, `the document has no marks “${begin}” … “${end}”`);
  return `${text.slice(0, from + begin.length)}\n\n${made.trim()}\n\n${text.slice(to)}`;
}

/** Rows of a Markdown table; a bar inside a cell would end the cell. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
