/** The door for text from outside: YAML (and so JSON) to plain values with positions, or problems with line and column. */

import { Composer, type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { fail, ok, type Result } from '#domain/result.ts';
import { lineIndex } from './line-index.ts';
import { inOrder, type Place, type Problem, problemAt } from './problem.ts';
import { guardedTokens } from './yaml-guard.ts';
import { parserFault } from './yaml-messages.ts';
import { type Fault, startOf, ValueReader } from './yaml-values.ts';

export type Path = readonly PropertyKey[];

export interface YamlSource {
  readonly file: string;
  /** With comments and layout, for an editor. */
  readonly document: Document;
  /** JSON all through. Parts repeated in the file are the same object: do not change it. */
  readonly value: unknown;
  /** Place of the value at a path; of the nearest parent that exists where it does not. `key`: of the key instead. */
  readonly positionOf: (path: Path, what?: 'value' | 'key') => Place;
}

/** Keys are checked by us, in linear time; `core` and no merge keys: a word is a text, and `<<` is an ordinary key. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function offsetOf(root: Node | null, path: Path, what: 'value' | 'key', meant: ReadonlyMap<Node, Node>): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [index, step] of path.entries()) {
    const here: unknown = isAlias(node) ? meant.get(node) : node;
    if (isSeq(here) && typeof step === 'number' && step < here.items.length) {
      node = here.items[step];
    } else if (isMap(here)) {
      const pair = here.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      if (what === 'key' && index === path.length - 1) break;
      node = pair.value;
    } else break;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

/**
 * Reads one YAML document. Never throws, whatever the text.
 * @param file name as it stands in problems
 * @param text at most 1 MB of UTF-8, nested at most 64 deep
 */
export function readYaml(file: string, text: string): Result<YamlSource, readonly Problem[]> {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const guarded = guardedTokens(file, plain);
  if (!guarded.ok) return fail([guarded.problems]);

  const position = lineIndex(plain);
  const place = (offset: number): Place => ({ file, ...position(offset) });
  const composed = [...new Composer(OPTIONS).compose(guarded.value, true, plain.length)];
  const [document, second] = composed;
  const faults: Fault[] = composed.flatMap(({ errors }) => errors.map(({ code, pos }) => parserFault(code, pos[0])));
  if (second) faults.push(parserFault('MULTIPLE_DOCS', second.range[0]));
  const reader = new ValueReader();
  const value = document && faults.length === 0 ? reader.read(document) : null;
  faults.push(...reader.faults);
  if (!document || (faults.length === 0 && value === null)) {
    faults.push({
      offset: 0,
      rule: 'Y011',
      message: 'The file is empty.',
      fix: 'Begin with a line such as “id: my-case”.',
    });
  }
  if (!document || faults.length > 0) {
    return fail(inOrder(faults.map(({ offset, rule, message, fix }) => problemAt(place(offset), rule, message, fix))));
  }
  const positionOf: YamlSource['positionOf'] = (path, what = 'value') =>
    place(offsetOf(document.contents, path, what, reader.meant));
  return ok({ file, document, value, positionOf });
}
