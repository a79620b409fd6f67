/**
 * The contact point that answers a request for preservation, an emergency or an extension; and the judge of the executing State.
 * What they leave undone is practice, which the charts draw: who comes this far has decided to act.
 */
import type { PolicyRow } from '../rows.ts';

const weighing = { actor: 'preservation', stage: 'extension-weighing', at: 'now' } as const;

const responding = { actor: 'preservation', stage: 'responding', at: 'now' } as const;

export const CONTACT_POINT: readonly PolicyRow[] = [
  { ...responding, when: [{ is: 'letter', test: 'incomplete' }], decide: 'decide.ask-clarification' },
  { ...responding, when: [], decide: 'decide.order-preservation' },
  { actor: 'emergency', stage: 'supplying', when: [], decide: 'decide.supply-data', at: 'now' },
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
  { actor: 'request', stage: 'judging', when: [], decide: 'decide.make-order', at: 'now' },
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

/** The requesting State's central authority sends what it has read: what it never sends is practice. */
export const REQUESTING_AUTHORITY: readonly PolicyRow[] = [
  { actor: 'request', stage: 'signing', when: [], decide: 'decide.transmit', at: 'now' },
];
