/**
 * Proves a case, as far as searching can: what an author wrote, waiting, every route at extreme and ordinary luck, and random legal
 * play at every desk. What the search does not find is called not shown, and never impossible.
 */
import type { ScenarioCard } from '#content/scenario-pack.ts';
import type { Verdict } from '#domain/assessment/objective.ts';
import { assess } from '../assess/assess.ts';
import type { ShelfCase } from '../shelf-games.ts';
import { authorClaim } from './author-claims.ts';
import {
  answersAreLegal,
  everyGameEnds,
  itemsCanBeHad,
  nothingIsSpoiled,
  objectivesDecide,
  stagesReached,
} from './claims.ts';
import { countGames, games, type ProofGame, type SearchSize } from './games.ts';
import type { ProofProgress, ProvedClaim } from './proof.ts';

export interface ProvedCase extends ShelfCase {
  readonly card: Pick<ScenarioCard, 'objectives'>;
}

/** The largest case of the shelf within five seconds (npm run bench -- prove). */
export const SEARCH: SearchSize = { games: 24 };

function verdictsOf({ plan, debrief }: ShelfCase, { recipe, rejected }: ProofGame): ReadonlyMap<string, Verdict> {
  if (recipe === null || rejected) return new Map();
  const { dimensions } = assess(plan, debrief.objectives, recipe);
  return new Map(dimensions.flatMap(({ lines }) => lines.map(({ id, verdict }) => [id, verdict] as const)));
}

/** Yields after each game, so that a page can breathe and a person can cancel. */
export function* proofSteps(
  one: ProvedCase,
  size: SearchSize = SEARCH,
): Generator<ProofProgress, readonly ProvedClaim[]> {
  const total = countGames(one, size);
  const played: ProofGame[] = [];
  const verdicts = new Map<ProofGame, ReadonlyMap<string, Verdict>>();
  for (const game of games(one, size)) {
    played.push(game);
    verdicts.set(game, verdictsOf(one, game));
    yield { done: played.length, total };
  }
  return [
    ...answersAreLegal(one, played),
    ...everyGameEnds(one, played),
    ...objectivesDecide(one.debrief.objectives, played, verdicts),
    ...itemsCanBeHad(one, played),
    ...nothingIsSpoiled(one, one.card),
    ...(one.debrief.claims ?? []).map((claim) => authorClaim(one, claim, played)),
    ...stagesReached(one, played),
  ];
}

/** All at once, for the terminal. */
export function prove(one: ProvedCase, size: SearchSize = SEARCH): readonly ProvedClaim[] {
  const steps = proofSteps(one, size);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
