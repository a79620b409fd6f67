/**
 * The same decisions under other luck, or beside another decision: each is taken so long after the milestone that enabled it
 * as it was then. One whose milestone does not come, or that can no longer be taken, falls to a stand-in.
 */
import type { JudgedDecision } from '#domain/assessment/ledger.ts';
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import { luckOf } from '#domain/randomness.ts';
import { DECISION_ROLES, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { withCards } from '../cards.ts';
import { type CaseSystem, type LiveActor, openCase } from '../case-system.ts';
import { conduct, type Policies, personsIn, policiesFor } from '../conduct.ts';
import { knownBy } from '../known-by.ts';
import { objection } from '../objection.ts';
import { seatOf } from '../replay.ts';
import { anchoredAt } from './anchor-of.ts';
import { standIn } from './stand-in.ts';

export type AnchoredDecision = Pick<JudgedDecision, 'index' | 'decision' | 'anchor' | 'lag'>;

/** How a table plays when it plays again. */
export interface Habits {
  readonly decisions: readonly AnchoredDecision[];
  /** Stages at which the persons left a question open (`placeOfStage`). */
  readonly silent: ReadonlySet<string>;
  /** False: what falls away is decided by nobody. */
  readonly standIns: boolean;
}

export interface AnchoredRun {
  readonly system: CaseSystem;
  /** Decisions of persons as they were taken, with their new minutes. */
  readonly taken: readonly Decision[];
  /** Indices of decisions taken at another minute than at first. */
  readonly moved: readonly number[];
  /** Indices of decisions that could not be taken. */
  readonly fell: readonly number[];
}

/** A letter cannot tell what has not come to light by then. */
function asFarAsKnown({ memory, recorder }: CaseSystem, decision: Decision): Decision {
  const { draft } = decision.choice ?? {};
  if (!draft) return decision;
  const known = knownBy(recorder.marks, decision.at);
  const only = (ids: readonly string[], list: readonly (Pick<Fact, 'known'> & { readonly id: string })[]) =>
    ids.filter((id) => list.some((one) => one.id === id && known(one)));
  const { facts, identifiers } = memory.plan;
  return {
    ...decision,
    choice: { draft: { ...draft, facts: only(draft.facts, facts), identifiers: only(draft.identifiers, identifiers) } },
  };
}

/** Minute at which a decision is due; null while its milestone has not come. */
function dueAt({ recorder }: CaseSystem, { anchor, lag }: AnchoredDecision): Minutes | null {
  const at = anchoredAt(anchor, recorder);
  return at === null ? null : minutes(at + lag);
}

/** Plays to the end of the case. @param recipe its cast, seat and settings, and the luck */
export function playAnchored(plan: CasePlan, recipe: Recipe, habits: Habits): AnchoredRun {
  const persons = personsIn(recipe.cast);
  // What a card let happen at a minute of the person's run, happens then in every other run of the same table.
  const system = openCase(
    withCards(plan, recipe),
    luckOf(recipe.seed, recipe.run),
    recipe.settings,
    false,
    null,
    persons,
  );
  const pending = [...habits.decisions];
  const taken: Decision[] = [];
  const moved: number[] = [];
  const fell: number[] = [];
  const expected = ({ id, stage }: LiveActor) =>
    pending.some((one) => {
      const { request, type } = one.decision;
      return request === id && stage.on.some(({ on }) => on === type) && dueAt(system, one) !== null;
    });
  const standIns = new Map(
    habits.standIns ? [...persons].map((role) => [role, standIn(role, habits.silent, expected)] as const) : [],
  );
  const policies: Policies = {
    ...policiesFor(recipe.cast, null, seatOf(plan, recipe)),
    ...Object.fromEntries(standIns),
  };
  const conductor = conduct(system, policies);

  /** The stand-in was not asked while the person's own decision was expected. */
  const askStandIn = ({ request, role }: Decision) => {
    const live = system.actors.get(request);
    if (!live?.stage.on.some(({ on }) => DECISION_ROLES[on as DecisionType] === role)) return;
    const { memory, actors, clock } = system;
    const intention = standIns.get(role as Role)?.({ memory, live, actors, now: clock.now });
    if (!intention) return;
    const { entry } = live;
    const decision: Decision = { ...intention, role, request };
    clock.bookAt(intention.at, DECISION_RANK, () => {
      if (live.entry === entry && system.can(decision)) system.take(decision, 'policy');
    });
  };

  const take = (one: AnchoredDecision) => {
    pending.splice(pending.indexOf(one), 1);
    const { now } = system.clock;
    const decision = asFarAsKnown(system, { ...one.decision, at: now });
    // What would only be tried in vain falls too: somebody decides in its place.
    if (objection(system, decision, now, { cast: recipe.cast }) === null && system.can(decision)) {
      taken.push(decision);
      if (now !== one.decision.at) moved.push(one.index);
      system.take(decision, 'person');
    } else {
      fell.push(one.index);
      askStandIn(one.decision);
    }
  };

  while (!system.ended) {
    // Policies are asked before the clock is: what they intend is due as well.
    conductor.advance(system.clock.now, -1);
    const due = pending
      .flatMap((one) => {
        const at = dueAt(system, one);
        return at === null ? [] : [{ one, at: Math.max(at, system.clock.now) }];
      })
      .sort((a, b) => a.at - b.at || a.one.index - b.one.index)[0];
    const next = system.clock.next();
    const first = due && (!next || next.minute > due.at || (next.minute === due.at && next.rank > DECISION_RANK));
    if (due && first) {
      system.clock.settle(minutes(due.at));
      take(due.one);
    } else if (!conductor.step()) break;
  }
  return { system, taken, moved, fell: [...fell, ...pending.map(({ index }) => index)].sort((a, b) => a - b) };
}
