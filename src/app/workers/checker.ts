/** Reads drafts: the same code in a worker and, where a browser refuses workers, on the page. */
import { draftCompiler } from '#content/authoring/draft-world.ts';
import type { FromChecker, ToChecker } from './checker-protocol.ts';

export function createChecker(say: (answer: FromChecker) => void): (message: ToChecker) => void {
  let compile: ReturnType<typeof draftCompiler> | null = null;
  return (message) => {
    if (message.type === 'shelf') {
      compile = draftCompiler(message.world, message.cases);
      return;
    }
    const result = compile?.(message.files);
    if (!result) return;
    const { number } = message;
    say(result.ok ? { number, problems: [], pack: result.value } : { number, problems: result.problems, pack: null });
  };
}
