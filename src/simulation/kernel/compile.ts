/**
 * Turns a plan, a route and settings into a `Program`. Every number comes from asking the functions that answer the live
 * actors, with a probe instead of a run; most are asked only when a run first needs them.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import { hazardPerDay, sigmaOf } from '#domain/duration-model.ts';
import { type ActorId, CASE_PROCEDURES, type CaseProcedure } from '#domain/ids.ts';
import type { GroundCode } from '#domain/instrument.ts';
import type { Settings } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Route } from '#domain/route.ts';
import { actorsIn } from '../case-actors.ts';
import { type Halved, testOf } from '../case-memory.ts';
import { itemsMeant } from '../items-meant.ts';
import { POLICY_CHANCES, type PolicyChance } from '../policies/chances.ts';
import { dossierShares, SLIP_COUNT, slipMinded } from '../policies/drafting.ts';
import { LETTER_TESTS, type LetterTest, missingCodes } from '../policies/letter-tests.ts';
import { basisOn, directBringsAll } from '../policies/letters.ts';
import { fileComplete } from '../policies/moments.ts';
import { groundOf } from '../policies/row-policy.ts';
import { shareOf } from '../ports/drawn.ts';
import { channelMixOf, dwellParts } from '../ports/dwell.ts';
import { found } from '../ports/law.ts';
import { clockMinutes } from '../ports/limit.ts';
import { createCalendarTable, keepsOfficeHours } from '../ports/office-hours.ts';
import { ACTORS, BITS, DWELLS, GROUNDS, LIMITS, MARKS, SHARES, STAGES } from './case-kernel.generated.ts';
import { codeMask, groundNumber } from './codes.ts';
import { injectTables } from './compile-injects.ts';
import { lawTablesOf } from './law-tables.ts';
import { keyIndex, quantileOffset } from './pools.ts';
import { CHANNELS, openProbe, type Probe } from './probe.ts';
import { type Asking, COMPLETE, FIRST_SLIP, MOST_GROUNDS, MOST_ITEMS, type Program } from './program.ts';

const MOST_PARTS = 4096;
const filled = (length: number, value: number) => new Float64Array(length).fill(value);

/** What luck decides about the items themselves. */
function itemTables({ items, horizon }: CasePlan) {
  const never = Number.POSITIVE_INFINITY;
  return {
    retention: Float64Array.from(items, ({ retention, age, ageModel }) =>
      retention === null ? never : ageModel ? retention : Math.max(0, retention - age),
    ),
    ageTable: Int32Array.from(items, ({ ageModel }) =>
      ageModel ? quantileOffset(ageModel.median, sigmaOf(ageModel)) : -1,
    ),
    ageKey: Int32Array.from(items, ({ id }) => keyIndex(`evidence.${id}/age`)),
    hazard: Float64Array.from(items, ({ deletion }) =>
      deletion && deletion.perMonth > 0 ? hazardPerDay(deletion.perMonth) : 0,
    ),
    alertedFactor: Float64Array.from(items, ({ deletion }) => deletion?.alertedFactor ?? 1),
    deletionKey: Int32Array.from(items, ({ id }) => keyIndex(`evidence.${id}/deletion`)),
    horizon,
  };
}

