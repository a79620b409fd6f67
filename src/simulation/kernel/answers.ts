/** What charts and policies ask: chances, legal tests, clocks, items. Looked up; asked of the real functions where not known yet. */
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { exponentialThreshold } from '#domain/duration-model.ts';
import { luck, quantile } from './draws.ts';
import { MOST_GROUNDS } from './program.ts';
import {
  alertedAt,
  handlers,
  hotBits,
  hotLetters,
  hotLimits,
  hotMissing,
  hotProduced,
  hotRouteAsks,
  hotShares,
  letterOf,
  noteMinutes,
  p,
  run,
  thresholds,
  tiers,
} from './state.ts';

export function share(site: number, actor: number): number {
  const letter = letterOf[actor] as number;
  const known = hotShares[(site * tiers + run.tier) * hotLetters + letter] as number;
  return known >= 0 ? known : p.asking.share(site, run.tier, letter);
}

export function bit(site: number, actor: number): boolean {
  const letter = letterOf[actor] as number;
  const known = hotBits[(site * hotLetters + letter) * MOST_GROUNDS + run.ground] as number;
  return (known >= 0 ? known : p.asking.bit(site, letter, run.ground)) === 1;
}

/** Constant part of a clock, in minutes. */
export function limit(site: number, actor: number): number {
  const letter = letterOf[actor] as number;
  const known = hotLimits[site * hotLetters + letter] as number;
  return known >= 0 ? known : p.asking.limit(site, letter);
}

/** Minutes from now to an absolute end; 0 where it has passed. */
export const untilMinute = (due: number): number => (due > run.now ? due - run.now : 0);

export const horizon = (): number => p.horizon;
export const fileComplete = (): number => p.fileComplete;
export const routeFact = (fact: number): boolean => (p.routeFacts[fact] as number) === 1;
export const routeAsks = (actor: number): boolean => (hotRouteAsks[actor] as number) === 1;
export const noteAt = (site: number): number => noteMinutes[site] as number;

export function ground(site: number, actor: number): number {
  const letter = letterOf[actor] as number;
  const known = p.groundOf[site * hotLetters + letter] as number;
  return known >= 0 ? known : p.asking.ground(site, letter);
}

export const lettersOf = (actor: number): number => actor * hotLetters + (letterOf[actor] as number);

/** Whether any item that the actor can bring still exists. */
export const anyAlive = (actor: number): boolean => ((hotProduced[lettersOf(actor)] as number) & run.alive) !== 0;

/** Codes that are missing in the actor's letter and were asked about before, as bits; all codes, or one. */
export const stillMissing = (actor: number): number => (hotMissing[lettersOf(actor)] as number) & run.askedCodes;

export const itemOf = (actor: number): number => actor - handlers.singles;

export function retentionEnd(actor: number): number {
  const item = itemOf(actor);
  const ends = p.retention[item] as number;
  const table = p.ageTable[item] as number;
  if (table < 0 || ends === Number.POSITIVE_INFINITY) return ends === Number.POSITIVE_INFINITY ? p.horizon + 1 : ends;
  const age = Math.round(quantile(table, luck(p.ageKey[item] as number, 1)) * MINUTES_PER_DAY);
  return ends > age ? ends - age : 0;
}

export function userDeletion(actor: number): number {
  const item = itemOf(actor);
  const perDay = p.hazard[item] as number;
  if (perDay === 0) return p.horizon + 1;
  let threshold = thresholds[item] as number;
  if (threshold < 0) {
    run.durations += 1;
    threshold = exponentialThreshold(luck(p.deletionKey[item] as number, 1));
    thresholds[item] = threshold;
  }
  const calm = threshold / perDay;
  const told = alertedAt[item] as number;
  const alerted = told / MINUTES_PER_DAY;
  const days = told < 0 || calm <= alerted ? calm : alerted + (calm - alerted) / (p.alertedFactor[item] as number);
  return Math.round(days * MINUTES_PER_DAY);
}
