/**
 * Edits of a YAML text that leave everything else as it stands: comments, order, blank lines, quotation marks. Every result is
 * read again and compared with the same edit of plain values (`value-edit.ts`); where the small change is not exactly that, the
 * whole text is written anew from its document, which keeps comments but not every blank.
 */
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Problem } from '../problem.ts';
import { type Path, readYaml } from '../read-yaml.ts';
import { editValue, sameValue, type ValueEdit } from './value-edit.ts';
import { keepsComments, lostWith } from './yaml-comments.ts';
import {
  afterValue,
  columnOf,
  commentsOf,
  endOf,
  entryEnd,
  entryStart,
  isFlow,
  lineStart,
  parseForEdit,
  type Spot,
  spotAt,
  startOf,
} from './yaml-ranges.ts';
import { flowText, itemText, pairText, scalarText } from './yaml-render.ts';

/** A list between brackets grows up to this column; then it becomes a list of lines. */
const WIDEST = 120;

const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

/** Puts `lines` in as lines of their own. */
function putLines(text: string, at: number, column: number, lines: string): string {
  const before = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return splice(text, at, at, `${before}${' '.repeat(column)}${lines}\n`);
}

function setValue(text: string, spot: Spot, value: unknown): string | null {
  const { node, pair, parent, index } = spot;
  const start = startOf(node);
  const before = isScalar(node) ? text.slice(start, endOf(node)) : '\n';
  const scalar = scalarText(value, false);
  if (scalar !== null && before !== '' && !before.includes('\n')) return splice(text, start, endOf(node), scalar);
  if (isSeq(parent)) {
    const item: unknown = parent.items[index];
    const from = entryStart(text, item);
    const rendered = itemText(value, columnOf(text, from));
    const end = entryEnd(item);
    return splice(text, from, end, text[end - 1] === '\n' ? `${rendered}\n` : rendered);
  }
  if (!pair || !isScalar(pair.key)) return null;
  const from = startOf(pair.key);
  const rendered = pairText(String(pair.key.value), value, columnOf(text, from));
  const end = entryEnd(pair);
  return splice(text, from, end, text[end - 1] === '\n' ? `${rendered}\n` : rendered);
}

/** @param order the keys of this group in the order in which authors expect them */
function addKey(text: string, parent: Node, key: string, value: unknown, order: readonly string[]): string | null {
  if (!isMap(parent) || isFlow(parent)) return null;
  const place = order.indexOf(key);
  const before = parent.items.findLast(({ key: other }) => {
    const at = order.indexOf(isScalar(other) ? String(other.value) : '');
    return at !== -1 && at < place;
  });
  const [first] = parent.items;
  if (!first) return null;
  const column = columnOf(text, entryStart(text, first));
  const behind = before ?? parent.items.at(-1);
  return putLines(text, afterValue(text, entryEnd(behind)), column, pairText(key, value, column));
}

function removeEntry(text: string, spot: Spot): string | null {
  const { parent, index } = spot;
  if (!parent || !isCollection(parent) || isFlow(parent)) return null;
  if (parent.items.length === 1) return null;
  const item: unknown = parent.items[index];
  const start = entryStart(text, item);
  const line = lineStart(text, start);
  const end = afterValue(text, entryEnd(item));
  if (text.slice(line, start).trim() === '') return splice(text, line, end, '');
  // The first key of an entry stands behind its dash: the next one takes the place.
  const next: unknown = parent.items[index + 1];
  return next ? splice(text, start, entryStart(text, next), '') : null;
}

function insertEntry(text: string, list: Node, index: number, value: unknown): string | null {
  if (!isSeq(list) || isFlow(list) || list.items.length === 0) return null;
  const column = columnOf(text, entryStart(text, list.items[0]));
  const before: unknown = list.items[index - 1];
  const at = before ? afterValue(text, entryEnd(before)) : lineStart(text, entryStart(text, list.items[0]));
  return text.slice(at - 1, at) === '\n' || at === 0 || before
    ? putLines(text, at, column, itemText(value, column))
    : null;
}

