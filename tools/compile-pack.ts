/** What a scenario module of the app holds, made at build time: runs in Node, bundled by `tools/bundle.mjs`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKit } from '#content/case-kit.ts';
import { compileKitFolder, compileLawFolder, compileScenarioFolder } from '#content/node/read-folder.ts';
import type { Problem } from '#content/problem.ts';
import type { ScenarioPack as Compiled, ScenarioCard } from '#content/scenario-pack.ts';
import type { LawRegister } from '#domain/law-register.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { type ChartTable, chartTables, compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';

export type ShelfCard = ScenarioCard;

/** What the content layer compiled, and beside it what the simulation derives from it. */
export interface ScenarioPack {
  readonly plan: Compiled['plan'];
  /** SHA-256, hexadecimal, of the plan without its texts, the chart tables and the luck version. */
  readonly planHash: string;
  readonly charts: ReturnType<typeof compileCaseCharts>;
  /** Loads what stays hidden until a run ends: a module of its own, so that no page holds it before. */
  readonly openDebrief: () => Promise<Compiled['debrief']>;
  /** Play time, as its author says. Absent: nobody said. */
  readonly minutes?: number;
}

export interface Shelf {
  readonly cards: readonly ShelfCard[];
  readonly packs: Readonly<Record<string, Omit<ScenarioPack, 'openDebrief'>>>;
  /** By the same ids. */
  readonly debriefs: Readonly<Record<string, Compiled['debrief']>>;
}

/**
 * Compiles every scenario under `scenarios/`, in the order of their folders.
 * @param root absolute folder of the project
 * @returns the shelf, or every problem of every scenario
 */
export async function compileShelf(root: string): Promise<Result<Shelf, readonly Problem[]>> {
  const scenarios = join(root, 'scenarios');
  const folders = readdirSync(scenarios).filter((name) => existsSync(join(scenarios, name, 'scenario.yaml')));
  const cards: ShelfCard[] = [];
  const packs: Record<string, Shelf['packs'][string]> = {};
  const debriefs: Record<string, Compiled['debrief']> = {};
  const problems: Problem[] = [];
  for (const folder of folders.sort()) {
    const compiled = await compileScenarioFolder(root, folder);
    if (!compiled.ok) {
      problems.push(...compiled.problems);
      continue;
    }
    const { id, card, plan, debrief } = compiled.value;
    const charts = compileCaseCharts(plan);
    cards.push(card);
    packs[id] = { plan, planHash: planHashOf(plan, charts), charts, minutes: card.minutes };
    debriefs[id] = debrief;
  }
  return problems.length > 0 ? fail(problems) : ok({ cards, packs, debriefs });
}

/** What the library needs: the law of the world and every statechart, compiled. */
export interface LawPack {
  readonly law: LawRegister;
  readonly charts: Readonly<Record<string, ChartTable>>;
}

/** @param root absolute folder of the project */
export async function compileLawPack(root: string): Promise<Result<LawPack, readonly Problem[]>> {
  const law = await compileLawFolder(root);
  return law.ok ? ok({ law: law.value, charts: chartTables() }) : law;
}

/** What the page builds cases from. @param root absolute folder of the project */
export const compileKitPack = (root: string): Promise<Result<CaseKit, readonly Problem[]>> => compileKitFolder(root);
