/** Finding and reading what a command names. Paths are the caller's; scenarios are the project's or a folder's. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import type { Problem } from '#content/problem.ts';
import type { Debrief, ScenarioCard } from '#content/scenario-pack.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { type ChartTable, compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { plain, quoted, Refusal } from './output.ts';

export interface Loaded {
  readonly card: ScenarioCard;
  readonly plan: CasePlan;
  readonly debrief: Debrief;
  readonly planHash: string;
  readonly charts: readonly ChartTable[];
}

/** The folder of the project, and the folder the caller stands in (npm changes directory, so it tells in INIT_CWD). */
export const projectRoot = (): string => process.env.COMITY_ROOT ?? process.cwd();
export const fromCaller = (path: string): string =>
  isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);

export const problemLine = ({ file, line, column, rule, message, fix }: Problem): string =>
  plain(`${file}:${line}:${column}  ${rule}  ${message} ${fix}\n`);

/** Every scenario of the project by its id, and the problems of those that do not compile, by folder. */
export async function loadAll(): Promise<{
  readonly scenarios: ReadonlyMap<string, Loaded>;
  readonly broken: ReadonlyMap<string, readonly Problem[]>;
}> {
  const scenarios = new Map<string, Loaded>();
  const broken = new Map<string, readonly Problem[]>();
  const folders = readdirSync(join(projectRoot(), 'scenarios')).filter((name) =>
    existsSync(join(projectRoot(), 'scenarios', name, 'scenario.yaml')),
  );
  for (const folder of folders.sort()) {
    const compiled = await compileScenarioFolder(projectRoot(), folder);
    if (!compiled.ok) broken.set(folder, compiled.problems);
    else {
      const { id, card, plan, debrief } = compiled.value;
      const charts = compileCaseCharts(plan);
      scenarios.set(id, { card, plan, debrief, planHash: planHashOf(plan, charts), charts });
    }
  }
  return { scenarios, broken };
}

/** By the scenario's id. Refuses an unknown one with the known ids and the problems of those that do not compile. */
export async function loadScenario(id: string): Promise<Loaded> {
  const { scenarios, broken } = await loadAll();
  const found = scenarios.get(id);
  if (found) return found;
  const problems = [...broken.values()].flat().map(problemLine).join('');
  const known = [...scenarios.keys()].join(', ') || 'none';
  throw new Refusal(
    `no scenario is called ${quoted(id)}. Known: ${known}.${problems ? `\nThese do not compile:\n${problems}` : ''}`,
  );
}

/** Text of a file of at most `limit` bytes; refuses a missing, unreadable or larger one before reading it. */
export function readText(path: string, limit: number): string {
  if (path.trim() === '') throw new Refusal('the name of a file is empty.');
  const full = fromCaller(path);
  if (!existsSync(full)) throw new Refusal(`${path}: there is no such file.`);
  const { size } = statSync(full);
  if (!statSync(full).isFile()) throw new Refusal(`${path}: this is not a file.`);
  if (size > limit) throw new Refusal(`${path}: the file has ${size} bytes; the limit is ${limit}.`);
  return readFileSync(full, 'utf8');
}
