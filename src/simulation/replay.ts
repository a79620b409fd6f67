/**
 * The heart: a recipe replayed is a run. The same plan and recipe give the same run to the minute; a decision appended
 * later never rewrites what was already shown, because a recorded decision is taken after all acts and policies' decisions
 * of its minute and before that minute's deadlines, and the run is shown up to the same point.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import { type Minutes, minutes } from '#domain/case-time.ts';
import { hears } from '#domain/milestones/heard-by.ts';
import { luckOf } from '#domain/randomness.ts';
import type { Recipe } from '#domain/recipe.ts';
import type { Seat } from '#domain/seat.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { cardObjection, inTurn } from './cards.ts';
import { caseRunOf, openDecisions } from './case-run-of.ts';
import { type CaseSystem, openCase } from './case-system.ts';
import { type Conductor, conduct, personsIn, policiesFor } from './conduct.ts';
import { castFault, objection } from './objection.ts';

/** The seat that is played; null: the prosecutor's, or one that the plan no longer has (the cast then says who decides). */
export const seatOf = (plan: CasePlan, { seat }: Pick<Recipe, 'seat'>): Seat | null =>
  plan.seats.find(({ id }) => id === seat) ?? null;

interface Replayed {
  readonly system: CaseSystem;
  readonly conductor: Conductor;
  readonly rejected: CaseRun['rejected'];
}

function replayed(plan: CasePlan, recipe: Recipe): Replayed {
  const seat = seatOf(plan, recipe);
  const persons = personsIn(recipe.cast);
  const system = openCase(plan, luckOf(recipe.seed, recipe.run), recipe.settings, false, null, persons);
  const conductor = conduct(system, policiesFor(recipe.cast, null, seat));
  const fault = castFault(plan, recipe);
  if (fault !== null) {
    return { system, conductor, rejected: { index: 0, decision: recipe.decisions[0] ?? null, reason: fault } };
  }
  for (const turn of inTurn(recipe)) {
    const { index, decision, card } = turn;
    const { at } = decision ?? card;
    // What is dated after `until` has not been reached; it stays in the recipe and waits.
    if (at > recipe.until) break;
    const now = system.clock.now;
    if (at >= now) conductor.advance(at, DECISION_RANK);
    if (card) {
      const reason = cardObjection(system, card, now, recipe);
      if (reason !== null) return { system, conductor, rejected: { index, decision: null, reason, card: turn.number } };
      system.playCard(card.inject);
      continue;
    }
    const reason = objection(system, decision, now, recipe);
    if (reason !== null) return { system, conductor, rejected: { index, decision, reason } };
    system.take(decision, 'person');
  }
  conductor.advance(recipe.until, DECISION_RANK);
  return { system, conductor, rejected: null };
}

/** Shapes: a resolved plan, a recipe made for it. Never throws for a recipe that passed the door; see `rejected`. */
export function replay(plan: CasePlan, recipe: Recipe): CaseRun {
  const { system, rejected } = replayed(plan, recipe);
  return caseRunOf(system, recipe.until, rejected, recipe.stopped === true);
}

/**
 * The minute to let time pass to so that the next thing a person at the table notices has happened: a visible milestone, a
 * decision that opens or closes, a fact that arrives. Null when the case has ended or a decision was rejected.
 * A deadline fires last in its minute, so the stop is the minute after it.
 */
export function nextStop(plan: CasePlan, recipe: Recipe): Minutes | null {
  const { system, conductor, rejected } = replayed(plan, recipe);
  if (rejected || system.ended || recipe.stopped) return null;
  const from = recipe.until;
  const roles = [...personsIn(recipe.cast)];
  const noticed = () => {
    const visible = system.recorder.marks.filter((mark) => roles.some((role) => hears(role, mark))).length;
    const mine = openDecisions(system).filter(({ role }) => roles.includes(role));
    const open = mine.map(({ request, type }) => `${request}:${type}`);
    // Sorted: that another chart lists the same decisions in another order is nothing to notice.
    return `${visible}/${open.sort().join()}`;
  };
  const before = noticed();
  const arrivals = (roles.includes('prosecutor') ? [...plan.facts, ...plan.identifiers] : [])
    .map(({ known }) => (known.from === 'time' ? known.at : 0))
    .filter((at) => at > from);
  const arrival = Math.min(...arrivals, Number.POSITIVE_INFINITY);
  let deadlineMinute: number = from;
  while (!system.ended) {
    const due = system.clock.next();
    if (!due || due.minute > arrival) return Number.isFinite(arrival) ? minutes(arrival) : null;
    if (due.rank > DECISION_RANK) deadlineMinute = due.minute;
    if (!conductor.step()) break;
    // Acts and decisions of a minute are shown with it; its deadlines, and what they set off, with the next.
    if (system.ended || noticed() !== before) {
      return minutes(Math.min(arrival, due.minute + (due.minute === deadlineMinute ? 1 : 0)));
    }
  }
  return null;
}
