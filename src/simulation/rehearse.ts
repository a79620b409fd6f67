/** One run with policies in every role: what a route comes to under given luck. */

import type { CasePlan } from '#domain/case-plan.ts';
import type { Outcome } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import { type Luck, luckOf } from '#domain/randomness.ts';
import type { Settings } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { isPlayable, type Route } from '#domain/route.ts';
import type { Halved } from './case-memory.ts';
import { type CaseSystem, openCase } from './case-system.ts';
import { conduct, policiesFor } from './conduct.ts';
import { answeredAt, itemOutcomes, worst } from './outcome.ts';

export interface Rehearsal {
  readonly system: CaseSystem;
  readonly outcome: Outcome;
  readonly items: Readonly<Record<string, Outcome>>;
  readonly answeredAt: Minutes | null;
  readonly endedAt: Minutes;
}

/** Throws for a route the plan does not have, or one that makes no request at all. */
export function routeOf(plan: CasePlan, id: string): Route {
  const route = must(
    plan.routes.find((one) => one.id === id),
    `the scenario has no route "${id}"`,
  );
  if (!isPlayable(route)) throw new Error(`route "${id}" is closed: ${route.reason}`);
  return route;
}

/** `halved`: one stage takes half its time, under the same luck. `persons`: roles whose desk leaves nothing to luck. */
export function rehearse(
  plan: CasePlan,
  route: Route,
  settings: Settings,
  seed: number,
  run: number,
  halved: Halved | null = null,
  persons: ReadonlySet<Role> = new Set(),
): Rehearsal {
  return rehearseUnder(plan, route, settings, luckOf(seed, run), halved, persons);
}

/** The same under any luck, that of proofs included. */
export function rehearseUnder(
  plan: CasePlan,
  route: Route,
  settings: Settings,
  luck: Luck,
  halved: Halved | null = null,
  persons: ReadonlySet<Role> = new Set(),
): Rehearsal {
  const system = openCase(plan, luck, settings, route.whatIf, halved, persons);
  conduct(system, policiesFor({}, route)).advance(plan.horizon + 1, 1);
  const items = itemOutcomes(system);
  return {
    system,
    outcome: worst(Object.values(items)),
    items,
    answeredAt: answeredAt(system),
    endedAt: must(system.recorder.marks.at(-1), 'a case ended without a milestone').at,
  };
}
