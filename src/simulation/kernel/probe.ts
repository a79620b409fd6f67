/**
 * Asks the functions that answer the live actors, on behalf of a program's tables: a memory without a run, in which the
 * letter, the tier, the channel and the ground in question have been set.
 */
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import { CASE_PROCEDURES, type CaseProcedure } from '#domain/ids.ts';
import type { Channel } from '#domain/practice.ts';
import { luckOf } from '#domain/randomness.ts';
import type { Settings } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import type { Route } from '#domain/route.ts';
import { type CaseMemory, type Halved, openMemory } from '../case-memory.ts';
import { type Dossier, draftAs, SLIP_COUNT } from '../policies/drafting.ts';
import { basisOn, letterOf } from '../policies/letters.ts';
import { groundCodeOf } from './codes.ts';
import { COMPLETE, EARLY, FIRST_SLIP, THIN, VARIANTS, WHOLE_FILE } from './program.ts';
import { type TierTables, tierTables } from './tier-tables.ts';

export const CHANNELS: readonly Channel[] = ['electronic', 'post', 'diplomatic'];

/** What a letter's context means: the inverse of `letterContext`. */
interface Context {
  readonly variant: number;
  readonly held: boolean;
  readonly police: boolean;
  readonly known: number;
}

export interface Probe extends TierTables {
  readonly memory: CaseMemory;
  readonly letters: number;
  readonly knownAt: Float64Array;
  /** Sets letter (0: none), pair of tiers, channel and ground; what is not given is at its first. */
  at(actor: string, letter: number, tier?: number, channel?: number, ground?: number): CaseMemory;
}

const isProcedure = (actor: string): actor is CaseProcedure => (CASE_PROCEDURES as readonly string[]).includes(actor);

export function openProbe(plan: CasePlan, route: Route, settings: Settings, halved: Halved | null = null): Probe {
  let now = 0;
  // No answer asked for here may depend on luck; the proof would see it.
  const memory = openMemory(plan, luckOf(0, 0), settings, route.whatIf, () => minutes(now));
  memory.halved = halved;
  const tiers = tierTables(memory, (minute) => {
    now = minute;
  });
  const times = (values: readonly number[]) => Float64Array.from(new Set(values)).sort();
  const knownAt = times(
    [...plan.facts, ...plan.identifiers].flatMap(({ known }) => (known.from === 'time' ? [known.at] : [])),
  );
  const epochs = knownAt.length + 1;
  if (SLIP_COUNT > VARIANTS - FIRST_SLIP) throw new Error('more slips than the kernel has room for');

  const contextOf = (letter: number): Context => {
    const rest = Math.floor((letter - 1) / epochs);
    return { known: (letter - 1) % epochs, police: rest % 2 === 1, held: (rest >> 1) % 2 === 1, variant: rest >> 2 };
  };
  const draftOf = (procedure: CaseProcedure, variant: number): Draft => {
    if (variant === EARLY) return letterOf(memory, route, procedure, 'early');
    if (variant === WHOLE_FILE) return letterOf(memory, route, procedure, 'file');
    const dossier: Dossier = variant === COMPLETE ? 'complete' : variant === THIN ? 'thin' : variant - FIRST_SLIP;
    const basis = basisOn(plan, route, procedure);
    if (basis === null) throw new Error(`route "${route.id}" makes no ${procedure}`);
    return draftAs(plan, basis, dossier);
  };
  const drafts = new Map<string, Draft>();

  return {
    memory,
    letters: VARIANTS * 4 * epochs + 1,
    knownAt,
    ...tiers,
    at(actor, letter, tier = 0, channel = 0, ground = 0) {
      // As if an inject had set them, which prevails over every moment of assistance.
      Object.assign(memory.injectedTiers, tiers.pairs[tier]);
      memory.drafts.clear();
      memory.tests.clear();
      memory.channel = CHANNELS[channel] ?? null;
      memory.ground = ground === 0 ? null : groundCodeOf(ground);
      const procedure = actor === 'domestic-order' ? 'preservation' : actor;
      if (letter === 0 || !isProcedure(procedure)) return memory;
      const { variant, held, police, known } = contextOf(letter);
      const name = `${procedure}/${variant}`;
      const draft = drafts.get(name) ?? draftOf(procedure, variant);
      drafts.set(name, draft);
      memory.drafts.set(procedure, draft);
      // A route that preserves has asked for it at once, before any formal request reaches a reader.
      if (procedure === 'request' && route.preservationBasis !== null) {
        memory.drafts.set('preservation', letterOf(memory, route, 'preservation', 'early'));
      }
      memory.holdUntil = held ? minutes(0) : null;
      const until = known === 0 ? -1 : (knownAt[known - 1] ?? -1);
      memory.known = ({ known: one }: Pick<Fact, 'known'>) =>
        one.from === 'start' || (one.from === 'police' ? police : one.at <= until);
      return memory;
    },
  };
}
