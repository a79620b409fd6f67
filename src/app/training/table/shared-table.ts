/** Persons who share a laptop: who they are, whose turn it may be, and the curtain between them. Kept with the run's desk. */
import type { KeptRun } from '#app/stores/kept-run.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { ROLES, type Role } from '#domain/ids.ts';
import type { Cast } from '#domain/recipe.ts';
import { replay } from '#simulation/replay.ts';
import { viewOf } from '#simulation/view-of.ts';
import { optionsOf } from '../model/options.ts';
import type { SharedTable } from '../play-context.tsx';

/** Null where one person plays. */
export function personsAt(cast: Cast): readonly Role[] | null {
  const persons = ROLES.filter((role) => cast[role] === 'person');
  return persons.length > 1 ? persons : null;
}

/** What is open at a desk and was asked of it: the prosecutor can always do something, and is asked only now and then. */
function somethingWaits(plan: CasePlan, { recipe }: KeptRun, role: Role): boolean {
  const options = optionsOf(viewOf(plan, replay(plan, recipe), role), role, plan.lifeAtRisk);
  return role === 'prosecutor' ? options.some(({ rank }) => rank === 'waiting') : options.length > 0;
}

/** Places of the room that belong to whoever sits there. */
const PLACES = ['screen', 'letter', 'notice', 'passed'] as const;

export function sharedTable(
  plan: CasePlan,
  kept: KeptRun,
  roles: readonly Role[],
  sitting: Role,
  keep: (key: string, value: unknown) => void,
): SharedTable {
  const sit = (role: Role) => {
    for (const place of PLACES) keep(place, null);
    keep('sitting', role);
    keep('curtain', null);
  };
  const curtain = roles.find((role) => role === kept.desk.curtain) ?? null;
  return {
    roles,
    waiting: roles.filter((role) => role !== sitting && somethingWaits(plan, kept, role)),
    curtain,
    handTo: (role) => (replay(plan, kept.recipe).ended ? sit(role) : keep('curtain', role)),
    lift: () => curtain && sit(curtain),
  };
}
