/** The policy of an office with a temperament. Pure, as every policy: a function of what the role may know and of keyed luck. */
import { logarithm } from '#domain/arithmetic.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import { uniform } from '#domain/randomness.ts';
import type { Temperament } from '#domain/temperaments.ts';
import { NEUTRAL_ROWS } from '../neutral/index.ts';
import type { Policy } from '../policy.ts';
import { groundOf, rowPolicy } from '../row-policy.ts';
import { TEMPERAMENT_FIGURES } from './figures.data.ts';
import { TEMPERAMENT_ROWS } from './rows.ts';

const URGENT: readonly string[] = ['preservation', 'emergency'];

/** Each decision lies for a while first. Keyed by actor, stage and visit, so that other luck is not disturbed. */
const late =
  (policy: Policy): Policy =>
  (view) => {
    const intention = policy(view);
    if (!intention) return null;
    const { memory, live } = view;
    const luck = uniform(memory.luck, `${live.id}/backlog-${live.stage.id}/${live.entry}`);
    // Exponential: half of all wait less than the median, one in a hundred more than six times as long.
    const median =
      TEMPERAMENT_FIGURES[URGENT.includes(live.id) ? 'urgentBacklogMedianDays' : 'backlogMedianDays'].value;
    const wait = (-logarithm(1 - luck) / logarithm(2)) * median;
    return { ...intention, at: minutes(intention.at + Math.round(days(1) * wait)) };
  };

/** Refuses half of what it weighs on its essential interests, or on what the instrument lists in their place. */
const unwilling =
  (policy: Policy): Policy =>
  (view) => {
    const { memory, live, now } = view;
    if (
      live.id === 'request' &&
      live.stage.id === 'weighing' &&
      uniform(memory.luck, 'request/unwilling/1') < TEMPERAMENT_FIGURES.refusedAnyway.value
    ) {
      return { at: now, type: 'decide.refuse', choice: { ground: groundOf(memory, 'request', { lawful: 'R02' }) } };
    }
    return policy(view);
  };

/** Roles without rows of their own temperament decide as neutral ones do. */
export function temperamentPolicy(role: Role, temperament: Temperament): Policy {
  const rows = TEMPERAMENT_ROWS[temperament];
  const own = rowPolicy(rows, role, null);
  const usual = rowPolicy(NEUTRAL_ROWS, role, null);
  const actors = new Set<string>(rows.map(({ actor }) => actor));
  const policy: Policy = (view) => (actors.has(view.live.id) ? own(view) : usual(view));
  if (temperament === 'overloaded') return late(policy);
  return temperament === 'non-cooperative' && role === 'requested-authority' ? unwilling(policy) : policy;
}
