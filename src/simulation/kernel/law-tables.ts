/**
 * What the law answers about a route's letters, and what comes of each way a case can stand: no setting changes it. So it is
 * asked once for a plan and a route, and every program of theirs shares it; a slider that moves finds it answered.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Route } from '#domain/route.ts';
import { ACTORS, BITS, GROUNDS } from './case-kernel.generated.ts';
import type { Signature } from './outcomes.ts';
import { MOST_GROUNDS, type Program } from './program.ts';

type AboutLetters = Pick<Program, 'bits' | 'groundOf' | 'missing' | 'asked' | 'produced' | 'tested'>;

export interface LawTables {
  /** Empty at first; filled as runs ask. */
  readonly letters: AboutLetters;
  readonly endings: Map<number, Signature[]>;
}

const tables = new WeakMap<CasePlan, WeakMap<Route, LawTables>>();

/** `letters`: contexts a letter of this plan can have, as in `Program`. */
export function lawTablesOf(plan: CasePlan, route: Route, letters: number): LawTables {
  const ofPlan = tables.get(plan) ?? new WeakMap<Route, LawTables>();
  tables.set(plan, ofPlan);
  const known = ofPlan.get(route);
  if (known) return known;
  const perActor = ACTORS.length * letters;
  const fresh: LawTables = {
    letters: {
      bits: new Int8Array(BITS.length * letters * MOST_GROUNDS).fill(-1),
      groundOf: new Int32Array(GROUNDS.length * letters).fill(-1),
      missing: new Int32Array(perActor),
      asked: new Int32Array(perActor),
      produced: new Int32Array(perActor),
      tested: new Uint8Array(perActor),
    },
    endings: new Map(),
  };
  ofPlan.set(route, fresh);
  return fresh;
}
