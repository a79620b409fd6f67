/**
 * Direct procedures under the neutral policies: filed as soon as the case file has told all it tells by itself, in an
 * emergency at once. Where one ends without what the case wants, the formal request follows if the route has one.
 */
import type { DirectProcedure } from '#domain/ids.ts';
import type { DecisionType } from '#domain/recipe.ts';
import type { Condition, Moment, PolicyRow } from '../rows.ts';

const not = (condition: Condition): Condition => ({ is: 'not', condition });
const asks = (procedure: DirectProcedure | 'request'): Condition => ({ is: 'route-asks', procedure });

interface Direct {
  readonly actor: DirectProcedure;
  /** How the prosecutor opens it, and when. */
  readonly opens: DecisionType;
  readonly at: Moment;
  /** What must hold besides for it to be opened; absent: nothing. */
  readonly where?: readonly Condition[];
  /** Final stages in which the data asked for are in hand, and all others. */
  readonly gave: readonly string[];
  readonly failed: readonly string[];
}

const filed = ({ actor, opens, at, where = [] }: Direct): PolicyRow => ({
  ...{ actor, stage: 'idle', when: [asks(actor), ...where], decide: opens, at },
  letter: 'file',
});

/** The formal request behind a direct procedure: after a failure, and for what the direct door does not bring. */
const fallBack = ({ actor, gave, failed }: Direct): readonly PolicyRow[] =>
  [
    [{ is: 'stage', actor, in: failed } as const],
    [{ is: 'stage', actor, in: gave } as const, not({ is: 'direct-brings-all' })],
  ].map(
    (ended): PolicyRow => ({
      ...{ actor: 'request', stage: 'idle', when: [asks('request'), asks(actor), ...ended] },
      ...{ decide: 'decide.request', at: 'file-complete', letter: 'first' },
    }),
  );

/** The case ends with the data in hand, or where nothing is left to try. */
const closed = ({ actor, gave, failed }: Direct): readonly PolicyRow[] =>
  [
    [{ is: 'stage', actor, in: gave } as const, { is: 'direct-brings-all' } as const],
    [{ is: 'stage', actor, in: [...gave, ...failed] } as const, not(asks('request'))],
  ].map(
    (ended): PolicyRow => ({
      ...{ actor: 'case', stage: 'investigating', when: [asks(actor), ...ended] },
      ...{ decide: 'decide.close-case', at: 'now' },
    }),
  );

/** The rows every direct procedure needs; what its own stages ask besides comes with it. */
export const directRows = (one: Direct): readonly PolicyRow[] => [filed(one), ...fallBack(one), ...closed(one)];
