/** What every part of the room reads: the run as it stands, and what a person can do to it. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { createContext, type ReactNode, useContext } from 'react';
import type { KeptRun } from '#app/stores/kept-run.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { Minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Seat } from '#domain/seat.ts';
import type { Temperament } from '#domain/temperaments.ts';

/** Persons who share a laptop and must not see one another's desks. */
export interface SharedTable {
  /** Their roles, in the order of the register. */
  readonly roles: readonly Role[];
  /** Other roles at whose desk something waits for an answer. */
  readonly waiting: readonly Role[];
  /** To whom the laptop is being handed: nothing is shown until that person lifts the curtain. */
  readonly curtain: Role | null;
  /** Drops the curtain; once the case has ended, sits down at once. */
  handTo(role: Role): void;
  lift(): void;
}

export interface Play {
  readonly pack: ScenarioPack;
  readonly plan: CasePlan;
  readonly kept: KeptRun;
  readonly recipe: Recipe;
  /** The desk the person sits at; null: the prosecutor's. */
  readonly seat: Seat | null;
  readonly role: Role;
  /** The recipe replayed, as this desk sees it. */
  readonly run: CaseRun;
  /** What this desk would see of another recipe of the same case. */
  see(recipe: Recipe): CaseRun;
  /** All kept runs of this scenario, this one among them, by number. */
  readonly runs: readonly KeptRun[];
  /** Takes the decision now; an empty note is not kept. */
  decide(decision: Omit<Decision, 'at' | 'role'>, note: string): void;
  letPass(until: Minutes): void;
  /** At a stop of the class: lets time pass again. */
  continueClass(): void;
  /** Lets the inject of a card happen now. */
  playCard(inject: string): void;
  /** To the debrief now, whatever is still open. */
  stopHere(): void;
  rewindTo(index: number): void;
  /** How the offices that nobody plays behave; null: neutral. Only before anything has happened. */
  setTemperament(temperament: Temperament | null): void;
  /** At the same desk. */
  startAgain(): void;
  /** Begins a run at another desk; null: the prosecutor's. The open run is kept. */
  sitAt(seat: Seat | null): void;
  /** Several persons at this laptop; null: one. */
  readonly table: SharedTable | null;
  /** Begins a run for the prosecutor and whoever sits at these desks, all at this laptop. */
  beginTogether(seats: readonly Seat[]): void;
  /** Working state that is no decision (drafts, letters read): kept with the run. JSON only. */
  keep(key: string, value: unknown): void;
}

const PlayContext = createContext<Play | null>(null);

export function PlayProvider({ play, children }: { readonly play: Play; readonly children: ReactNode }): ReactNode {
  return <PlayContext.Provider value={play}>{children}</PlayContext.Provider>;
}

export function usePlay(): Play {
  return must(useContext(PlayContext), 'No case is open: this part of the room stands outside PlayProvider.');
}
