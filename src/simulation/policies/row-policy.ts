/** A policy from its decision table, for the live actors. */
import type { CaseProcedure, Role } from '#domain/ids.ts';
import type { GroundCode } from '#domain/instrument.ts';
import { isGround, refusalStands } from '#domain/legal-test/index.ts';
import { uniform } from '#domain/randomness.ts';
import { DECISION_ROLES } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Route } from '#domain/route.ts';
import { type CaseMemory, draftOf, testOf } from '../case-memory.ts';
import { POLICY_CHANCES } from './chances.ts';
import { firstGround, LETTER_TESTS, missingCodes } from './letter-tests.ts';
import { basisOn, directBringsAll, letterOf } from './letters.ts';
import { momentOf, orderEndsAt } from './moments.ts';
import type { Policy, PolicyView } from './policy.ts';
import type { Condition, GroundChoice, PolicyRow, Visit } from './rows.ts';

/** The visit a draw stands at, given the chart's counters. */
export const visitOf = (visit: Visit, counts: Readonly<Record<string, number>>): number =>
  visit === 1 ? 1 : 'of' in visit ? (counts[visit.of] ?? 1) : (counts[visit.after] ?? 0) + 1;

/** A ground that the governing instrument does not list is put under one that it does: no policy refuses unlawfully. */
function lawful(memory: CaseMemory, procedure: CaseProcedure, ground: GroundCode): GroundCode {
  const { basis } = draftOf(memory, procedure);
  const order = [ground, 'R03', 'R02', 'R01'].filter(isGround);
  return must(
    order.find((code) => refusalStands(memory.plan, basis, [code]).stands),
    `the instrument behind "${basis}" lists no ground of refusal at all`,
  );
}

export const groundOf = (memory: CaseMemory, procedure: CaseProcedure, choice: GroundChoice): GroundCode =>
  choice === 'first-finding'
    ? (must(firstGround(testOf(memory, procedure)), 'no ground was found').code as GroundCode)
    : lawful(memory, procedure, choice.lawful);

function holds({ memory, live, actors, now }: PolicyView, route: Route | null, condition: Condition): boolean {
  const procedure = live.id as CaseProcedure;
  switch (condition.is) {
    case 'route-asks':
      return route !== null && basisOn(memory.plan, route, condition.procedure) !== null;
    case 'tries-direct':
      return route !== null && route.directBasis !== null;
    case 'direct-brings-all':
      return route !== null && directBringsAll(memory.plan, route);
    case 'letter':
      return LETTER_TESTS[condition.test](testOf(memory, procedure));
    case 'still-missing':
      return missingCodes(testOf(memory, procedure)).some(
        (code) => memory.asked.has(code) && (condition.code === null || condition.code === code),
      );
    case 'fewer-than':
      return (live.counts()[condition.counter] ?? 0) < condition.limit;
    case 'drawn': {
      const visit = visitOf(condition.visit, live.counts());
      return uniform(memory.luck, `${condition.key}/${visit}`) < POLICY_CHANCES[condition.chance](memory);
    }
    case 'stage':
      return condition.in.includes(actors.get(condition.actor)?.stage.id ?? '');
    case 'hold-may-be-extended':
      return memory.holdUntil !== null && memory.extensionAskedFor !== memory.holdUntil;
    case 'order-still-runs':
      return orderEndsAt(memory, now) > now;
    case 'refused-on':
      return memory.ground === condition.ground;
    case 'not':
      return !holds({ memory, live, actors, now }, route, condition.condition);
  }
}

/** `route`: what the policy prosecutor follows; null where a person plays that role. */
export function rowPolicy(rows: readonly PolicyRow[], role: Role, route: Route | null): Policy {
  const mine = rows.filter(({ decide }) => DECISION_ROLES[decide] === role);
  return (view) => {
    const { memory, live, now } = view;
    const row = mine.find(
      ({ actor, stage, when }) =>
        actor === live.id && stage === live.stage.id && when.every((condition) => holds(view, route, condition)),
    );
    if (!row) return null;
    const at = momentOf(memory, row.at, now);
    const procedure = live.id as CaseProcedure;
    if (row.letter && route) {
      return { at, type: row.decide, choice: { draft: letterOf(memory, route, procedure, row.letter) } };
    }
    if (row.ground) return { at, type: row.decide, choice: { ground: groundOf(memory, procedure, row.ground) } };
    return { at, type: row.decide };
  };
}
