/**
 * The executing State's own preservation order (Budapest 16(2), UNCC 25(2): at most 90 days, renewable). On acceptance of
 * the formal request it takes over from the treaty's hold; a judge of that State renews it, or forgets to.
 */
import { freshContext, limits, vocabulary } from './shared/vocabulary.ts';
import { announce, count, note, tell } from './shared/words.ts';

const chart = vocabulary(limits('domestic-order'));

export const domesticOrderMachine = chart.createMachine({
  id: 'domestic-order',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No own order yet', holder: 'nobody', rule: 'domestic-order' },
      on: {
        'order.wanted': {
          target: 'in-force',
          actions: [note('order-started'), announce('order-made'), tell('evidence', 'hold.placed')],
        },
      },
    },
    'in-force': {
      meta: { label: 'Own preservation order in force', holder: 'provider', rule: 'domestic-order' },
      entry: count('terms'),
      on: {
        'decide.renew-order': {
          target: 'in-force',
          reenter: true,
          actions: [note('order-started'), announce('order-renewed')],
        },
        'order.discharged': {
          target: 'discharged',
          actions: [announce('order-ended'), tell('evidence', 'hold.released')],
        },
      },
      after: {
        'limit.domestic-order': {
          target: 'lapsed',
          actions: [announce('order-lapsed'), tell('evidence', 'hold.released')],
        },
      },
    },
    lapsed: {
      meta: { label: 'Own order lapsed', holder: 'nobody', rule: 'domestic-order' },
      on: { 'order.discharged': 'discharged' },
    },
    discharged: { type: 'final', output: { ending: 'ended' } },
  },
});
