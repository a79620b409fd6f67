import { fail, ok, type Result } from '#domain/result.ts';
import { lineIndex } from './line-index.ts';
import { type Problem, problemAt, START } from './problem.ts';
import { textFault } from './texts.ts';

const LONGEST = 20_000;

/** The briefing: Markdown without HTML, at most 20,000 characters. Line ends become `\n`, so that a plan does not depend on them. */
export function readBriefing(file: string, source: string): Result<string, readonly Problem[]> {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text.length > LONGEST) {
    const message = 'The briefing has more than 20,000 characters.';
    return fail([problemAt({ file, ...START }, 'F005', message, 'Shorten it; two pages are enough.')]);
  }
  const fault = textFault(text);
  if (fault === null) return ok(text.trim());
  return fail([problemAt({ file, ...lineIndex(text)(fault.offset) }, fault.rule, fault.message, fault.fix)]);
}
