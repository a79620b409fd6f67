/** What the parser's error codes mean to a person who writes a scenario: what is wrong, what to do. */
import type { Fault } from './yaml-values.ts';

const INDENT = 'Check the spaces at the beginning of the line: lines of one group begin at the same column.';
const QUOTES = 'Put the text in quotation marks, or on the next lines after “|”.';

const MESSAGES: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  BAD_INDENT: ['The beginning of this line does not fit the lines around it.', INDENT],
  BAD_SCALAR_START: ['A text cannot begin with this character.', QUOTES],
  BLOCK_AS_IMPLICIT_KEY: ['There are two keys on one line, or a colon inside a text.', QUOTES],
  BLOCK_IN_FLOW: [
    'A list with dashes cannot stand between brackets.',
    'Write it without brackets, each entry on its own line.',
  ],
  KEY_OVER_1024_CHARS: ['A key is longer than 1,024 characters.', QUOTES],
  MISSING_CHAR: [
    'A character is missing here: a quotation mark, a bracket, a comma or a space.',
    'Add the missing character.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key reaches over more than one line, or a colon is missing.',
    'Write “key: value” on one line.',
  ],
  MULTIPLE_DOCS: ['A second document begins here.', 'Remove the line “---”; a file holds one document.'],
  NON_STRING_KEY: ['This key is not a word.', 'Write a key as a plain word, followed by a colon.'],
  TAB_AS_INDENT: ['A tab stands where only spaces may.', 'Replace the tab with spaces.'],
  BAD_ALIAS: ['The name after “*” is missing or wrong.', 'Put the text in quotation marks.'],
  UNEXPECTED_TOKEN: ['This is not expected here.', INDENT],
};

const RULES: Readonly<Record<string, string>> = { MULTIPLE_DOCS: 'Y008', NON_STRING_KEY: 'Y012' };

export function parserFault(code: string, offset: number): Fault {
  const [message, fix] = MESSAGES[code] ?? ['This part cannot be read as YAML.', INDENT];
  return { offset, rule: RULES[code] ?? 'Y003', message, fix };
}
