/** A value as YAML text, in the hand in which the shelf's cases are written. */
import { stringify } from 'yaml';

const STYLE = { version: '1.2', schema: 'core', indent: 2, lineWidth: 120, aliasDuplicateObjects: false } as const;

const indented = (block: string, column: number): string =>
  block
    .split('\n')
    .map((line, index) => (line === '' || index === 0 ? line : `${' '.repeat(column)}${line}`))
    .join('\n');

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isEmpty = (value: unknown): boolean => isGroup(value) && Object.keys(value as object).length === 0;

/** On one line, as it may stand between brackets. */
export const flowText = (value: unknown): string =>
  stringify(value, {
    ...STYLE,
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    defaultStringType: 'PLAIN',
  })
    .replace(/\n\s*/g, ' ')
    .trim();

/** `key: value`, its first line at the place where it is put, the others at `column`. Ends without a line break. */
export const pairText = (key: string, value: unknown, column: number): string =>
  isEmpty(value)
    ? `${key}: ${Array.isArray(value) ? '[]' : '{}'}`
    : indented(stringify({ [key]: value }, STYLE).trimEnd(), column);

/** `- value`, the same way. */
export const itemText = (value: unknown, column: number): string =>
  indented(stringify([value], STYLE).trimEnd(), column);

/** A text, number or truth value on one line; null where it needs several. */
export function scalarText(value: unknown, inFlow: boolean): string | null {
  if (isGroup(value)) return null;
  const text = inFlow ? flowText([value]).slice(1, -1).trim() : stringify(value, { ...STYLE, lineWidth: 0 }).trimEnd();
  return text.includes('\n') ? null : text;
}