/** Moves whole lines, with the comments inside and directly above them. */
function moveEntry(text: string, list: Node, from: number, to: number): string | null {
  if (!isSeq(list) || isFlow(list)) return null;
  const bounds = (index: number): readonly [number, number] => {
    const item: unknown = list.items[index];
    let start = lineStart(text, entryStart(text, item));
    for (;;) {
      const above = lineStart(text, start - 1);
      if (start === 0 || !/^\s*#/.test(text.slice(above, start))) break;
      start = above;
    }
    return [start, afterValue(text, entryEnd(item))];
  };
  const [start, end] = bounds(from);
  const [aim, behind] = bounds(to);
  const lines = text.slice(start, end);
  const whole = lines.endsWith('\n') ? lines : `${lines}\n`;
  return to > from
    ? splice(splice(text, behind, behind, whole), start, end, '')
    : splice(splice(text, start, end, ''), aim, aim, whole);
}

/** Inside brackets or braces: the outermost of them is written anew, on one line. */
function flowEdit(text: string, document: Document, edit: ValueEdit): string | null {
  for (let depth = 0; depth <= edit.path.length; depth += 1) {
    const spot = spotAt(document, edit.path.slice(0, depth));
    if (!spot?.node.range) return null;
    const { node } = spot;
    if (!spot.flow) continue;
    const old = text.slice(startOf(node), endOf(node));
    const self = depth === edit.path.length;
    // What cannot be said on a line of the same kind is a matter for the block around it.
    if (/[#&*\n]/.test(old) || (self && (edit.kind === 'set' || edit.kind === 'remove'))) return null;
    const value: unknown = editValue(node.toJS(document), { ...edit, path: edit.path.slice(depth) });
    const column = columnOf(text, startOf(node));
    const put = flowText(value);
    return column + put.length <= WIDEST ? splice(text, startOf(node), endOf(node), put) : setValue(text, spot, value);
  }
  return null;
}

function smallEdit(text: string, document: Document, edit: ValueEdit, order: readonly string[]): string | null {
  const { path } = edit;
  const within = flowEdit(text, document, edit);
  if (within !== null) return within;
  const spot = spotAt(document, path);
  if (edit.kind === 'set') {
    if (spot?.node.range) return setValue(text, spot, edit.value);
    const parent = spotAt(document, path.slice(0, -1));
    const key = path.at(-1);
    if (spot || !parent || typeof key !== 'string') return null;
    return addKey(text, parent.node, key, edit.value, order);
  }
  if (!spot) {
    const parent = spotAt(document, path.slice(0, -1));
    const key = path.at(-1);
    const makes = edit.kind === 'insert' && parent && typeof key === 'string';
    return makes ? addKey(text, parent.node, key, [edit.value], order) : null;
  }
  if (edit.kind === 'remove') return removeEntry(text, spot);
  if (edit.kind === 'insert') return insertEntry(text, spot.node, edit.index, edit.value);
  return moveEntry(text, spot.node, edit.from, edit.to);
}

/** The first `*name` on the way to a value, above the value itself; null where there is none. */
function repeatOn(document: Document, path: Path): Spot | null {
  for (let depth = 1; depth <= path.length; depth += 1) {
    const spot = spotAt(document, path.slice(0, depth));
    if (spot && isAlias(spot.node)) return depth === path.length ? null : spot;
  }
  return null;
}

/** Writes one repeated part out on its line, where the edit is about to change it. */
function repeatWrittenOut(text: string, { node }: Spot): string {
  const document = parseForEdit(text);
  return splice(text, startOf(node), endOf(node), flowText(node.toJS(document)));
}

/** Writes every repeated part out: an edit of one place must not change another. */
function writtenOut(document: Document): void {
  visit(document, {
    Alias: (_key, alias) => {
      const target = alias.resolve(document);
      return target ? (target.clone() as Node) : undefined;
    },
  });
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node) delete node.anchor;
    },
  });
}

/** The same edit on the document: keeps comments, writes the rest anew. */
function wholeEdit(document: Document, edit: ValueEdit): string {
  writtenOut(document);
  const { path } = edit;
  if (edit.kind === 'set') document.setIn(path, document.createNode(edit.value));
  else if (edit.kind === 'remove') document.deleteIn(path);
  else {
    const found: unknown = document.getIn(path);
    if (edit.kind === 'insert' && !isSeq(found)) document.setIn(path, document.createNode([edit.value]));
    else if (isSeq(found) && edit.kind === 'insert') {
      if (found.items.length === 0) found.flow = false;
      found.items.splice(edit.index, 0, document.createNode(edit.value));
    } else if (isSeq(found) && edit.kind === 'move')
      found.items.splice(edit.to, 0, ...found.items.splice(edit.from, 1));
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

/**
 * The text after an edit. Comments survive, except those inside what is removed or written over.
 * @param order keys of the group at the end of `path`, in the order of its schema; a new key goes behind the nearest before it
 * @returns problems where the text cannot be read, or the path leads nowhere; then nothing is changed
 */
export function editYaml(
  file: string,
  text: string,
  edit: ValueEdit,
  order: readonly string[] = [],
): Result<string, readonly Problem[]> {
  const read = readYaml(file, text);
  if (!read.ok) return read;
  let wanted: unknown;
  try {
    wanted = editValue(read.value.value, edit);
  } catch {
    const { line, column } = read.value.positionOf(edit.path);
    const message = 'This part of the file is not there any more.';
    return fail([{ rule: 'C005', file, line, column, message, fix: 'Look at the text, and try again.' }]);
  }
  if (sameValue(wanted, read.value.value)) return ok(text);
  const repeat = repeatOn(parseForEdit(text), edit.path);
  if (repeat) return editYaml(file, repeatWrittenOut(text, repeat), edit, order);
  const document = parseForEdit(text);
  const comments = text.includes('#') ? commentsOf(document, text) : [];
  const lost = comments.length > 0 ? lostWith(text, document, edit) : [];
  const right = (candidate: string | null): candidate is string => {
    if (candidate === null) return false;
    const again = readYaml(file, candidate);
    if (!again.ok || !sameValue(again.value.value, wanted)) return false;
    return comments.length === 0 || keepsComments(comments, commentsOf(parseForEdit(candidate), candidate), lost);
  };
  const small = smallEdit(text, document, edit, order);
  if (right(small)) return ok(small);
  const whole = wholeEdit(document, edit);
  const again = readYaml(file, whole);
  return again.ok ? ok(whole) : again;
}