/** The sites' answers, asked when a run first needs them. */
function asking(plan: CasePlan, route: Route, probe: Probe, p: Omit<Program, 'asking'>): Asking {
  let parts = 0;
  const frictions = new Map<string, number>();
  const { tiers } = p;
  const site = <Row>(rows: readonly Row[], index: number): Row => must(rows[index], `the kernel has no site ${index}`);
  const frictionOf = (key: string, sigma: number): number => {
    if (sigma === 0) return -1;
    const name = `${key}/${sigma}`;
    const known = frictions.get(name);
    if (known !== undefined) return known;
    const index = frictions.size;
    if (index >= p.frictionTable.length) throw new Error('more kinds of friction than the kernel has room for');
    frictions.set(name, index);
    p.frictionTable[index] = quantileOffset(1, sigma);
    p.frictionKey[index] = keyIndex(key, null);
    return index;
  };

  return {
    dwell(index, tier, channel, letter) {
      const [actor, stage] = site(DWELLS, index);
      const found = dwellParts(probe.at(actor, letter, tier, channel), actor as ActorId, stage);
      if (parts + found.length >= MOST_PARTS) throw new Error('more durations than the kernel has room for');
      const context = ((index * tiers + tier) * 3 + channel) * p.letters + letter;
      p.dwellFirst[context] = parts;
      // A stage that takes no time has one part that takes none.
      p.partTable[parts] = -1;
      p.dwellCount[context] = Math.max(1, found.length);
      for (const { days, factor, revisitFactor, friction, suffix } of found) {
        p.partTable[parts] = days.median === 0 ? -1 : quantileOffset(days.median, sigmaOf(days));
        p.partFactor[parts] = factor;
        p.partFriction[parts] = frictionOf(friction.key, friction.sigma);
        p.partRevisit[parts] = revisitFactor;
        p.partKey[parts] = keyIndex(`${actor}/${stage}`, suffix);
        parts += 1;
      }
      if (found.length === 0) parts += 1;
    },
    share(index, tier, letter) {
      const [kind, actor, name] = site(SHARES, index);
      const memory = probe.at(actor, letter, tier);
      const share =
        kind === 'branch' ? shareOf(memory, actor as ActorId, name) : POLICY_CHANCES[name as PolicyChance](memory);
      // A table holds what was asked; a share below 0 would look like one that was not.
      const held = Math.max(0, share);
      p.shares[(index * tiers + tier) * p.letters + letter] = held;
      return held;
    },
    bit(index, letter, ground) {
      const [kind, actor, test] = site(BITS, index);
      const memory = probe.at(actor, letter, 0, 0, ground);
      const holds =
        kind === 'found'
          ? found(memory, actor as ActorId, test)
          : LETTER_TESTS[test as LetterTest](testOf(memory, actor as CaseProcedure));
      p.bits[(index * p.letters + letter) * MOST_GROUNDS + ground] = holds ? 1 : 0;
      return holds ? 1 : 0;
    },
    limit(index, letter) {
      const [actor, clock] = site(LIMITS, index);
      const minutes = clockMinutes(probe.at(actor, letter), actor as ActorId, clock);
      p.limits[index * p.letters + letter] = minutes;
      return minutes;
    },
    ground(index, letter) {
      const [actor, choice] = site(GROUNDS, index);
      const memory = probe.at(actor, letter);
      const code = groundOf(
        memory,
        actor as CaseProcedure,
        choice === 'first-finding' ? choice : { lawful: choice as GroundCode },
      );
      const number = groundNumber(code);
      p.groundOf[index * p.letters + letter] = number;
      return number;
    },
    letter(actorIndex, letter) {
      const actor = site(ACTORS, actorIndex);
      const memory = probe.at(actor, letter);
      const at = actorIndex * p.letters + letter;
      const bits = (event: string) =>
        itemsMeant(plan, memory.drafts, actor, event).reduce(
          (mask, item) => mask | (1 << plan.items.findIndex(({ id }) => id === item)),
          0,
        );
      p.missing[at] = missingCodes(testOf(memory, actor as CaseProcedure)).reduce(
        (mask, code) => mask | codeMask(code),
        0,
      );
      p.asked[at] = bits('hold.placed');
      p.produced[at] = bits('evidence.produced');
      p.tested[at] = 1;
    },
    dossier(tier) {
      const basis = must(basisOn(plan, route, 'request'), `route "${route.id}" makes no request`);
      const memory = probe.at('request', 0, tier);
      const { thin, slip } = dossierShares(memory, basis);
      p.dossierShares[tier * 2] = Math.max(0, thin);
      p.dossierShares[tier * 2 + 1] = Math.max(0, slip);
      for (let first = 0; first < SLIP_COUNT; first += 1) {
        const minded = slipMinded(memory, basis, first);
        p.slipVariant[first] = minded === null ? COMPLETE : FIRST_SLIP + minded;
      }
    },
  };
}

