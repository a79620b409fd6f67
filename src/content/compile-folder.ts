/** From the files of a scenario folder to a pack. No file system here: the browser compiles dropped files the same way. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Role } from '#domain/ids.ts';
import { fail, must, ok, type Result } from '#domain/result.ts';
import { casesBeside } from './cases-beside.ts';
import { readForm } from './check-form.ts';
import { debriefOf } from './compile-debrief.ts';
import { aimsOf } from './compile-objectives.ts';
import { compilePlan } from './compile-plan.ts';
import { CASE_RULES, PLAN_RULES } from './lint/index.ts';
import { runRules } from './lint/rule.ts';
import { inOrder, type Problem, problemAt, START } from './problem.ts';
import { readBriefing } from './read-briefing.ts';
import { type ReadFiles, textsUnder } from './read-files.ts';
import { readWorld, WORLD_KINDS } from './read-world.ts';
import type { ScenarioCard, ScenarioPack } from './scenario-pack.ts';
import { type ScenarioFile, scenarioSchema } from './schemas/scenario.ts';
import type { World } from './world.ts';

const SCENARIO = 'scenario.yaml';
const BRIEFING = 'briefing.md';

function cardOf(file: ScenarioFile, plan: CasePlan): ScenarioCard {
  const { id, title, summary, minutes, audience, level, contentNotes, alternative, asAt, licence, reviewedBy } = file;
  return {
    id,
    title,
    summary,
    minutes,
    audience,
    level,
    contentNotes,
    alternative: alternative ?? null,
    roles: [...new Set<Role>(['prosecutor', ...plan.seats.map(({ role }) => role)])],
    instruments: file.instruments.map((one) => must(plan.instruments[one], `no "${one}" in the plan`).shortTitle),
    requesting: plan.requesting.name,
    requested: plan.requested.name,
    asAt,
    supposes: file.supposes.map(({ text }) => text),
    objectives: aimsOf(file.objectives),
    licence,
    reviewedBy,
  };
}

function missing(file: string, fix: string): readonly Problem[] {
  return [problemAt({ file, ...START }, 'C004', 'This file is missing.', fix)];
}

/**
 * Compiles one scenario in a world that has been read. Never throws, whatever the texts.
 * @param files `scenario.yaml` and `briefing.md` → text
 * @param folder how the folder is called in problems
 * @param cases ids of the cases that there are, this one among them; null: nobody knows, and any may be named
 */
export function compileInWorld(
  files: ReadonlyMap<string, string>,
  world: World,
  folder: string,
  cases: readonly string[] | null = null,
): Result<ScenarioPack, readonly Problem[]> {
  const text = files.get(SCENARIO);
  if (text === undefined) return fail(missing(`${folder}/${SCENARIO}`, 'A scenario folder holds one; write it there.'));
  const scenario = readForm(`${folder}/${SCENARIO}`, text, scenarioSchema);
  const words = files.get(BRIEFING);
  const briefing =
    words === undefined
      ? fail(missing(`${folder}/${BRIEFING}`, 'Write the briefing of the case into it.'))
      : readBriefing(`${folder}/${BRIEFING}`, words);
  if (!scenario.ok || !briefing.ok) {
    return fail(inOrder([...(scenario.ok ? [] : scenario.problems), ...(briefing.ok ? [] : briefing.problems)]));
  }

  const problems = runRules(CASE_RULES, { scenario: scenario.value, world, cases });
  if (problems.length > 0) return fail(problems);
  const plan = compilePlan(scenario.value, world, briefing.value);
  const later = runRules(PLAN_RULES, { scenario: scenario.value, world, cases, plan });
  if (later.length > 0) return fail(later);
  const file = scenario.value.value;
  return ok({
    id: file.id,
    card: cardOf(file, plan),
    plan,
    debrief: debriefOf(file, plan, world),
  });
}

/** The world's folder is the sibling `world` of the scenario's folder. */
export const worldBeside = (folder: string): string => folder.replace(/[^/]*\/?$/, 'world');

/**
 * The same from texts: the world is read first, and its problems come alone.
 * @param files path inside the scenario folder → text
 * @param world path inside the world folder, such as `instruments/uncc.yaml` → text
 */
export function compileScenario(
  files: ReadonlyMap<string, string>,
  world: ReadonlyMap<string, string>,
  folder: string,
): Result<ScenarioPack, readonly Problem[]> {
  const read = readWorld(world, worldBeside(folder));
  return read.ok ? compileInWorld(files, read.value, folder) : read;
}

/** The same through a reader of files. @param folder such as `scenarios/01-the-night-shift` */
export async function compileScenarioFrom(
  files: ReadFiles,
  folder: string,
  world = worldBeside(folder),
): Promise<Result<ScenarioPack, readonly Problem[]>> {
  const own = await textsUnder(files, folder, ['']);
  const read = readWorld(await textsUnder(files, world, WORLD_KINDS), world);
  return read.ok ? compileInWorld(own, read.value, folder, await casesBeside(files, own, [folder, world])) : read;
}
