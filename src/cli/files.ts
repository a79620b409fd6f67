/** Finding and reading what a command names. Paths are the caller's; scenarios are the project's or a folder's. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { compileScenarioFolder } from '#content/node/read-folder.ts';
import type { Problem } from '#content/problem.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { type ChartTable, compileAllCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { Refusal } from './output.ts';

export interface Loaded {
  readonly plan: CasePlan;
  readonly planHash: string;
  readonly charts: readonly ChartTable[];
}

/** The folder of the project, and the folder the caller stands in (npm changes directory, so it tells in INIT_CWD). */
export const projectRoot = (): string => process.env.COMITY_ROOT ?? process.cwd();
export const fromCaller = (path: string): string =>
  isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);

export const problemLine = ({ file, line, column, rule, message, fix }: Problem): string =>
  `${file}:${line}:${column}  ${rule}  ${message} ${fix}\n`;

/** Folder names under `scenarios/` that hold a scenario. */
export const scenarioFolders = (): readonly string[] =>
  readdirSync(join(projectRoot(), 'scenarios'))
    .filter((name) => existsSync(join(projectRoot(), 'scenarios', name, 'scenario.yaml')))
    .sort();

/** By the scenario's id or its folder's name. Refuses, with the known ids or the problems. */
export async function loadScenario(id: string): Promise<Loaded> {
  const known: string[] = [];
  for (const folder of scenarioFolders()) {
    const compiled = await compileScenarioFolder(projectRoot(), folder);
    if (!compiled.ok) {
      if (folder === id)
        throw new Refusal(`scenario "${id}" has problems:\n${compiled.problems.map(problemLine).join('')}`);
      continue;
    }
    known.push(compiled.value.id);
    if (compiled.value.id !== id && folder !== id) continue;
    const charts = compileAllCharts();
    return { plan: compiled.value.plan, planHash: planHashOf(compiled.value.plan, charts), charts };
  }
  throw new Refusal(`no scenario is called "${id}". Known: ${known.join(', ') || 'none'}.`);
}

/** Text of a file of at most `limit` bytes; refuses a missing, unreadable or larger one before reading it. */
export function readText(path: string, limit: number): string {
  const full = fromCaller(path);
  if (!existsSync(full)) throw new Refusal(`${path}: there is no such file.`);
  const { size } = statSync(full);
  if (!statSync(full).isFile()) throw new Refusal(`${path}: this is not a file.`);
  if (size > limit) throw new Refusal(`${path}: the file has ${size} bytes; the limit is ${limit}.`);
  return readFileSync(full, 'utf8');
}