/** Procedures that only their own decision begins: one that the route does not ask for stays idle. */
const canMove = (plan: CasePlan, route: Route, actor: string): boolean =>
  !(['police', 'emergency', 'preservation'] as readonly string[]).includes(actor) ||
  basisOn(plan, route, actor as CaseProcedure) !== null;

/** Throws a sentence where the kernel cannot hold the plan; whoever runs it then asks the live actors. */
export function compileProgram(
  plan: CasePlan,
  route: Route,
  settings: Settings,
  halved: Halved | null = null,
): Program {
  if (plan.items.length > MOST_ITEMS) throw new Error(`the kernel has room for ${MOST_ITEMS} evidence items`);
  const probe = openProbe(plan, route, settings, halved);
  const tiers = probe.pairs.length;
  const { letters } = probe;
  const inCase: readonly string[] = actorsIn(plan);
  const fixed = probe.memory.channel;
  const asksFormally = basisOn(plan, route, 'request') !== null;
  const mix = asksFormally ? channelMixOf(probe.at('request', 1 + COMPLETE * 4 * (probe.knownAt.length + 1))) : null;
  const p: Omit<Program, 'asking'> = {
    ...itemTables(plan),
    ...lawTablesOf(plan, route, letters).letters,
    fileComplete: fileComplete(plan),
    knownAt: probe.knownAt,
    tierAt: probe.tierAt,
    tiers,
    pairOf: probe.pairOf,
    injects: injectTables(plan),
    letters,
    present: Uint8Array.from({ length: ACTORS.length + plan.items.length }, (_, i) =>
      i >= ACTORS.length || inCase.includes(ACTORS[i] ?? '') ? 1 : 0,
    ),
    timed: Uint8Array.from({ length: ACTORS.length + plan.items.length }, (_, i) =>
      canMove(plan, route, ACTORS[i] ?? 'case') ? 1 : 0,
    ),
    items: plan.items.length,
    stages: 1 + STAGES.findLastIndex(([chart]) => chart === 'evidence' || inCase.includes(chart)),
    marks: 1 + MARKS.findLastIndex(([actor]) => actor === 'evidence' || inCase.includes(actor)),
    providerItems: plan.items.reduce(
      (mask, item, i) => (item.provider === plan.provider.id ? mask | (1 << i) : mask),
      0,
    ),
    partTable: new Int32Array(MOST_PARTS),
    partFactor: new Float64Array(MOST_PARTS),
    partFriction: new Int32Array(MOST_PARTS),
    partRevisit: new Float64Array(MOST_PARTS),
    partKey: new Int32Array(MOST_PARTS),
    frictionTable: new Int32Array(16),
    frictionKey: new Int32Array(16),
    channel: fixed === null ? (mix ? -1 : 0) : CHANNELS.indexOf(fixed),
    electronicShare: mix?.electronic ?? 0,
    postShare: mix ? mix.electronic + mix.post : 0,
    dwellFirst: new Int32Array(DWELLS.length * tiers * 3 * letters).fill(-1),
    dwellCount: new Uint8Array(DWELLS.length * tiers * 3 * letters),
    officeHours: Uint8Array.from(DWELLS, ([actor, stage]) => (keepsOfficeHours(plan, actor as ActorId, stage) ? 1 : 0)),
    shares: filled(SHARES.length * tiers * letters, Number.NaN),
    limits: filled(LIMITS.length * letters, Number.NaN),
    dossierShares: filled(tiers * 2, Number.NaN),
    slipVariant: new Int32Array(SLIP_COUNT).fill(COMPLETE),
    routeAsks: Uint8Array.from(ACTORS, (actor) =>
      (CASE_PROCEDURES as readonly string[]).includes(actor) && basisOn(plan, route, actor as CaseProcedure) !== null
        ? 1
        : 0,
    ),
    routeFacts: Uint8Array.from([route.directBasis !== null ? 1 : 0, directBringsAll(plan, route) ? 1 : 0]),
    calendar: createCalendarTable(plan, settings),
  };
  return { ...p, asking: asking(plan, route, probe, p) };
}
