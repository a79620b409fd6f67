/** The runs from which a catch-up code can be cut: the author's model answers, the runs of this computer, a pasted code. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import { useSession } from '#app/stores/session.ts';
import { useDebrief } from '#app/stores/use-debrief.ts';
import type { Recipe } from '#domain/recipe.ts';
import type { Seat } from '#domain/seat.ts';
import { newRecipe, withDecision } from '#simulation/recipes.ts';

export interface Source {
  readonly id: string;
  readonly kind: 'model' | 'kept';
  /** The seat of a model answer; null: the prosecutor's. */
  readonly seat: Seat | null;
  readonly name: string | null;
  readonly number: number;
  readonly recipe: Recipe;
}

export function useSources(pack: ScenarioPack): readonly Source[] {
  const { plan, planHash } = pack;
  const debrief = useDebrief(pack);
  const runs = useSession((state) => state.runs);
  const model = (seat: Seat | null): Source => {
    const decisions = seat ? (debrief.seats[seat.id]?.modelAnswer ?? []) : debrief.modelAnswer;
    const recipe = decisions.reduce(withDecision, newRecipe(plan, planHash, seat ? { seat } : {}));
    return { id: `model:${seat?.id ?? ''}`, kind: 'model', seat, name: null, number: 0, recipe };
  };
  return [
    ...[null, ...plan.seats].map(model),
    ...runs
      .filter(({ scenario }) => scenario === plan.scenario)
      .map(({ id, name, number, recipe }): Source => ({ id, kind: 'kept', seat: null, name, number, recipe })),
  ];
}
