/** The suite that the coverage report reads: what authors wrote for each desk of their cases, each played to the end of its case. */
import type { Answers, Debrief } from '#content/scenario-pack.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision } from '#domain/recipe.ts';
import type { Seat } from '#domain/seat.ts';
import type { CoveredGame } from './coverage.ts';
import { newRecipe } from './recipes.ts';

/** What of a compiled case the suite needs. */
export interface ShelfCase {
  readonly plan: CasePlan;
  readonly planHash: string;
  readonly debrief: Debrief;
}

const written = ({ modelAnswer, classicMistakes }: Answers) => [
  { name: 'model answer', decisions: modelAnswer },
  ...classicMistakes.map(({ decisions }, i) => ({ name: `mistake ${i + 1}`, decisions })),
];

/** In the order of the desks: the prosecutor's first; of each, the model answer first. */
export function gamesOf({ plan, planHash, debrief }: ShelfCase): readonly CoveredGame[] {
  const played = (seat: Seat | null, decisions: readonly Decision[]) => ({
    ...newRecipe(plan, planHash, seat ? { seat } : {}),
    decisions,
    until: minutes(plan.horizon + 1),
  });
  return [null, ...plan.seats].flatMap((seat) => {
    const answers = seat ? debrief.seats[seat.id] : debrief;
    return (answers ? written(answers) : []).map(({ name, decisions }) => ({
      scenario: plan.scenario,
      desk: seat?.id ?? null,
      role: seat?.role ?? ('prosecutor' as const),
      name,
      plan,
      recipe: played(seat, decisions),
    }));
  });
}
