/** Where the parts of a YAML text stand, for edits that leave every other character as it is. */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Path } from '../read-yaml.ts';

export const parseForEdit = (text: string): Document.Parsed =>
  parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });

/** A value in a text, with the collection it stands in. */
export interface Spot {
  readonly node: Node;
  /** The pair that holds it, where it is the value of a key. */
  readonly pair: Pair<Node, Node | null> | null;
  readonly index: number;
  readonly parent: Node | null;
  /** Whether the value itself stands between brackets or braces, or inside such. */
  readonly flow: boolean;
}

/** Null: nothing is there, or the way leads through a repeat (`*name`), which would change two places at once. */
export function spotAt(document: Document, path: Path): Spot | null {
  let spot: Spot | null = document.contents
    ? { node: document.contents, pair: null, index: 0, parent: null, flow: isFlow(document.contents) }
    : null;
  for (const step of path) {
    const here: Node | undefined = spot?.node;
    if (!spot || !here || isAlias(here)) return null;
    const index: number = isSeq(here)
      ? Number(step)
      : isMap(here)
        ? here.items.findIndex(({ key }) => isScalar(key) && key.value === step)
        : -1;
    const item: unknown = isMap(here) || isSeq(here) ? here.items[index] : undefined;
    const node = isPair(item) ? item.value : item;
    if (!node) return null;
    spot = {
      node: node as Node,
      pair: isPair(item) ? (item as Pair<Node, Node | null>) : null,
      index,
      parent: here,
      flow: spot.flow || isFlow(node as Node),
    };
  }
  return spot;
}

export const isFlow = (node: Node): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

export const startOf = (node: Node): number => node.range?.[0] ?? 0;
/** Just after the last character of the value; white space and comments behind it not counted. */
export const endOf = (node: Node): number => node.range?.[1] ?? 0;

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
/** The start of the line after the one in which `offset` stands. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The first line behind a value: block texts already end behind their last line break. */
export const afterValue = (text: string, end: number): number =>
  end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where an entry of a block begins: at its key, or at its dash. */
export function entryStart(text: string, item: unknown): number {
  if (isPair(item)) return startOf(item.key as Node);
  const start = startOf(item as Node);
  const dash = text.lastIndexOf('-', start - 1);
  return dash;
}

export function entryEnd(item: unknown): number {
  if (!isPair(item)) return endOf(item as Node);
  const { key, value } = item as Pair<Node, Node | null>;
  return value?.range ? endOf(value) : endOf(key) + 1;
}

/** All comments of a text, in order. */
export function commentsOf(document: Document, text: string): readonly string[] {
  const found: string[] = [];
  const lines = text.split('\n');
  const inText = textLines(document, text);
  for (const [index, line] of lines.entries()) {
    if (inText.has(index)) continue;
    const comment = /(?:^|\s)(#.*)$/.exec(
      line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length)),
    );
    if (comment?.[1]) found.push(comment[1].trim());
  }
  return found;
}

/** Numbers of the lines that belong to a text of several lines, in which “#” is an ordinary character. */
function textLines(document: Document, text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  const numberOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  const walk = (node: unknown): void => {
    if (isPair(node)) {
      walk(node.value);
      return;
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) walk(item);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const [start, end] = node.range;
    if (!text.slice(start, end).includes('\n')) return;
    const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const last = numberOf(block ? Math.max(start, end - 1) : end);
    for (let line = numberOf(start) + (block ? 1 : 0); line <= last; line += 1) lines.add(line);
  };
  walk(document.contents);
  return lines;
}
