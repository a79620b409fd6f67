/**
 * Everything of `npm test` that reads the files of the instruments, as pure functions: for mutation testing, which asks
 * thousands of wrong files and cannot start a test run for each. A check that is not listed here kills no mutant.
 */
import { instrumentOf } from '#content/compile-instrument.ts';
import { WORLD_RULES } from '#content/lint/index.ts';
import { runRules } from '#content/lint/rule.ts';
import { type InstrumentFile, instrumentSchema } from '#content/schemas/instrument.ts';
import type { World } from '#content/world.ts';
import type { InstrumentId } from '#domain/ids.ts';
import type { Instrument } from '#domain/instrument.ts';
import { must } from '#domain/result.ts';
import { lawFormFaults } from './law-forms.ts';
import { SENSE_RULES } from './law-sense.ts';
import { lawTableFailures } from './law-tables.ts';

/** A shipped world in which the file of one instrument has been exchanged. */
export interface LawUnderTest {
  readonly world: World;
  readonly changed: InstrumentId;
  /** As parsed; nobody has looked at its form. */
  readonly file: object;
}

export interface LawKiller {
  readonly name: string;
  /** One sentence for each thing that is wrong; empty where the check passes. */
  readonly failures: (law: LawUnderTest) => readonly string[];
}

/** Checked once a file, not once a check. */
const parsed = new WeakMap<object, InstrumentFile>();
function parsedFile({ file }: LawUnderTest): InstrumentFile {
  const known = parsed.get(file) ?? instrumentSchema.parse(file);
  parsed.set(file, known);
  return known;
}

function worldOf(law: LawUnderTest): World {
  const { world, changed } = law;
  const { source } = must(world.instruments.get(changed), `no file for ${changed}`);
  return { ...world, instruments: new Map([...world.instruments, [changed, { value: parsedFile(law), source }]]) };
}

const valuesIn = (law: LawUnderTest): Readonly<Record<string, Instrument>> => {
  const shipped = compiled.get(law.world) ?? compile(law.world);
  compiled.set(law.world, shipped);
  return { ...shipped, [law.changed]: instrumentOf(parsedFile(law)) };
};
const compile = ({ instruments }: World): Readonly<Record<string, Instrument>> =>
  Object.fromEntries([...instruments].map(([id, { value }]) => [id, instrumentOf(value)]));
/** Compiled once a world, not once a mutant. */
const compiled = new WeakMap<World, Readonly<Record<string, Instrument>>>();

const changedIn = (law: LawUnderTest): Instrument => instrumentOf(parsedFile(law));

/** In this order; the later ones may rely on the form. */
export const LAW_KILLERS: readonly LawKiller[] = [
  {
    name: 'form',
    failures: ({ file }) => (instrumentSchema.safeParse(file).success ? [] : ['The file has not the right form.']),
  },
  {
    name: 'lint of the content',
    failures: (law) => runRules(WORLD_RULES, worldOf(law)).map(({ rule, message }) => `${rule} ${message}`),
  },
  {
    name: 'sense of one file',
    failures: (law) =>
      SENSE_RULES.flatMap(({ title, faults }) => faults(changedIn(law)).map((fault) => `${title}: ${fault}`)),
  },
  { name: 'forms and reach', failures: (law) => lawFormFaults(changedIn(law)) },
  { name: 'tables of the law', failures: (law) => lawTableFailures(valuesIn(law)) },
];
