/** What a player does to the open run. Each act is a new recipe, saved at once; nothing here knows what follows from it. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import type { Minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import type { Cast, Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Seat } from '#domain/seat.ts';
import type { Temperament } from '#domain/temperaments.ts';
import * as recipes from '#simulation/recipes.ts';
import { session } from './session.ts';

const openRecipe = (): Recipe => must(session.getState().current, 'No run is open.').recipe;

/**
 * Opens a new run with the scenario's own luck; in a class, under its terms and with its luck. It is saved with its first
 * change. `seat`: a desk of the case; null: the prosecutor's. `before`: the run that is begun again, if one is.
 */
export function startAgain(pack: ScenarioPack, seat: Seat | null, before: Recipe | null = null): void {
  const { class: terms, seed } = before ?? {};
  const ofClass = terms && seed !== undefined ? { terms, seed } : {};
  session.getState().begin(recipes.newRecipe(pack.plan, pack.planHash, { ...ofClass, ...(seat ? { seat } : {}) }));
}

/** Opens a new run for several persons at this laptop: the prosecutor, and whoever sits at these roles. */
export function beginTogether(pack: ScenarioPack, roles: readonly Role[], before: Recipe): void {
  const { class: terms, seed } = before;
  const cast: Cast = Object.fromEntries(['prosecutor', ...roles].map((role) => [role, 'person']));
  session.getState().begin(recipes.newRecipe(pack.plan, pack.planHash, { ...(terms ? { terms, seed } : {}), cast }));
}

export function decide(decision: Decision): void {
  session.getState().change(recipes.withDecision(openRecipe(), decision));
}

/** Lets time pass up to the minute `until`. */
export function letPass(until: Minutes): void {
  session.getState().change(recipes.letPass(openRecipe(), until));
}

/** At a stop of the class: lets time pass again. */
export function continueClass(): void {
  session.getState().change(recipes.continueClass(openRecipe()));
}

/** Plays an inject card of the case now. */
export function playCard(inject: string): void {
  session.getState().change(recipes.withCard(openRecipe(), inject));
}

/** To the debrief now, whatever is still open. */
export function stopHere(): void {
  session.getState().change(recipes.stopHere(openRecipe()));
}

/** Goes back to just before the decision at `index`, in a new run. The run so far stays as it is. */
export function rewindTo(index: number): void {
  session.getState().fork(recipes.rewind(openRecipe(), index), index);
}

/** How the offices that nobody plays behave; only before anything has happened. */
export function setTemperament(temperament: Temperament | null): void {
  session.getState().change(recipes.withTemperament(openRecipe(), temperament));
}

/** Keeps the person's reason beside the decision at `index`. */
export function addNote(index: number, text: string): void {
  session.getState().change(recipes.withNote(openRecipe(), index, text));
}
