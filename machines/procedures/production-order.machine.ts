/**
 * European Production Order (EU e-Evidence 4, 5, 8, 10, 12, 16 and 17). The provider preserves at once and produces within
 * ten days, or within hours in an emergency. A notified authority of the provider's State may raise a ground before the data
 * leave; in an emergency only afterwards. Times stand in the instrument.
 */
import { freshContext } from '../shared/vocabulary.ts';
import { announce, drawn, found, tell } from '../shared/words.ts';
import { chart, over } from './production-order/chart.ts';
import { pending } from './production-order/pending.ts';

const sent = { target: 'transmitting', actions: announce('production-sent') };
const freed = [over, tell('evidence', 'hold.released')];

export const productionOrderMachine = chart.createMachine({
  id: 'production-order',
  context: freshContext,
  initial: 'drafting',
  states: {
    drafting: {
      meta: { label: 'Order drafted', holder: 'prosecutor', rule: 'production-contents' },
      after: {
        'dwell.drafting': [
          { guard: found('conditions-missing'), target: 'not-issued' },
          { guard: found('validated-later'), ...sent },
          { target: 'validating' },
        ],
      },
    },
    validating: {
      meta: { label: 'Judge or prosecutor issues or validates', holder: 'court', rule: 'production-validation' },
      after: { 'dwell.validating': [{ guard: drawn('validation-refused', 'validating'), target: 'not-issued' }, sent] },
    },
    transmitting: {
      meta: { label: 'On its way to the provider', holder: 'in-transit', rule: 'production-order' },
      after: {
        'dwell.transmitting': {
          target: 'pending',
          actions: [
            announce('production-preserved'),
            tell('evidence', 'hold.placed'),
            tell('preservation-order', 'production.requested'),
          ],
        },
      },
    },
    pending,
    receiving: {
      meta: { label: 'Data received; checks that come afterwards', holder: 'prosecutor', rule: 'production-order' },
      after: {
        'dwell.receiving': [
          { guard: found('validated-later'), target: 'validating-late' },
          { guard: found('emergency-notified'), target: 'open-to-objection' },
          { target: 'received' },
        ],
      },
    },
    'validating-late': {
      meta: { label: 'Validation afterwards', holder: 'court', rule: 'production-validation' },
      after: {
        'dwell.validating-late': [
          { guard: drawn('validation-refused', 'validating-late'), target: 'not-validated' },
          { target: 'received', actions: announce('production-validated') },
        ],
        'limit.validation': 'not-validated',
      },
    },
    'open-to-objection': {
      meta: { label: 'Data received; objection possible', holder: 'requested-authority', rule: 'production-objection' },
      on: { 'decide.restrict-use': 'restricted', 'decide.raise-ground': 'deleted' },
      after: { 'limit.objection-emergency': { target: 'received', actions: announce('production-unopposed') } },
    },
    received: { type: 'final', entry: [announce('production-fulfilled'), over], output: { ending: 'executed' } },
    restricted: { type: 'final', entry: [announce('production-use-restricted'), over], output: { ending: 'executed' } },
    deleted: { type: 'final', entry: [announce('production-data-deleted'), over], output: { ending: 'refused' } },
    'not-validated': {
      type: 'final',
      entry: [announce('production-not-validated'), over],
      output: { ending: 'withdrawn' },
    },
    'no-data': { type: 'final', entry: [announce('production-no-data'), over], output: { ending: 'executed' } },
    refused: { type: 'final', entry: [announce('production-refused'), ...freed], output: { ending: 'refused' } },
    lifted: { type: 'final', entry: [announce('production-lifted'), ...freed], output: { ending: 'refused' } },
    excused: { type: 'final', entry: [announce('production-excused'), ...freed], output: { ending: 'ended' } },
    fined: { type: 'final', entry: [announce('production-fined'), ...freed], output: { ending: 'ended' } },
    withdrawn: { type: 'final', entry: [announce('production-withdrawn'), ...freed], output: { ending: 'withdrawn' } },
    'not-issued': { type: 'final', entry: announce('production-not-issued'), output: { ending: 'neverSent' } },
  },
});
