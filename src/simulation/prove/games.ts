/** The games on which a proof rests: what the author wrote, waiting, every route under many kinds of luck, random legal play. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { CaseRun, Mark, Outcome, Span } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import { luckAt, luckOf } from '#domain/randomness.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import type { Seat } from '#domain/seat.ts';
import { newRecipe } from '../recipes.ts';
import { rehearseUnder } from '../rehearse.ts';
import { replay } from '../replay.ts';
import { gamesOf, type ShelfCase } from '../shelf-games.ts';
import { playAtRandom } from './random-game.ts';

/** One game and what became of it. */
export interface ProofGame {
  /** Id of the seat; null: the prosecutor's, or nobody's. */
  readonly desk: string | null;
  /** `model answer`, `mistake 1`, `waiting`, `random 17`, `route budapest, luck 0.01`. */
  readonly name: string;
  /** Null for a game that no person could play: every role follows a policy under extreme luck. */
  readonly recipe: Recipe | null;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  readonly items: Readonly<Record<string, Outcome>>;
  readonly ended: boolean;
  readonly rejected: CaseRun['rejected'];
}

/** Of a hundred worlds, the quickest and the slowest, the luckiest and the unluckiest. */
const EXTREMES = [0.01, 0.99];
const ORDINARY_RUNS = 6;

function played(plan: CasePlan, desk: string | null, name: string, recipe: Recipe): ProofGame {
  const { spans, marks, ended, rejected, itemOutcomes } = replay(plan, recipe);
  return { desk, name, recipe, spans, marks, ended, rejected, items: itemOutcomes ?? {} };
}

/** What a policy in the prosecutor's place decided, as a person could have: null where replay does not come to the same. */
function asRecipe(begun: Recipe, plan: CasePlan, decisions: readonly Decision[], run: number): Recipe | null {
  const own = decisions
    .filter(({ role }) => role === 'prosecutor')
    .map(({ at, role, request, type, choice }) => ({ at, role, request, type, ...(choice ? { choice } : {}) }));
  const recipe: Recipe = { ...begun, run, decisions: own, until: minutes(plan.horizon + 1) };
  return replay(plan, recipe).rejected === null ? recipe : null;
}

function* rehearsals(plan: CasePlan, planHash: string): Generator<ProofGame> {
  const begun = newRecipe(plan, planHash);
  for (const route of plan.routes.filter(isPlayable)) {
    const lucks = [
      ...EXTREMES.map((level) => ({ name: `luck ${level}`, luck: luckAt(level), run: null })),
      ...Array.from({ length: ORDINARY_RUNS }, (_, run) => ({ name: `run ${run}`, luck: luckOf(plan.seed, run), run })),
    ];
    for (const { name, luck, run } of lucks) {
      const { system, items } = rehearseUnder(plan, route, begun.settings, luck);
      const { spans, marks, decisions } = system.recorder;
      // A what-if route is no game: nobody may set another treaty aside.
      const recipe = run === null || route.whatIf ? null : asRecipe(begun, plan, decisions, run);
      yield {
        desk: null,
        name: `route ${route.id}, ${name}`,
        recipe,
        spans,
        marks,
        items,
        ended: system.ended,
        rejected: null,
      };
    }
  }
}

export interface SearchSize {
  /** Random legal games at each desk. */
  readonly games: number;
}

/** How many games `games` will give. */
export function countGames(one: ShelfCase, { games }: SearchSize): number {
  const desks = 1 + one.plan.seats.length;
  const routes = one.plan.routes.filter(isPlayable).length;
  return gamesOf(one).length + desks * (1 + games) + routes * (EXTREMES.length + ORDINARY_RUNS);
}

/** One after the other, so that whoever asks can stop. The same case gives the same games. */
export function* games(one: ShelfCase, { games: most }: SearchSize): Generator<ProofGame> {
  const { plan, planHash } = one;
  for (const { desk, name, recipe } of gamesOf(one)) yield played(plan, desk, name, recipe);
  for (const seat of [null, ...plan.seats] as readonly (Seat | null)[]) {
    const desk = seat?.id ?? null;
    const sitDown = (seed = plan.seed) => newRecipe(plan, planHash, { seed, ...(seat ? { seat } : {}) });
    yield played(plan, desk, 'waiting', { ...sitDown(), until: minutes(plan.horizon + 1) });
    for (let number = 1; number <= most; number += 1) {
      const role = seat?.role ?? 'prosecutor';
      const { recipe } = playAtRandom({ plan, role, sitDown }, number);
      yield played(plan, desk, `random ${number}`, recipe);
    }
  }
  yield* rehearsals(plan, planHash);
}
