/** Conducts a case: lets time pass up to a point, asking policies wherever a decision opens that no person takes. */
import { minutes } from '#domain/case-time.ts';
import { ROLES, type Role } from '#domain/ids.ts';
import { type Cast, DECISION_ROLES, type Decision, type DecisionType } from '#domain/recipe.ts';
import type { Route } from '#domain/route.ts';
import type { Seat } from '#domain/seat.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import type { CaseSystem, LiveActor } from './case-system.ts';
import { NEUTRAL_ROWS } from './policies/neutral/index.ts';
import type { Policy } from './policies/policy.ts';
import { rowPolicy } from './policies/row-policy.ts';
import { scriptPolicy } from './policies/script-policy.ts';
import { temperamentPolicy } from './policies/temperaments/index.ts';

export type Policies = Partial<Record<(typeof ROLES)[number], Policy>>;

/** Roles that a person plays. */
export const personsIn = (cast: Cast): ReadonlySet<Role> => new Set(ROLES.filter((role) => cast[role] === 'person'));

/**
 * A policy for every role that the cast gives to no person: neutral, or with the temperament that the cast names. `route` is
 * what the policy prosecutor follows; beside a person at another desk it follows the script of that seat.
 */
export function policiesFor(cast: Cast, route: Route | null, seat: Seat | null = null): Policies {
  const policies: Policies = {};
  for (const role of ROLES) {
    if (cast[role] === 'person' || (role === 'prosecutor' && route === null)) continue;
    const player = cast[role];
    policies[role] =
      player === undefined || player === 'neutral'
        ? rowPolicy(NEUTRAL_ROWS, role, route)
        : temperamentPolicy(role, player);
  }
  if (seat && cast.prosecutor !== 'person') policies.prosecutor = scriptPolicy(seat);
  return policies;
}

const decisionsOf = (live: LiveActor): readonly DecisionType[] =>
  live.stage.on.map(({ on }) => on).filter((on): on is DecisionType => on in DECISION_ROLES);

export interface Conductor {
  /** Lets everything happen that is due up to (minute, rank); returns at once when the case has ended. */
  advance(minute: number, rank: number): void;
  /** Fires exactly one due timer, if any is left before the case ends. */
  step(): boolean;
}

export function conduct(system: CaseSystem, policies: Policies): Conductor {
  const ask = () => {
    for (let round = system.takeEntered(); round.length > 0; round = system.takeEntered()) {
      for (const live of round) {
        const roles = new Set(decisionsOf(live).map((type) => DECISION_ROLES[type]));
        for (const role of roles) {
          const intention = policies[role]?.({
            memory: system.memory,
            live,
            actors: system.actors,
            now: system.clock.now,
          });
          if (!intention) continue;
          const { entry } = live;
          const decision: Decision = { ...intention, role, request: live.id as Decision['request'] };
          system.clock.bookAt(intention.at, DECISION_RANK, () => {
            // The decision it was meant for may have closed since; then the intention lapses.
            if (live.entry === entry && system.can(decision)) system.take(decision, 'policy');
          });
        }
      }
    }
  };

  const fire = (minute: number, rank: number): boolean => {
    ask();
    if (system.ended || !system.clock.fireNext(minute, rank)) return false;
    ask();
    return true;
  };

  return {
    step: () => fire(Number.POSITIVE_INFINITY, 1),
    advance(minute, rank) {
      while (fire(minute, rank)) {
        // Everything due up to here happens, one timer at a time.
      }
      if (!system.ended) system.clock.settle(minutes(minute));
    },
  };
}
