/**
 * A legal sequence of decisions at random, played on a live case as a person would: only what a chart offers (`can`), waits, jumps
 * to an event or a date, cards of the facilitator. What comes of it is a recipe, which must then be the same run.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { CaseProcedure, Role } from '#domain/ids.ts';
import { luckOf, uniform } from '#domain/randomness.ts';
import type { Decision, DecisionType, PlayedCard, Recipe } from '#domain/recipe.ts';
import { DECISION_RANK } from '#machines/shared/vocabulary.ts';
import { cardsOf } from '../cards.ts';
import { openDecisions } from '../case-run-of.ts';
import { openCase } from '../case-system.ts';
import { conduct, personsIn, policiesFor } from '../conduct.ts';
import { knownBy } from '../known-by.ts';
import type { Recorder } from '../recorder.ts';
import { seatOf } from '../replay.ts';
import { type Dice, oneOf, randomChoice } from './random-letter.ts';

const MOST_MOVES = 30;

/** Only multiplied: a power is rounded differently by different engines. */
const sixth = (x: number): number => x * x * x * (x * x * x);
/** What ends a game or most of it: done only now and then, or no game gets far. */
const GIVING_UP: readonly DecisionType[] = ['decide.close-case', 'decide.withdraw', 'decide.release'];

/** A desk at which a game can begin. */
export interface PlayedDesk {
  readonly plan: CasePlan;
  readonly role: Role;
  sitDown(seed?: number): Recipe;
}

export interface RandomPlay {
  readonly recipe: Recipe;
  readonly recorder: Recorder;
  readonly ended: boolean;
  /** Minutes of the clock after each move. */
  readonly times: readonly number[];
}

/** @param number of the sequence: it makes the luck of the world, and what the person does */
export function playAtRandom({ plan, role, sitDown }: PlayedDesk, number: number): RandomPlay {
  const begun = sitDown(number);
  const system = openCase(plan, luckOf(number, 0), begun.settings, false, null, personsIn(begun.cast));
  const conductor = conduct(system, policiesFor(begun.cast, null, seatOf(plan, begun)));
  const wishes = luckOf(number, 1);
  let thrown = 0;
  const dice: Dice = () => {
    thrown += 1;
    return uniform(wishes, `move/${thrown}`);
  };
  const decisions: Decision[] = [];
  const cards: PlayedCard[] = [];
  const times: number[] = [];
  let until = minutes(0);

  const letTimePass = () => {
    const kind = dice();
    const due = system.clock.next();
    if (kind < 0.5 && due) until = minutes(Math.max(until, due.minute + (due.rank > DECISION_RANK ? 1 : 0)));
    else if (kind < 0.6) until = minutes(until + Math.floor(4 * dice()));
    // To a date: mostly near, sometimes years away.
    else until = minutes(until + Math.round(plan.horizon * sixth(dice())));
    conductor.advance(until, DECISION_RANK);
  };
  const decide = () => {
    const open = openDecisions(system).filter((one) => one.role === role);
    const wish = oneOf(dice, open);
    if (!wish || (GIVING_UP.includes(wish.type) && dice() < 0.9)) return;
    const known = knownBy(system.recorder.marks, until);
    const onDesk = system.memory.drafts.get(wish.request as CaseProcedure) ?? null;
    const choice = randomChoice(plan, wish, known, onDesk, dice);
    if (!choice) return;
    const decision: Decision = { at: until, ...wish, ...(Object.keys(choice).length > 0 ? { choice } : {}) };
    decisions.push(decision);
    system.take(decision, 'person');
  };
  const playCard = () => {
    const card = oneOf(
      dice,
      cardsOf(plan).filter(({ id }) => !system.memory.injected.has(id)),
    );
    if (!card) return;
    cards.push({ at: until, after: decisions.length, inject: card.id });
    system.playCard(card.id);
  };

  for (let move = 0; move < MOST_MOVES && !system.ended; move += 1) {
    // As between two decisions of one minute: what the first has set off in it comes before the second.
    conductor.advance(until, DECISION_RANK);
    const kind = dice();
    if (kind < 0.5) letTimePass();
    else if (kind < 0.97) decide();
    else playCard();
    times.push(system.clock.now);
  }
  until = minutes(Math.max(until, plan.horizon + 1));
  conductor.advance(until, DECISION_RANK);
  const recipe = { ...begun, decisions, until, ...(cards.length > 0 ? { cards } : {}) };
  return { recipe, recorder: system.recorder, ended: system.ended, times };
}
