/** Every ending of every case: at each desk, each outcome that a case can have, and a game that comes to it. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { playAtRandom } from '#simulation/prove/random-game.ts';
import { replay } from '#simulation/replay.ts';
import type { ShippedDesk } from './shipped-cases.ts';

/** What was played: so many decisions of what the author wrote, or a random legal game. */
export type Script =
  | { readonly of: 'modelAnswer'; readonly first: number }
  /** The mistake with this index. */
  | { readonly of: 'classicMistakes'; readonly index: number; readonly first: number }
  | { readonly of: 'random' };

export interface Ending {
  readonly desk: string;
  readonly outcome: Outcome;
  readonly script: Script;
  readonly seed: number;
  /** Time alone does not bring it: the last decision does. */
  readonly byDecision?: true;
}

export function recipeOfScript(desk: ShippedDesk, script: Script, seed: number): Recipe {
  if (script.of === 'random') return playAtRandom(desk, seed).recipe;
  const decisions =
    script.of === 'modelAnswer'
      ? desk.modelAnswer
      : must(desk.classicMistakes[script.index], `mistake ${script.index}`).decisions;
  return desk.played(decisions.slice(0, script.first), seed);
}

const writtenBy = (desk: ShippedDesk): readonly Script[] => [
  ...Array.from({ length: desk.modelAnswer.length + 1 }, (_, first) => ({ of: 'modelAnswer' as const, first })),
  ...desk.classicMistakes.flatMap(({ decisions }, index) =>
    decisions.map((_, i) => ({ of: 'classicMistakes' as const, index, first: i + 1 })),
  ),
];

/** The first that is found for each outcome: what an author wrote under so many seeds, then so many random games. */
export function searchEndings(
  desk: ShippedDesk,
  { seeds, games }: { readonly seeds: number; readonly games: number },
): readonly Ending[] {
  const found = new Map<Outcome, Ending>();
  const decided = new Map<Outcome, Ending>();
  const note = (script: Script, seed: number) => {
    if (found.size === OUTCOMES.length) return;
    const recipe = recipeOfScript(desk, script, seed);
    const { outcome, rejected } = replay(desk.plan, recipe);
    if (!outcome || rejected || found.has(outcome)) return;
    const ending = { desk: desk.name, outcome, script, seed };
    if (afterWaiting(desk, recipe) === outcome) found.set(outcome, ending);
    else if (!decided.has(outcome)) decided.set(outcome, { ...ending, byDecision: true });
  };
  for (let seed = 1; seed <= seeds; seed += 1) for (const script of writtenBy(desk)) note(script, seed);
  for (let game = 1; game <= games; game += 1) note({ of: 'random' }, game);
  return OUTCOMES.flatMap((outcome) => found.get(outcome) ?? decided.get(outcome) ?? []);
}

/** Where a person comes to who opens the game before its end and only waits. */
const afterWaiting = (desk: ShippedDesk, recipe: Recipe): Outcome | null =>
  replay(desk.plan, { ...beforeItsEnd(desk, recipe), until: minutes(desk.plan.horizon + 1) }).outcome ?? null;

/** The game as it stands just before its ending: all decisions but one that ends it are taken, and the end is still to come. */
export function beforeItsEnd({ plan }: ShippedDesk, recipe: Recipe): Recipe {
  const { now } = replay(plan, recipe);
  const decisions = recipe.decisions.filter(({ at }) => at < now);
  const cards = (recipe.cards ?? []).filter(({ after, at }) => after <= decisions.length && at < now);
  const last = Math.max(0, now - 1, ...decisions.map(({ at }) => at));
  return { ...recipe, decisions, until: minutes(last), ...(cards.length > 0 ? { cards } : {}) };
}

/** The game with everything but the decision that ends it, at the minute of that decision. @throws where none ends it */
export function beforeItsLastDecision(
  desk: ShippedDesk,
  recipe: Recipe,
): { readonly before: Recipe; readonly last: Decision } {
  const { now } = replay(desk.plan, recipe);
  const last = recipe.decisions.at(-1);
  if (last?.at !== now) throw new Error(`No decision ends ${desk.name}.`);
  return { before: { ...beforeItsEnd(desk, recipe), until: now }, last };
}
