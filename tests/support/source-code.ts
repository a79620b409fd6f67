import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { textOf } from './source-files.ts';

export interface ImportLine {
  /** Path relative to the root, such as `src/app/main.tsx`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** As written. */
  readonly specifier: string;
  /** Project path for our own modules; `node:fs`, a package name or a virtual name for others. */
  readonly target: string;
  /** Gone at run time: `import type`. */
  readonly typeOnly: boolean;
}

/** The alias table of `package.json`, longest first: an exact name wins over a pattern. */
const ALIASES = Object.entries(
  JSON.parse(textOf('package.json')).imports as Record<string, string | { default: string }>,
)
  .map(([alias, target]) => ({
    alias,
    target: (typeof target === 'string' ? target : target.default).replace('./', ''),
  }))
  .sort((a, b) => b.alias.length - a.alias.length);

function targetOf(file: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(file), bare);
  if (!bare.startsWith('#')) return bare.startsWith('@') ? bare.split('/').slice(0, 2).join('/') : packageOf(bare);
  for (const { alias, target } of ALIASES) {
    if (alias === bare) return target;
    const stem = alias.replace('*', '');
    if (alias.endsWith('*') && bare.startsWith(stem)) return target.replace('*', bare.slice(stem.length));
  }
  return bare;
}

const packageOf = (bare: string): string => (/^(node|virtual):/.test(bare) ? bare : (bare.split('/')[0] ?? bare));

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Every import, re-export and dynamic import of a source file. */
export function importsOf(file: string): ImportLine[] {
  const text = textOf(file);
  const { module } = parseSync(file, text);
  const found: ImportLine[] = [];
  const add = (specifier: string, offset: number, typeOnly: boolean): void => {
    found.push({ file, line: lineAt(text, offset), specifier, target: targetOf(file, specifier), typeOnly });
  };
  for (const { moduleRequest, entries, start } of module.staticImports) {
    add(moduleRequest.value, start, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, start, isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    if (/^['"`][^$]*['"`]$/.test(written)) add(written.slice(1, -1), moduleRequest.start, false);
  }
  return found;
}

/**
 * The text of a source file with comments and texts blanked. Lengths and line breaks stay, so that an
 * offset in the result is an offset in the file.
 */
export function bareCode(file: string): string {
  const text = textOf(file);
  const { comments, program } = parseSync(file, text);
  const spans: (readonly [number, number])[] = comments.map(({ start, end }) => [start, end]);
  collectTexts(program, spans);
  let bare = '';
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    bare += text.slice(bare.length, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
  }
  return bare + text.slice(bare.length);
}

/** Lines (1-based) of a source file that hold a syntax node of the given type, such as `TSAnyKeyword`. */
export function linesWith(type: string, file: string): number[] {
  const text = textOf(file);
  const found: number[] = [];
  walk(parseSync(file, text).program, (node) => {
    if (node.type === type && typeof node.start === 'number') found.push(lineAt(text, node.start));
    return true;
  });
  return found;
}

/** Spans of string literals, template texts and JSX texts: words for people, not code. */
function collectTexts(program: unknown, spans: (readonly [number, number])[]): void {
  walk(program, ({ type, start, end, value }) => {
    const isText =
      type === 'JSXText' || type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string');
    if (isText && typeof start === 'number' && typeof end === 'number') spans.push([start, end]);
    return !isText;
  });
}

/** Visits every node; goes inside those for which `visit` says true. */
function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => boolean): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node !== null && typeof node === 'object' && visit(node as Readonly<Record<string, unknown>>)) {
    for (const child of Object.values(node)) walk(child, visit);
  }
}
