/** The author's answer for the desk that is played. */
import type { ScenarioPack } from 'virtual:comity/shelf';
import type { Decision } from '#domain/recipe.ts';
import type { Seat } from '#domain/seat.ts';

export const modelAnswerOf = ({ debrief }: ScenarioPack, seat: Seat | null): readonly Decision[] =>
  (seat ? debrief.seats[seat.id]?.modelAnswer : debrief.modelAnswer) ?? [];
