/** Every case on the shelf, whatever their number, and every desk at which each can be played. */
import { readdirSync } from 'node:fs';
import type { ScenarioPack } from '#content/scenario-pack.ts';
import { minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Seat } from '#domain/seat.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { packOf } from './packs.ts';

export interface ShippedDesk extends Pick<ScenarioPack, 'plan' | 'debrief'> {
  /** `the-night-shift at directorate`. */
  readonly name: string;
  /** Its name under `scenarios/`. */
  readonly folder: string;
  readonly planHash: string;
  readonly role: Role;
  readonly modelAnswer: readonly Decision[];
  readonly classicMistake: readonly Decision[];
  sitDown(seed?: number): Recipe;
  /** These decisions, and then time until the end of the case. */
  played(decisions: readonly Decision[], seed?: number): Recipe;
}

const isFolderOfCase = (name: string): boolean => /^\d/.test(name);

function desksOf(folder: string, { plan, debrief }: ScenarioPack): readonly ShippedDesk[] {
  const planHash = planHashOf(plan, compileCaseCharts(plan));
  return [null, ...plan.seats].map((seat: Seat | null): ShippedDesk => {
    const { modelAnswer, classicMistake } = seat ? must(debrief.seats[seat.id], `answers for ${seat.id}`) : debrief;
    const sitDown = (seed = plan.seed) => newRecipe(plan, planHash, { seed, ...(seat ? { seat } : {}) });
    return {
      name: seat ? `${plan.scenario} at ${seat.id}` : plan.scenario,
      folder,
      plan,
      debrief,
      planHash,
      role: seat?.role ?? 'prosecutor',
      modelAnswer,
      classicMistake,
      sitDown,
      played: (decisions, seed) => ({ ...sitDown(seed), decisions, until: minutes(plan.horizon + 1) }),
    };
  });
}

export async function shippedDesks(): Promise<readonly ShippedDesk[]> {
  const folders = readdirSync('scenarios').filter(isFolderOfCase).sort();
  const desks = await Promise.all(folders.map(async (folder) => desksOf(folder, await packOf(folder))));
  return desks.flat();
}
