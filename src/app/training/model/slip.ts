/** Which decisions fit on a run slip. */
import type { Decision } from '#domain/recipe.ts';

const MOST = 10;

/** Letters and refusals say most about a run; the others follow in the order of time, as far as there is room. */
interface Placed<One> {
  readonly decision: One;
  readonly index: number;
}

export function forSlip<One extends Decision>(
  all: readonly Placed<One>[],
): { readonly shown: readonly Placed<One>[]; readonly left: number } {
  const telling = ({ decision: { choice } }: Placed<One>) => Boolean(choice?.draft ?? choice?.ground);
  const first = [...all.filter(telling), ...all.filter((one) => !telling(one))].slice(0, MOST);
  return { shown: first.sort((a, b) => a.index - b.index), left: all.length - first.length };
}
