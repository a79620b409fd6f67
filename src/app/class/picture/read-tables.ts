/** The run files of a class, each replayed here: what a file says of its own result counts for nothing. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { openDebrief } from '#app/stores/use-debrief.ts';
import { readRecipe } from '#content/recipe.ts';
import type { AssessedObjective, Objective } from '#domain/assessment/objective.ts';
import type { Outcome } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import type { DecisionType } from '#domain/recipe.ts';
import { assess } from '#simulation/assess/assess.ts';
import { replay } from '#simulation/replay.ts';

/** Bytes of one file, and files at once. */
export const TABLE_CAP = 1_000_000;
export const MOST_TABLES = 100;

export interface ClassFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

export interface ClassTable {
  /** From 1, in the order opened. */
  readonly number: number;
  readonly file: string;
  readonly seat: string | null;
  readonly steps: readonly { readonly type: DecisionType; readonly day: number }[];
  /** Day of the final answer; null where none came by the end of the run. */
  readonly answered: number | null;
  /** Null while the case is under way. */
  readonly outcome: Outcome | null;
  readonly lines: readonly AssessedObjective[];
  /** The first decision that could not have been taken, from 1, and why; what came before it counts. */
  readonly rejected: { readonly number: number; readonly reason: string } | null;
}

export interface ClassFault {
  readonly file: string;
  readonly reason: string;
}

async function readTable(
  { plan, planHash }: ScenarioPack,
  objectives: readonly Objective[],
  file: ClassFile,
): Promise<Omit<ClassTable, 'number'> | ClassFault> {
  const fault = (reason: string): ClassFault => ({ file: file.name, reason });
  if (file.size > TABLE_CAP) return fault('The file is larger than one megabyte. It is no run of Comity.');
  const text = await file.text().catch(() => null);
  if (text === null) return fault('The browser cannot read this file.');
  const read = readRecipe(text, (id) => (id === plan.scenario ? { planHash } : null), file.name);
  if (!read.ok) {
    const [first] = read.problems;
    return fault(first ? `Line ${first.line}: ${first.message} ${first.fix}` : 'It is no run of this case.');
  }
  const { recipe } = read.value;
  const run = replay(plan, recipe);
  const kept = run.rejected ? recipe.decisions.slice(0, run.rejected.index) : recipe.decisions;
  return {
    file: file.name,
    seat: recipe.seat ?? null,
    steps: kept.map(({ type, at }) => ({ type, day: Math.floor(at / MINUTES_PER_DAY) })),
    answered: run.answeredAt === null ? null : Math.floor(run.answeredAt / MINUTES_PER_DAY),
    outcome: run.outcome,
    lines: assess(plan, objectives, recipe).dimensions.flatMap(({ lines }) => lines),
    rejected: run.rejected && { number: run.rejected.index + 1, reason: run.rejected.reason },
  };
}

/** In the order of the files. Those beyond `MOST_TABLES` are named as faults. */
export async function readTables(
  pack: ScenarioPack,
  files: readonly ClassFile[],
): Promise<{ readonly tables: readonly ClassTable[]; readonly faults: readonly ClassFault[] }> {
  const tables: ClassTable[] = [];
  const faults: ClassFault[] = [];
  const { objectives } = await openDebrief(pack);
  for (const [index, file] of files.entries()) {
    if (index >= MOST_TABLES) {
      faults.push({ file: file.name, reason: `Only ${MOST_TABLES} files can be opened at once.` });
      continue;
    }
    const one = await readTable(pack, objectives, file);
    if ('reason' in one) faults.push(one);
    else tables.push({ ...one, number: tables.length + 1 });
  }
  return { tables, faults };
}
