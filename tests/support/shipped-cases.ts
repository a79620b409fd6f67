/** Every case on the shelf, whatever their number, and every desk at which each can be played. */
import { readdirSync } from 'node:fs';
import type { Answers, ScenarioPack } from '#content/scenario-pack.ts';
import { minutes } from '#domain/case-time.ts';
import type { Role } from '#domain/ids.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import type { Seat } from '#domain/seat.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { newRecipe } from '#simulation/recipes.ts';
import { packOf } from './packs.ts';

export interface ShippedDesk extends Pick<ScenarioPack, 'plan' | 'debrief' | 'card'>, Answers {
  /** `the-night-shift at directorate`. */
  readonly name: string;
  /** Id of the seat, or `prosecutor`. */
  readonly desk: string;
  /** Its name under `scenarios/`. */
  readonly folder: string;
  readonly planHash: string;
  readonly role: Role;
  sitDown(seed?: number): Recipe;
  /** These decisions, and then time until the end of the case. */
  played(decisions: readonly Decision[], seed?: number): Recipe;
}

const isFolderOfCase = (name: string): boolean => /^\d/.test(name);

function desksOf(folder: string, { plan, debrief, card }: ScenarioPack): readonly ShippedDesk[] {
  const planHash = planHashOf(plan, compileCaseCharts(plan));
  return [null, ...plan.seats].map((seat: Seat | null): ShippedDesk => {
    const { modelAnswer, classicMistakes } = seat ? must(debrief.seats[seat.id], `answers for ${seat.id}`) : debrief;
    const sitDown = (seed = plan.seed) => newRecipe(plan, planHash, { seed, ...(seat ? { seat } : {}) });
    return {
      name: seat ? `${plan.scenario} at ${seat.id}` : plan.scenario,
      desk: seat?.id ?? 'prosecutor',
      folder,
      plan,
      debrief,
      card,
      planHash,
      role: seat?.role ?? 'prosecutor',
      modelAnswer,
      classicMistakes,
      sitDown,
      played: (decisions, seed) => ({ ...sitDown(seed), decisions, until: minutes(plan.horizon + 1) }),
    };
  });
}

/** What the author wrote for a desk, under the names of the golden files. */
export const writtenAt = ({ modelAnswer, classicMistakes }: Answers) => [
  { name: 'model-answer', decisions: modelAnswer },
  ...classicMistakes.map(({ decisions }, index) => ({ name: `mistake-${index + 1}`, decisions })),
];

export async function shippedDesks(): Promise<readonly ShippedDesk[]> {
  const folders = readdirSync('scenarios').filter(isFolderOfCase).sort();
  const desks = await Promise.all(folders.map(async (folder) => desksOf(folder, await packOf(folder))));
  return desks.flat();
}
