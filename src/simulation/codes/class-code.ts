/**
 * What a trainer sets for a class as a code short enough to be typed from a projector: eight letters, and a few more for a luck
 * of its own, for closed instruments, for how the tables play, and for each stop. It names the case by a mark of its id, so
 * it holds no text.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import { BUDGETS, type ClassTerms, LAST_STOP, MANNERS, MOST_STOPS, TABLE_SIZES } from '#domain/class-terms.ts';
import { HELP_LEVELS } from '#domain/help.ts';
import type { InstrumentId } from '#domain/ids.ts';
import { keyHash } from '#domain/randomness.ts';
import type { Recipe } from '#domain/recipe.ts';
import { fail, must, ok, type Result } from '#domain/result.ts';
import { newRecipe } from '../recipes.ts';
import { bitReader, bitWriter, EndOfBits } from './bits.ts';
import { digitsOf, inGroups, sealed, unsealed } from './crockford.ts';

export interface ClassSetup extends Omit<ClassTerms, 'continued'> {
  /** uint32; the case's own luck is the seed of its plan. */
  readonly seed: number;
  /** Id of a seat of the plan; null: the prosecutor's. */
  readonly seat: string | null;
}

/** No code of a class; a letter wrong; of a later edition; of a case that is not on this shelf, or of another version of it. */
export type ClassCodeFault = 'no-code' | 'damaged' | 'later-edition' | 'unknown-case' | 'other-version';

/**
 * In their bits: version, mark of the case, mark of what the numbers below count, help, seat, luck, instruments, stops. Version
 * 2 adds people at a table, minutes, and manner of the other offices; a class that sets none of them has the code that it
 * had before there was a version 2.
 */
const PLAIN = 1;
const WITH_TABLES = 2;
const WIDTH = {
  version: 2,
  scenario: 10,
  shape: 8,
  help: 2,
  seat: 3,
  flag: 1,
  stops: 3,
  table: 2,
  slot: 2,
  others: 3,
  seed: 32,
} as const;
/** Letters of a code: eight at least, and no case makes it longer than this. */
const SHORTEST = 8;
const LONGEST = 60;

const markOf = (text: string, width: number): number => keyHash(text) >>> (32 - width);
const scenarioMark = (scenario: string): number => markOf(scenario, WIDTH.scenario);

/** Instruments on which some legal basis of the case rests, by id: what a trainer can close, in the order of the code. */
export const instrumentsIn = (plan: CasePlan): readonly InstrumentId[] =>
  [
    ...new Set(
      plan.bases.flatMap(({ instrument, through }) => (through === null ? [instrument] : [instrument, through])),
    ),
  ].sort();

/** Another order or number of instruments or seats is another shape: then the bits would mean something else. */
const shapeMark = (plan: CasePlan): number =>
  markOf(JSON.stringify([instrumentsIn(plan), plan.seats.map(({ id }) => id)]), WIDTH.shape);

/** From 1; 0 for what is not set. */
const rankOf = <T>(list: readonly T[], value: T | undefined): number =>
  value === undefined ? 0 : list.indexOf(value) + 1;

/** `K7Q2-9FXA-3M`. Throws for a seat or an instrument that the plan does not have. */
export function encodeClass(plan: CasePlan, setup: ClassSetup): string {
  const { seed, seat, help, instruments, stops, table, slot, others } = setup;
  const withTables = table !== undefined || slot !== undefined || others !== undefined;
  const { write, writeCount, bytes, length } = bitWriter();
  const seatNumber = seat === null ? 0 : plan.seats.findIndex(({ id }) => id === seat) + 1;
  must(seat === null || seatNumber > 0 ? seatNumber : null, `the case has no seat "${seat}"`);
  write(withTables ? WITH_TABLES : PLAIN, WIDTH.version);
  write(scenarioMark(plan.scenario), WIDTH.scenario);
  write(shapeMark(plan), WIDTH.shape);
  write(HELP_LEVELS.indexOf(help), WIDTH.help);
  write(seatNumber, WIDTH.seat);
  write(seed === plan.seed ? 0 : 1, WIDTH.flag);
  write(instruments ? 1 : 0, WIDTH.flag);
  write(stops.length, WIDTH.stops);
  if (withTables) {
    write(rankOf(TABLE_SIZES, table), WIDTH.table);
    write(rankOf(BUDGETS, slot), WIDTH.slot);
    write(rankOf(MANNERS, others), WIDTH.others);
  }
  if (seed !== plan.seed) write(seed, WIDTH.seed);
  if (instruments) for (const id of instrumentsIn(plan)) write(instruments.includes(id) ? 1 : 0, 1);
  stops.forEach((day, index) => {
    writeCount(day - (stops[index - 1] ?? 0));
  });
  while (length() % 5 !== 0) write(0, 1);
  const { read } = bitReader(bytes());
  return inGroups(sealed(Array.from({ length: length() / 5 }, () => read(5))), 4);
}

