/**
 * One item of evidence at the provider: alive under the provider's own retention, frozen while any hold lasts, back to
 * that retention when the last hold ends (and lost only if it has run out), deleted, or disclosed to the executing State.
 */
import { freshContext, limits, vocabulary } from './shared/vocabulary.ts';
import { announce, count, fewerThan, note } from './shared/words.ts';

const chart = vocabulary(limits('retention', 'user-deletion'));

const placed = { target: 'frozen', actions: [count('holds'), announce('item-frozen')] };
const produced = { target: 'disclosed' };
const perishes = { 'limit.retention': 'deleted', 'limit.user-deletion': 'deleted' } as const;

export const evidenceItemMachine = chart.createMachine({
  id: 'evidence',
  context: freshContext,
  initial: 'alive',
  states: {
    alive: {
      meta: { label: 'At the provider, under its own retention', holder: 'provider', rule: 'practice' },
      on: {
        'hold.placed': placed,
        'evidence.produced': produced,
        // Re-entry lets the hazard be computed afresh: an alerted user deletes sooner.
        'user.alerted': { target: 'alive', reenter: true, actions: note('user-alerted') },
      },
      after: perishes,
    },
    frozen: {
      meta: { label: 'Preserved', holder: 'provider', rule: 'preservation-hold' },
      on: {
        'hold.placed': { actions: count('holds') },
        'hold.released': [
          { guard: fewerThan('holds', 2), target: 'lapsed', actions: [count('holds', -1), announce('item-released')] },
          { actions: count('holds', -1) },
        ],
        'evidence.produced': produced,
        'user.alerted': { actions: note('user-alerted') },
      },
    },
    lapsed: {
      meta: { label: 'Hold ended; at the provider again', holder: 'provider', rule: 'practice' },
      on: {
        'hold.placed': placed,
        'evidence.produced': produced,
        'user.alerted': { target: 'lapsed', reenter: true, actions: note('user-alerted') },
      },
      after: perishes,
    },
    deleted: { type: 'final', entry: announce('item-deleted'), output: { ending: 'lost' } },
    disclosed: { type: 'final', entry: announce('item-disclosed'), output: { ending: 'obtained' } },
  },
});
