/** The contact point that answers an extension, and the judge of the executing State who renews its own order. */
import type { PolicyRow } from '../rows.ts';

const weighing = { actor: 'preservation', stage: 'extension-weighing', at: 'now' } as const;

export const CONTACT_POINT: readonly PolicyRow[] = [
  {
    ...weighing,
    when: [
      {
        is: 'drawn',
        key: 'preservation/extension-refused',
        visit: { of: 'extension' },
        chance: 'extension-refused',
      },
    ],
    decide: 'decide.refuse-extension',
  },
  { ...weighing, when: [], decide: 'decide.grant-extension' },
];

export const REQUESTED_JUDGE: readonly PolicyRow[] = [
  {
    actor: 'domestic-order',
    stage: 'in-force',
    when: [
      { is: 'order-still-runs' },
      {
        is: 'not',
        condition: {
          is: 'drawn',
          key: 'domestic-order/renewal-missed',
          visit: { of: 'terms' },
          chance: 'order-renewal-missed',
        },
      },
    ],
    decide: 'decide.renew-order',
    at: 'before-order-ends',
  },
];
