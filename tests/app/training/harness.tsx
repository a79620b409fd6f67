/** The training room on the shipped case, with a session in memory that does what the stores do. */

import type { ScenarioPack } from 'virtual:comity/shelf';
import { screen } from '@testing-library/react';
import { type ReactNode, useMemo, useState } from 'react';
import type { KeptRun } from '#app/stores/kept-run.ts';
import { en } from '#app/training/messages.en.ts';
import { type Play, PlayProvider } from '#app/training/play-context.tsx';
import { Room } from '#app/training/room.tsx';
import { RoomProvider } from '#app/training/room-context.tsx';
import type { Debrief } from '#content/scenario-pack.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun } from '#domain/case-run.ts';
import type { DecisionType, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import * as recipes from '#simulation/recipes.ts';
import { nextStop, replay, seatOf } from '#simulation/replay.ts';
import { viewOf } from '#simulation/view-of.ts';
import { renderInApp } from '#support/app-dom.tsx';
import { nightShift } from '#support/night-shift.ts';

const shipped = await nightShift();
export const { plan, planHash, recipeOf, mistake } = shipped;
const card = { ...shipped.card, alternative: { id: 'the-columnist', title: 'The columnist' } };
/** The debrief stands beside it, for tests that play from it. */
export const pack: ScenarioPack & Pick<typeof shipped, 'debrief'> = {
  plan,
  planHash,
  charts: compileCaseCharts(plan),
  debrief: shipped.debrief,
  openDebrief: () => shipped.debrief,
  card,
};
export const shippedAnswer = shipped.debrief.modelAnswer;
export const firstRecipe = (): Recipe => recipes.newRecipe(plan, planHash);

export const keptRun = (recipe: Recipe, changes: Partial<KeptRun> = {}): KeptRun => ({
  id: 'one',
  scenario: plan.scenario,
  number: 1,
  name: null,
  createdAt: '2027-01-01T00:00Z',
  savedAt: '2027-01-01T00:00Z',
  revision: 1,
  parent: null,
  recipe,
  desk: {},
  outcome: null,
  ...changes,
});

/** The recipe let pass, event by event, until the prosecutor can take this decision. */
export function untilOpen(recipe: Recipe, type: DecisionType): Recipe {
  if (replay(plan, recipe).open.some((one) => one.type === type)) return recipe;
  const stop = must(nextStop(plan, recipe), `${type} never opens`);
  return untilOpen(recipes.letPass(recipe, stop), type);
}

/** What the test can read of the session after acts on the screen. */
export interface Session {
  kept: KeptRun;
  runs: readonly KeptRun[];
}

/** A play in memory. The run is replayed like in the app unless the test gives one. */
function Table({ session, run, of, debrief, children }: TableProps): ReactNode {
  const [, redraw] = useState(0);
  const { kept, runs } = session;
  const change = (next: KeptRun): void => {
    session.runs = [...session.runs.filter(({ id }) => id !== next.id), next];
    session.kept = next;
    redraw((count) => count + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` reads nothing that grows old
  const play = useMemo((): Play => {
    const seat = seatOf(of, kept.recipe);
    const role = seat?.role ?? 'prosecutor';
    const see = (recipe: Recipe) => viewOf(of, replay(of, recipe), role);
    const edit = (changes: Partial<KeptRun>) => change({ ...session.kept, ...changes });
    return {
      pack: { ...pack, plan: of, openDebrief: () => debrief },
      plan: of,
      kept,
      recipe: kept.recipe,
      seat,
      role,
      run: run ?? see(kept.recipe),
      see,
      runs,
      decide(decision, note) {
        const index = kept.recipe.decisions.length;
        const next = recipes.withDecision(kept.recipe, { ...decision, at: kept.recipe.until, role });
        edit({ recipe: note.trim() === '' ? next : recipes.withNote(next, index, note.trim()) });
      },
      continueClass: () => edit({ recipe: recipes.continueClass(kept.recipe) }),
      playCard: (inject) => edit({ recipe: recipes.withCard(kept.recipe, inject) }),
      stopHere: () => edit({ recipe: recipes.stopHere(kept.recipe) }),
      table: null,
      beginTogether: () => undefined,
      setTemperament: (temperament) => edit({ recipe: recipes.withTemperament(kept.recipe, temperament) }),
      letPass: (until) => edit({ recipe: recipes.letPass(kept.recipe, until) }),
      rewindTo(index) {
        const recipe = recipes.rewind(kept.recipe, index);
        const number = runs.length + 1;
        change({ ...kept, id: `run-${number}`, number, parent: { run: kept.id, index }, recipe });
      },
      startAgain: () => change(keptRun(firstRecipe(), { id: 'again', number: runs.length + 1 })),
      sitAt: (other) =>
        change(
          keptRun(recipes.newRecipe(of, planHash, other ? { seat: other } : {}), {
            id: 'desk',
            number: runs.length + 1,
          }),
        ),
      keep: (key, value) => edit({ desk: { ...session.kept.desk, [key]: value } }),
    };
  }, [kept, runs, run, of, debrief, session]);
  return <PlayProvider play={play}>{children}</PlayProvider>;
}

interface TableProps {
  readonly session: Session;
  readonly run: CaseRun | null;
  readonly of: CasePlan;
  readonly debrief: Debrief;
  readonly children: ReactNode;
}

export interface Opened {
  readonly session: Session;
}

interface OpenOptions {
  readonly recipe?: Recipe;
  readonly desk?: KeptRun['desk'];
  readonly run?: CaseRun;
  readonly of?: CasePlan;
  /** Kept runs beside the open one. */
  readonly others?: readonly KeptRun[];
  /** Instead of the whole room. */
  readonly part?: ReactNode;
  /** Instead of the shipped one. */
  readonly debrief?: Debrief;
}

export function openRoom(options: OpenOptions = {}): Opened {
  const { recipe = firstRecipe(), desk = {}, run, of = plan, others = [], part, debrief = pack.debrief } = options;
  const kept = keptRun(recipe, { desk });
  const session: Session = { kept, runs: [...others, kept] };
  renderInApp(
    <Table debrief={debrief} of={of} run={run ?? null} session={session}>
      <RoomProvider>{part ?? <Room />}</RoomProvider>
    </Table>,
    en,
  );
  return { session };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const pageText = (): string => document.body.textContent ?? '';
