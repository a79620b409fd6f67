/** Each claim, read off the games that were played. Pure. */

import type { ScenarioCard } from '#content/scenario-pack.ts';
import { spoilersOf, wordsIn } from '#content/spoilers.ts';
import type { Objective, Verdict } from '#domain/assessment/objective.ts';
import { compileCaseCharts } from '../chart-table.ts';
import type { ShelfCase } from '../shelf-games.ts';
import type { ProofGame } from './games.ts';
import type { ClaimCode, ProofVerdict, ProvedClaim } from './proof.ts';
import { enterable } from './stages.ts';
import { WORDS } from './words.en.ts';

export const claimed = (
  code: ClaimCode,
  subject: string,
  verdict: ProofVerdict,
  sentence: string,
  fix = '',
  recipe: ProvedClaim['recipe'] = null,
): ProvedClaim => ({ code, subject, verdict, sentence, fix: verdict === 'holds' ? '' : fix, recipe });

const deskOf = ({ plan }: ShelfCase, desk: string | null): string =>
  plan.seats.find(({ id }) => id === desk)?.title ?? WORDS.prosecutor;

export function everyGameEnds(one: ShelfCase, games: readonly ProofGame[]): readonly ProvedClaim[] {
  const tried = games.filter(({ rejected }) => rejected === null);
  const open = tried.find(({ ended }) => !ended);
  const subject = one.plan.title;
  return [
    open
      ? claimed('P001', subject, 'fails', WORDS.runsOn(open.name, deskOf(one, open.desk)), WORDS.runsOnFix, open.recipe)
      : claimed('P001', subject, 'holds', WORDS.ends(tried.length)),
  ];
}

export function stagesReached({ plan }: ShelfCase, games: readonly ProofGame[]): readonly ProvedClaim[] {
  const entered = new Set(
    games.flatMap(({ spans }) => spans.map(({ procedure, stage }) => `${procedure.split('.')[0]}/${stage}`)),
  );
  const charts = compileCaseCharts(plan);
  const broken = charts.flatMap((table) => {
    const reach = enterable(table);
    return table.stages
      .filter(({ id }) => !reach.has(id))
      .map(({ id }) =>
        claimed('P002', `${table.chart}/${id}`, 'fails', WORDS.stageUnreachable(id), WORDS.stageUnreachableFix),
      );
  });
  const named = charts.flatMap(({ chart, stages }) =>
    stages.filter(({ meta }) => meta).map(({ id }) => `${chart}/${id}`),
  );
  const unseen = named.filter((place) => !entered.has(place));
  if (unseen.length === 0) return [...broken, claimed('P002', plan.title, 'holds', WORDS.stagesEntered(named.length))];
  const sentence = WORDS.stagesNotSeen(unseen.length, named.length);
  return [...broken, claimed('P002', unseen.join(', '), 'not-shown', sentence, WORDS.stagesNotSeenFix)];
}

/** @param verdicts of each game, by objective */
export function objectivesDecide(
  objectives: readonly Objective[],
  games: readonly ProofGame[],
  verdicts: ReadonlyMap<ProofGame, ReadonlyMap<string, Verdict>>,
): readonly ProvedClaim[] {
  return objectives.flatMap(({ id, text, seat }) => {
    const judged = games.flatMap((game) => {
      const verdict = game.desk === seat && game.recipe !== null ? verdicts.get(game)?.get(id) : undefined;
      return verdict === undefined || verdict === 'not-judged' ? [] : [{ game, verdict }];
    });
    const unjudged = games.some((game) => game.desk === seat && verdicts.get(game)?.get(id) === 'not-judged');
    const met = judged.find(({ verdict }) => verdict === 'met')?.game;
    const missed = judged.find(({ verdict }) => verdict !== 'met')?.game;
    return [
      met
        ? claimed('P003', text, 'holds', WORDS.attainable, '', met.recipe)
        : claimed('P003', text, 'fails', WORDS.notAttained, WORDS.notAttainedFix),
      missed
        ? claimed('P004', text, 'holds', WORDS.failable, '', missed.recipe)
        : // A game in which nothing was decided about it says nothing.
          claimed('P004', text, unjudged ? 'not-shown' : 'fails', WORDS.notFailed, WORDS.notFailedFix),
    ];
  });
}

export function itemsCanBeHad({ plan }: ShelfCase, games: readonly ProofGame[]): readonly ProvedClaim[] {
  return plan.items.map(({ id, title }) => {
    const obtained = games.filter(({ items }) => items[id] === 'obtained');
    const game = obtained.find(({ recipe }) => recipe !== null) ?? obtained[0];
    return game
      ? claimed('P005', title, 'holds', WORDS.itemSaved, '', game.recipe)
      : claimed('P005', title, 'not-shown', WORDS.itemLost, WORDS.itemLostFix);
  });
}

export function nothingIsSpoiled(
  { plan, debrief }: ShelfCase,
  card: Pick<ScenarioCard, 'objectives'>,
): readonly ProvedClaim[] {
  const sentences = Object.values(spoilersOf(debrief, card)).flat();
  const places = [
    { where: WORDS.places.briefing, words: wordsIn(plan.briefing) },
    { where: WORDS.places.card, words: wordsIn(card) },
    { where: WORDS.places.plan, words: wordsIn({ ...plan, briefing: '' }) },
  ];
  const told = places.flatMap(({ where, words }) =>
    sentences
      .filter((sentence) => words.includes(sentence))
      .map((sentence) => claimed('P006', plan.title, 'fails', WORDS.spoiled(where, sentence), WORDS.spoiledFix)),
  );
  return told.length > 0 ? told : [claimed('P006', plan.title, 'holds', WORDS.hidden(sentences.length))];
}

export function answersAreLegal(one: ShelfCase, games: readonly ProofGame[]): readonly ProvedClaim[] {
  return games
    .filter(({ name }) => name === 'model answer' || name.startsWith('mistake '))
    .map(({ desk, name, recipe, rejected }) => {
      const subject = `${name}, ${deskOf(one, desk)}`;
      if (rejected)
        return claimed(
          'P007',
          subject,
          'fails',
          WORDS.illegal(rejected.reason, rejected.index + 1),
          WORDS.illegalFix,
          recipe,
        );
      if (recipe?.decisions.length === 0 && name === 'model answer')
        return claimed('P007', subject, 'fails', WORDS.empty, WORDS.emptyFix);
      return claimed('P007', subject, 'holds', WORDS.legal, '', recipe);
    });
}
