/** A recipe replayed while somebody notes what was ever open to one role: from the charts, guards included. */
import type { Opening } from '#domain/assessment/ledger.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { ActorId, Role } from '#domain/ids.ts';
import { luckOf } from '#domain/randomness.ts';
import { DECISION_ROLES, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { cardObjection, inTurn } from '../cards.ts';
import { caseRunOf } from '../case-run-of.ts';
import { openCase } from '../case-system.ts';
import { conduct, personsIn, policiesFor } from '../conduct.ts';
import { castFault, objection } from '../objection.ts';
import type { Policy } from '../policies/policy.ts';
import { seatOf } from '../replay.ts';
import { placeOfStage } from './stand-in.ts';

/** The stage in which a decision was taken. */
export interface Entered {
  readonly procedure: ActorId;
  readonly stage: string;
  readonly visit: number;
  readonly at: Minutes;
}

export interface Watched {
  readonly run: CaseRun;
  /** By the index in the recipe. */
  readonly taken: readonly {
    readonly index: number;
    readonly decision: Decision;
    readonly marksBefore: number;
    readonly entered: Entered;
  }[];
  /** Stages at which the role was asked something (`placeOfStage`). */
  readonly asked: ReadonlySet<string>;
  opening(types: readonly DecisionType[], request: Decision['request'] | null): Opening;
}

/** Shapes as `replay`; a recipe that is rejected is watched up to the decision that could not be. */
export function watch(plan: CasePlan, recipe: Recipe, role: Role): Watched {
  const system = openCase(plan, luckOf(recipe.seed, recipe.run), recipe.settings, false, null, personsIn(recipe.cast));
  const seen: { readonly request: string; readonly type: DecisionType }[] = [];
  const asked = new Set<string>();
  /** Decides nothing: it only looks where the role is asked. */
  const watcher: Policy = ({ live }) => {
    const request = live.id as Decision['request'];
    for (const { on } of live.stage.on) {
      const type = on as DecisionType;
      if (DECISION_ROLES[type] !== role || !system.can({ request, type })) continue;
      seen.push({ request, type });
      asked.add(placeOfStage(request, live.stage.id));
    }
    return null;
  };
  const policies = policiesFor(recipe.cast, null, seatOf(plan, recipe));
  const conductor = conduct(system, { ...policies, [role]: watcher });
  const taken: Watched['taken'][number][] = [];
  let rejected: CaseRun['rejected'] = null;
  const fault = castFault(plan, recipe);
  if (fault !== null) rejected = { index: 0, decision: recipe.decisions[0] ?? null, reason: fault };
  for (const { index, decision, card } of fault === null ? inTurn(recipe) : []) {
    const { at } = decision ?? card;
    if (at > recipe.until) break;
    const { now } = system.clock;
    if (at >= now) conductor.advance(at, DECISION_RANK);
    if (card) {
      const reason = cardObjection(system, card, now, recipe);
      if (reason === null) system.playCard(card.inject);
      else rejected = { index, decision: null, reason };
      if (reason === null) continue;
      break;
    }
    const reason = objection(system, decision, now, recipe);
    if (reason !== null) {
      rejected = { index, decision, reason };
      break;
    }
    const own = system.recorder.spans.filter(({ procedure }) => procedure === decision.request);
    const stay = must(own.at(-1), `${decision.request} has entered no stage`);
    const visit = own.filter(({ stage }) => stage === stay.stage).length;
    taken.push({
      index,
      decision,
      marksBefore: system.recorder.marks.length,
      entered: { procedure: stay.procedure, stage: stay.stage, visit, at: stay.from },
    });
    system.take(decision, 'person');
  }
  if (rejected === null) conductor.advance(recipe.until, DECISION_RANK);
  // Not as the debrief of a run that was left shows it: what was open then was not refused by anybody.
  const run = caseRunOf(system, recipe.until, rejected);
  return {
    run,
    taken,
    asked,
    opening(types, request) {
      const one = (list: readonly { readonly request: string; readonly type: DecisionType }[]) =>
        list.some(({ type, request: about }) => types.includes(type) && (request === null || about === request));
      if (one(run.open)) return 'still';
      return one(seen) ? 'was' : 'never';
    },
  };
}
