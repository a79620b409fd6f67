import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S042';
const KINDS = ['route', 'never', 'sometimes', 'answer', 'share'] as const;

export const claimOfOneKind: Rule<CaseInput> = {
  code: CODE,
  title: 'Each claim of an author says one thing, and names a desk that exists.',
  check: ({ scenario }) =>
    (scenario.value.check ?? []).flatMap((claim, index) => {
      const kinds = KINDS.filter((kind) => claim[kind] !== undefined);
      const path = ['check', index];
      const seats = (scenario.value.seats ?? []).map(({ id }) => id);
      const desk = claim.answer?.desk;
      return [
        ...(kinds.length === 1
          ? []
          : [
              problemIn(
                scenario,
                path,
                CODE,
                kinds.length === 0
                  ? 'This claim says nothing that can be tried.'
                  : `This claim says ${kinds.length} things at once.`,
                `Write one of ${KINDS.join(', ')}.`,
              ),
            ]),
        ...(desk === undefined || seats.includes(desk)
          ? []
          : [
              problemIn(
                scenario,
                [...path, 'answer', 'desk'],
                CODE,
                `No desk of this case is called “${desk}”.`,
                'Write the id of a seat, or leave the key out.',
              ),
            ]),
      ];
    }),
};
