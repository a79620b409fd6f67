/**
 * The first of two passes over a YAML text: from characters to the parser's flat tokens. Building a document from them is
 * recursive and can take seconds or all the memory for a text of a few hundred kilobytes, so the limits are checked here,
 * piece by piece, on the parser's own stack: no quotation mark or comment can hide a bracket, and the first piece too many
 * ends it. Linear in the length of the text, because the depth is bounded.
 */

import { type CST, Lexer, Parser } from 'yaml';
import { fail, ok, type Result } from '#domain/result.ts';
import { lineIndex } from './line-index.ts';
import { type Problem, problemAt, START } from './problem.ts';

export const MOST_BYTES = 1_000_000;
export const DEEPEST = 64;
export const MOST_ALIASES = 20;
const MOST_PIECES = 150_000;

/** The lexer's mark that the next piece is free text, in which no character is special. */
const FREE_TEXT = '\u001f';
/** Of the parser's stack, only these nest; the others are the document and a text being read. */
const NESTING: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);
const isTooDeep = (stack: readonly CST.Token[]): boolean =>
  stack.length > DEEPEST && stack.filter(({ type }) => NESTING.has(type)).length > DEEPEST;

/** Tab, line feed and carriage return are the only control characters a text needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufffe\uffff]/;
const ESCAPE = /\\(?:[0abt\tnvfre "/\\N_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/y;

/** Offset of the first escape in a double-quoted piece that YAML does not know, or -1. */
function badEscape(piece: string): number {
  for (let at = piece.indexOf('\\'); at !== -1; at = piece.indexOf('\\', ESCAPE.lastIndex)) {
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(piece)) return at;
  }
  return -1;
}

interface Refusal {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** What a scenario never needs, in one piece of the text; null for everything else. */
function unwanted(text: string, startsLine: boolean, aliases: number): Refusal | null {
  switch (text[0]) {
    case '"': {
      const offset = badEscape(text);
      const message = 'This backslash does not begin a known escape.';
      const fix = 'Write two backslashes for one, or use single quotation marks.';
      return offset === -1 ? null : { offset, rule: 'Y003', message, fix };
    }
    case '!': {
      const message = 'Tags such as “!!binary” are not used here.';
      return { offset: 0, rule: 'Y007', message, fix: 'Remove the word that begins with “!”.' };
    }
    case '%': {
      if (!startsLine) return null;
      const message = 'Directives such as “%YAML” are not used here.';
      return { offset: 0, rule: 'Y007', message, fix: 'Remove the line that begins with “%”.' };
    }
    case '*': {
      if (aliases <= MOST_ALIASES) return null;
      const message = `The file repeats marked parts more than ${MOST_ALIASES} times.`;
      return { offset: 0, rule: 'Y006', message, fix: 'Write the repeated part out.' };
    }
    default:
      return null;
  }
}

/** What is wrong with the text as a whole, before any of it is understood. */
function unreadable(text: string): Refusal | null {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
    const fix = 'Make it smaller; a scenario needs a few dozen kilobytes.';
    return { offset: 0, rule: 'Y001', message: 'The file is larger than 1 MB.', fix };
  }
  const offset = text.search(UNREADABLE);
  if (offset === -1) return null;
  const fix = 'Remove the character, or save the file as plain text in UTF-8.';
  return { offset, rule: 'Y010', message: 'This character cannot be read as text.', fix };
}

const TOO_MANY = { rule: 'Y009', message: 'The file has too many parts from here on.', fix: 'Shorten it.' };
const TOO_DEEP = {
  rule: 'Y002',
  message: `Lists and groups are nested more than ${DEEPEST} deep here.`,
  fix: 'Remove levels; no file of ours needs more than eight.',
};

/** @returns the parser's tokens, or the first thing that is refused */
export function guardedTokens(file: string, text: string): Result<readonly CST.Token[], Problem> {
  const refuse = ({ offset, rule, message, fix }: Refusal) => {
    const position = offset === 0 ? START : lineIndex(text.slice(0, offset + 1))(offset);
    return fail(problemAt({ file, ...position }, rule, message, fix));
  };
  const whole = unreadable(text);
  if (whole) return refuse(whole);

  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  let aliases = 0;
  let free = false;
  for (const piece of new Lexer().lex(text)) {
    const offset = parser.offset;
    pieces += 1;
    if (pieces > MOST_PIECES) return refuse({ offset, ...TOO_MANY });
    if (!free) {
      if (piece.startsWith('*')) aliases += 1;
      const fault = unwanted(piece, offset === 0 || text[offset - 1] === '\n', aliases);
      if (fault) return refuse({ ...fault, offset: offset + fault.offset });
    }
    free = piece === FREE_TEXT;
    for (const token of parser.next(piece)) tokens.push(token);
    if (isTooDeep(parser.stack)) return refuse({ offset, ...TOO_DEEP });
  }
  for (const token of parser.end()) tokens.push(token);
  return ok(tokens);
}
