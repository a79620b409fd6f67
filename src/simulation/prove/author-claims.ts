/** The author's own claims (`check:`), tried on the games and on simulated runs. */
import type { ClaimInFile } from '#content/schemas/claim.ts';
import { must } from '#domain/result.ts';
import { newRecipe } from '../recipes.ts';
import type { ShelfCase } from '../shelf-games.ts';
import { simulationSteps } from '../simulate.ts';
import { claimed } from './claims.ts';
import type { ProofGame } from './games.ts';
import type { ProvedClaim } from './proof.ts';
import { WORDS } from './words.en.ts';

const RUNS = 1000;

function routeClaim(
  { plan }: ShelfCase,
  says: string,
  { instrument, is }: NonNullable<ClaimInFile['route']>,
): ProvedClaim {
  const routes = plan.routes.filter((one) => one.instrument === instrument && !one.whatIf);
  const [first] = routes;
  if (!first) return claimed('P008', says, 'fails', WORDS.routeUnknown, WORDS.claimFix);
  const open = routes.find((one) => one.open);
  const really = open ? 'open' : 'closed';
  return really === is
    ? claimed('P008', says, 'holds', WORDS.routeIs(is))
    : claimed('P008', says, 'fails', WORDS.routeIsNot(really, (open ?? first).reason), WORDS.routeFix);
}

/** A share with one decimal, as a person reads it. */
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

function shareClaim(one: ShelfCase, says: string, claim: NonNullable<ClaimInFile['share']>): ProvedClaim {
  const { plan, planHash } = one;
  const route = plan.routes.find((each) => each.instrument === claim.under && !each.whatIf && each.open);
  if (!route) return claimed('P008', says, 'fails', WORDS.routeUnknown, WORDS.claimFix);
  const runs = claim.runs ?? RUNS;
  const { settings } = newRecipe(plan, planHash);
  const steps = simulationSteps(plan, [route.id], settings, plan.seed, runs);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { outcomes } = must(step.value[0], 'a simulation without a result');
  const share = outcomes[claim.outcome];
  const holds = share >= (claim.atLeast ?? 0) && share <= (claim.atMost ?? 1);
  return claimed('P008', says, holds ? 'holds' : 'fails', WORDS.shareIs(percent(share), runs), WORDS.claimFix);
}

export function authorClaim(one: ShelfCase, claim: ClaimInFile, games: readonly ProofGame[]): ProvedClaim {
  const { says, route, never, sometimes, answer, share } = claim;
  const tried = games.filter(({ rejected }) => rejected === null);
  const happens = (type: string) =>
    tried
      .filter(({ marks }) => marks.some((mark) => mark.type === type))
      .sort((a, b) => Number(a.recipe === null) - Number(b.recipe === null))[0];
  if (route) return routeClaim(one, says, route);
  if (share) return shareClaim(one, says, share);
  if (never !== undefined) {
    const game = happens(never);
    return game
      ? claimed('P008', says, 'fails', WORDS.neverFails, WORDS.claimFix, game.recipe)
      : claimed('P008', says, 'holds', WORDS.neverHolds(tried.length));
  }
  if (sometimes !== undefined) {
    const game = happens(sometimes);
    return game
      ? claimed('P008', says, 'holds', WORDS.sometimesHolds, '', game.recipe)
      : claimed('P008', says, 'fails', WORDS.sometimesFails(tried.length), WORDS.claimFix);
  }
  const model = tried.find(({ desk, name }) => name === 'model answer' && desk === (answer?.desk ?? null));
  const reaches = answer !== undefined && model?.marks.some(({ type }) => type === answer.reaches);
  return claimed(
    'P008',
    says,
    reaches ? 'holds' : 'fails',
    reaches ? WORDS.answerHolds : WORDS.answerFails,
    WORDS.claimFix,
    model?.recipe ?? null,
  );
}
