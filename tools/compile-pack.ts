/** What a scenario module of the app holds, made at build time: runs in Node, bundled by `tools/bundle.mjs`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKit } from '#content/case-kit.ts';
import { compileKitFolder, compileLawFolder, compileScenarioFolder } from '#content/node/read-folder.ts';
import type { Problem } from '#content/problem.ts';
import type { ScenarioPack as Compiled, ScenarioCard } from '#content/scenario-pack.ts';
import type { LawRegister } from '#domain/law-register.ts';
import { fail, must, ok, type Result } from '#domain/result.ts';
import { type ChartTable, chartTables, compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';

/** The card with the title of the other case that it names: only the shelf knows all of them. */
export interface ShelfCard extends Omit<ScenarioCard, 'alternative'> {
  readonly alternative: { readonly id: string; readonly title: string } | null;
}

/** What the content layer compiled, and beside it what the simulation derives from it. */
export interface ScenarioPack {
  readonly plan: Compiled['plan'];
  /** SHA-256, hexadecimal, of the plan without its texts, the chart tables and the luck version. */
  readonly planHash: string;
  readonly charts: ReturnType<typeof compileCaseCharts>;
  /** Loads what stays hidden until a run ends: a module of its own, so that no page holds it before. */
  readonly openDebrief: () => Compiled['debrief'] | Promise<Compiled['debrief']>;
  /** What its card on the shelf says. Absent: the case comes from no shelf. */
  readonly card?: ShelfCard;
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
  const compiledPacks: Compiled[] = [];
  const problems: Problem[] = [];
  for (const folder of folders.sort()) {
    const compiled = await compileScenarioFolder(root, folder);
    if (!compiled.ok) {
      problems.push(...compiled.problems);
      continue;
    }
    compiledPacks.push(compiled.value);
  }
  if (problems.length > 0) return fail(problems);
  const cards = compiledPacks.map(({ card }): ShelfCard => {
    const other = compiledPacks.find(({ id }) => id === card.alternative);
    return { ...card, alternative: other ? { id: other.id, title: other.card.title } : null };
  });
  const packs = compiledPacks.map(({ id, plan }, index): [string, Shelf['packs'][string]] => {
    const charts = compileCaseCharts(plan);
    const card = must(cards[index], `the card of ${id}`);
    return [id, { plan, planHash: planHashOf(plan, charts), charts, card }];
  });
  const debriefs = Object.fromEntries(compiledPacks.map(({ id, debrief }) => [id, debrief]));
  return ok({ cards, packs: Object.fromEntries(packs), debriefs });
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