interface Body extends ReturnType<typeof bitReader> {
  readonly version: number;
}

function bodyOf(text: string): Result<Body, ClassCodeFault> {
  const digits = digitsOf(text.slice(0, 4 * LONGEST));
  if (!digits || digits.length < SHORTEST || digits.length > LONGEST) return fail('no-code');
  const body = unsealed(digits);
  if (!body) return fail('damaged');
  const { write, bytes } = bitWriter();
  for (const digit of body) write(digit, 5);
  const reader = bitReader(bytes());
  const version = reader.read(WIDTH.version);
  return version === PLAIN || version === WITH_TABLES ? ok({ ...reader, version }) : fail('later-edition');
}

/** Which of these cases a class code is of. Never throws. */
export function scenarioOfClass(text: string, scenarios: readonly string[]): Result<string, ClassCodeFault> {
  const body = bodyOf(text);
  if (!body.ok) return body;
  const mark = body.value.read(WIDTH.scenario);
  const found = scenarios.find((one) => scenarioMark(one) === mark);
  return found === undefined ? fail('unknown-case') : ok(found);
}

/** What a class code of this case sets. Never throws, whatever the text. */
export function decodeClass(text: string, plan: CasePlan): Result<ClassSetup, ClassCodeFault> {
  const body = bodyOf(text);
  if (!body.ok) return body;
  try {
    return setupIn(body.value, plan);
  } catch (error) {
    if (error instanceof EndOfBits) return fail('damaged');
    throw error;
  }
}

/** How the tables play; null where a number means nothing. */
function tablesIn({ read, version }: Body): Pick<ClassSetup, 'table' | 'slot' | 'others'> | null {
  if (version !== WITH_TABLES) return {};
  const [size, budget, manner] = [read(WIDTH.table), read(WIDTH.slot), read(WIDTH.others)];
  const [table, slot, others] = [TABLE_SIZES[size - 1], BUDGETS[budget - 1], MANNERS[manner - 1]];
  const unknown = size > TABLE_SIZES.length || budget > BUDGETS.length || manner > MANNERS.length;
  return unknown ? null : { ...(table ? { table } : {}), ...(slot ? { slot } : {}), ...(others ? { others } : {}) };
}

function setupIn(body: Body, plan: CasePlan): Result<ClassSetup, ClassCodeFault> {
  const { read, readCount } = body;
  if (read(WIDTH.scenario) !== scenarioMark(plan.scenario)) return fail('unknown-case');
  if (read(WIDTH.shape) !== shapeMark(plan)) return fail('other-version');
  const help = HELP_LEVELS[read(WIDTH.help)];
  const seatNumber = read(WIDTH.seat);
  const seat = seatNumber === 0 ? null : plan.seats[seatNumber - 1]?.id;
  const [ownLuck, some] = [read(WIDTH.flag) === 1, read(WIDTH.flag) === 1];
  const count = read(WIDTH.stops);
  const tables = tablesIn(body);
  const seed = ownLuck ? read(WIDTH.seed) >>> 0 : plan.seed;
  const instruments = some ? instrumentsIn(plan).filter(() => read(1) === 1) : null;
  const stops: number[] = [];
  while (stops.length < Math.min(count, MOST_STOPS)) stops.push((stops.at(-1) ?? 0) + readCount());
  const sound = (stops.at(-1) ?? 1) <= LAST_STOP && instruments?.length !== 0;
  if (!help || seat === undefined || !tables || !sound) return fail('damaged');
  return ok({ seed, seat, help, ...(instruments ? { instruments } : {}), ...tables, stops });
}

/** The run with which a table of this class begins. */
export function recipeOfClass(plan: CasePlan, planHash: string, { seed, seat, ...terms }: ClassSetup): Recipe {
  const taken = plan.seats.find(({ id }) => id === seat);
  return newRecipe(plan, planHash, { seed, terms: { ...terms, continued: 0 }, ...(taken ? { seat: taken } : {}) });
}
