/** The author's answer for the desk that is played. */
import type { Debrief } from '#content/scenario-pack.ts';
import type { Decision } from '#domain/recipe.ts';
import type { Seat } from '#domain/seat.ts';

export const modelAnswerOf = (debrief: Debrief, seat: Seat | null): readonly Decision[] =>
  (seat ? debrief.seats[seat.id]?.modelAnswer : debrief.modelAnswer) ?? [];
