/** How often each State of the world asks and is asked on the shelf, and how it stands there: sovereign equality in the stories. */
import type { ScenarioPack } from '#content/scenario-pack.ts';

export interface StateStanding {
  /** Id of the State. */
  readonly state: string;
  readonly name: string;
  /** Ids of the cases in which it asks, and in which it is asked. */
  readonly asks: readonly string[];
  readonly isAsked: readonly string[];
  /** In how many of them it has a point, and in how many it is at fault; `mixed` counts for both. */
  readonly right: number;
  readonly wrong: number;
}

type Told = Pick<ScenarioPack, 'plan' | 'debrief'>;

/** In the order of the shelf. Cases whose author does not say count for asking only. */
export function standings(cases: readonly Told[]): readonly StateStanding[] {
  const sides = cases.flatMap(({ plan, debrief }) =>
    (['requesting', 'requested'] as const).map((side) => ({
      side,
      scenario: plan.scenario,
      state: plan[side],
      standing: debrief.standing?.[side] ?? null,
    })),
  );
  const states = new Map(sides.map(({ state }) => [state.id, state.name]));
  return [...states].map(([id, name]) => {
    const own = sides.filter(({ state }) => state.id === id);
    const on = (side: string) => own.filter((one) => one.side === side).map(({ scenario }) => scenario);
    return {
      state: id,
      name,
      asks: on('requesting'),
      isAsked: on('requested'),
      right: own.filter(({ standing }) => standing === 'right' || standing === 'mixed').length,
      wrong: own.filter(({ standing }) => standing === 'wrong' || standing === 'mixed').length,
    };
  });
}

/** For a terminal: a line each. */
export const standingTable = (states: readonly StateStanding[]): string =>
  states
    .map(
      ({ name, asks, isAsked, right, wrong }) =>
        `  ${name.padEnd(10)}  asks ${asks.length} (${asks.join(', ') || 'none'}); is asked ${isAsked.length} (${isAsked.join(', ') || 'none'}); has a point ${right}, is at fault ${wrong}\n`,
    )
    .join('');
