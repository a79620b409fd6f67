/** Texts in scenarios are Markdown without HTML, pictures, or links that do not lead to an `https:` page. */

interface TextRule {
  readonly pattern: string;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

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
    pattern: '[\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ufffd\\ufffe\\uffff]',
    rule: 'F013',
    message: 'The text holds a control character, or one that stands for broken text.',
    fix: 'Remove it.',
  },
];

/** What every text must match: something that is not blank, and nothing of the above. For the published schemas too. */
export const TEXT = new RegExp(`^(?![\\s\\S]*(?:${RULES.map(({ pattern }) => pattern).join('|')}))[\\s\\S]*\\S`);

const SINGLE = RULES.map((rule) => ({ ...rule, expression: new RegExp(rule.pattern) }));

/** The first thing in a text that is not allowed, with its offset; null where all is well. */
export function textFault(text: string): { offset: number; rule: string; message: string; fix: string } | null {
  if (text.trim() === '') return { offset: 0, rule: 'F001', message: 'The text is empty.', fix: 'Write it.' };
  let first: { offset: number; rule: string; message: string; fix: string } | null = null;
  for (const { expression, rule, message, fix } of SINGLE) {
    const offset = text.search(expression);
    if (offset !== -1 && (first === null || offset < first.offset)) first = { offset, rule, message, fix };
  }
  return first;
}
