import { DECISION_ROLES } from '#domain/recipe.ts';
import { didYouMean } from '../near-miss.ts';
import { answersAt } from './decisions.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S036';

export const strangeSeat: Rule<CaseInput> = {
  code: CODE,
  title: 'The script of a seat is the prosecutor’s; the facilitator’s answers for a seat are those of its own role.',
  check: ({ scenario }) => {
    const seats = scenario.value.seats ?? [];
    const scripts = seats.flatMap(({ script }, index) =>
      script.flatMap(({ type }, at) => {
        if (DECISION_ROLES[type] === 'prosecutor') return [];
        const message = `“${type}” is no decision of the prosecutor, whose letters a script holds.`;
        return [
          problemIn(scenario, ['seats', index, 'script', at, 'type'], CODE, message, 'Remove it from the script.'),
        ];
      }),
    );
    const answers = Object.entries(scenario.value.facilitator.seats ?? {}).flatMap(([id, lists]) => {
      const path = ['facilitator', 'seats', id];
      const found = seats.find((seat) => seat.id === id);
      if (!found) {
        const fix = didYouMean(
          id,
          seats.map((seat) => seat.id),
          'Write the id of a seat of this scenario.',
        );
        return [problemIn(scenario, path, CODE, `The scenario has no seat “${id}”.`, fix)];
      }
      return answersAt(lists, ...path).flatMap(({ decision: { type }, path: place }) => {
        if (DECISION_ROLES[type] === found.role) return [];
        const message = `“${type}” is no decision of this seat’s role.`;
        return [problemIn(scenario, [...place, 'type'], CODE, message, `Choose a decision of ${found.role}.`)];
      });
    });
    return [...scripts, ...answers];
  },
};
