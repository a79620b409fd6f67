/** Texts in scenarios are Markdown without HTML, pictures, or links that do not lead to an `https:` page. */

interface TextRule {
  /** What is not allowed; where it takes a whole line to see it, the fault is the last character of the match. */
  readonly pattern: string;
  readonly line?: true;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

const ISOLATE = '[\\u2066-\\u2068]';
const EMBEDDING = '[\\u202a\\u202b]';
/** Anything on a line that does not change the direction of what stands beside it. */
const PLAIN = '[^\\n\\u202a-\\u202e\\u2066-\\u2069]*';
const PAIR = `(?:${ISOLATE}${PLAIN}\\u2069|${EMBEDDING}${PLAIN}\\u202c)`;

const RULES: readonly TextRule[] = [
  {
    pattern: '<[A-Za-z/!?]',
    rule: 'F007',
    message: 'HTML is not allowed in a text.',
    fix: 'Use Markdown (*emphasis*, - lists), or put a space after the sign “<”.',
  },
  {
    pattern: '!\\[',
    rule: 'F013',
    message: 'Pictures are not allowed in a text.',
    fix: 'Describe the picture in words.',
  },
  {
    pattern: '\\]\\((?!https:\\/\\/)|\\]:(?=[ \\t])',
    rule: 'F013',
    message: 'This link does not lead to an https page.',
    fix: 'Write [words](https://…), or remove the link.',
  },
  {
    // The last three are what a file's reader cannot tell from broken bytes (Y010): a note with one could not come back in.
    pattern: '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ufffd\\ufffe\\uffff]',
    rule: 'F013',
    message: 'The text holds a control character, or one that stands for broken text.',
    fix: 'Remove it.',
  },
  {
    // An override shows letters in another order than they are read: no language needs it, and a name could say something else.
    pattern: '[\\u202d\\u202e]',
    rule: 'F013',
    message: 'The text holds an invisible sign that turns the order of letters (U+202D or U+202E).',
    fix: 'Remove it. Right-to-left words need no sign, or the marks U+200E, U+200F and U+061C, which are allowed.',
  },
  {
    // What is opened and not closed goes on to the end of the paragraph, and turns words that are not the author's. A pair inside
    // a pair would ask for counting, which the published pattern cannot do, and no text here has needed one.
    pattern: `(?:^|\\n)${PLAIN}(?:${PAIR}${PLAIN})*(?!${PAIR})[\\u202a-\\u202c\\u2066-\\u2069]`,
    line: true,
    rule: 'F013',
    message:
      'An invisible sign of direction is opened and not closed on this line, closed and not opened, or inside another.',
    fix: 'Close U+2066 to U+2068 with U+2069, and U+202A or U+202B with U+202C, on the same line; or remove the sign.',
  },
];

/** What every text must match: something that is not blank, and nothing of the above. For the published schemas too. */
export const TEXT = new RegExp(`^(?![\\s\\S]*(?:${RULES.map(({ pattern }) => pattern).join('|')}))[\\s\\S]*\\S`);

const SINGLE = RULES.map((rule) => ({ ...rule, expression: new RegExp(rule.pattern) }));

/** The first thing in a text that is not allowed, with its offset; null where all is well. */
export function textFault(text: string): { offset: number; rule: string; message: string; fix: string } | null {
  if (text.trim() === '') return { offset: 0, rule: 'F001', message: 'The text is empty.', fix: 'Write it.' };
  let first: { offset: number; rule: string; message: string; fix: string } | null = null;
  for (const { expression, line, rule, message, fix } of SINGLE) {
    const match = expression.exec(text);
    if (!match) continue;
    const offset = match.index + (line ? match[0].length - 1 : 0);
    if (first === null || offset < first.offset) first = { offset, rule, message, fix };
  }
  return first;
}
