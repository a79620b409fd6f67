/** From the parser's document to plain values: own duplicates, own repeats, own forbidden keys, in linear time. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { quote } from './quote.ts';

export interface Fault {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** Keys that would reach into the prototype of every object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Values after repeats (`*name`) are written out. */
const MOST_VALUES = 200_000;

export const startOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;

/** Walks one document; collects faults instead of stopping at the first. */
export class ValueReader {
  readonly faults: Fault[] = [];
  /** What each repeat stands for, so that a position can be found through it. */
  readonly meant = new Map<Node, Node>();
  readonly #finished = new Map<string, { node: Node; value: unknown; size: number }>();
  #values = 0;

  read(document: Document): unknown {
    return this.#node(document.contents, 0);
  }

  #fault(offset: number, rule: string, message: string, fix: string): void {
    this.faults.push({ offset, rule, message, fix });
  }

  #node(node: unknown, parentStart: number): unknown {
    const start = startOf(node) ?? parentStart;
    const before = this.#values;
    this.#values += 1;
    if (isAlias(node)) return this.#repeat(node, node.source, start);
    let value: unknown = null;
    if (isScalar(node)) value = node.value;
    else if (isSeq(node)) value = node.items.map((item) => this.#node(item, start));
    else if (isMap(node)) value = this.#group(node.items, start);
    if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor) {
      this.#finished.set(node.anchor, { node, value, size: this.#values - before });
    }
    return value;
  }

  #repeat(node: Node, name: string, start: number): unknown {
    const known = this.#finished.get(name);
    if (!known) {
      this.#fault(
        start,
        'Y006',
        `“*${name}” repeats a part that does not come before it.`,
        `Mark the part with “&${name}” first.`,
      );
      return null;
    }
    this.meant.set(node, known.node);
    this.#values += known.size;
    if (this.#values <= MOST_VALUES) return known.value;
    this.#fault(start, 'Y006', 'Repeating this part here makes the file too large.', 'Write the repeated part out.');
    return null;
  }

  #group(pairs: readonly Pair[], parentStart: number): Record<string, unknown> {
    const group: Record<string, unknown> = {};
    for (const { key, value } of pairs) {
      const start = startOf(key) ?? parentStart;
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : null;
      if (name === null)
        this.#fault(start, 'Y012', 'This key is not a word.', 'Write a key as a plain word, followed by a colon.');
      else if (FORBIDDEN.has(name)) {
        this.#fault(start, 'Y005', `The key “${name}” is not allowed anywhere.`, 'Give it another name.');
      } else if (Object.hasOwn(group, name)) {
        this.#fault(start, 'Y004', `The key ${quote(name)} is here twice.`, 'Keep one of the two.');
      } else {
        group[name] = this.#node(value, start);
        continue;
      }
      this.#node(value, start);
    }
    return group;
  }
}
