import { fail, ok, type Result } from '#domain/result.ts';
import { lineIndex } from './line-index.ts';
import { type Problem, problemAt, START } from './problem.ts';
import { textFault } from './texts.ts';

const LONGEST = 20_000;
const MOST_WORDS = 600;

/** A word is what stands between spaces and holds a letter or a digit: a dash or the star of a list is none. */
const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** The briefing: Markdown without HTML, at most 600 words. Line ends become `\n`, so that a plan does not depend on them. */
export function readBriefing(file: string, source: string): Result<string, readonly Problem[]> {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text.length > LONGEST) {
    const message = 'The briefing has more than 20,000 characters.';
    return fail([
      problemAt({ file, ...START }, 'F005', message, 'Shorten it to 600 words; what can wait stands in the facts.'),
    ]);
  }
  const fault = textFault(text);
  if (fault === null) {
    const words = wordsIn(text);
    if (words <= MOST_WORDS) return ok(text.trim());
    const message = `The briefing has ${words} words, and people read at most ${MOST_WORDS} before they begin.`;
    return fail([problemAt({ file, ...START }, 'F005', message, 'Shorten it; what can wait stands in the facts.')]);
  }
  return fail([problemAt({ file, ...lineIndex(text)(fault.offset) }, fault.rule, fault.message, fault.fix)]);
}
