/**
 * European Production Order (EU e-Evidence 4, 5, 8, 10, 12, 16 and 17). The provider preserves at once and produces within
 * ten days, or within hours in an emergency. A notified authority of the provider's State may raise a ground before the data
 * leave; in an emergency only afterwards. Times stand in the instrument.
 */
import { freshContext } from '../shared/vocabulary.ts';
import { announce, directClosed, drawn, found, note, tell } from '../shared/words.ts';
import { chart, over } from './production-order/chart.ts';
import { pending } from './production-order/pending.ts';

const sent = { target: 'transmitting', actions: announce('production-sent') };
const send = [{ guard: drawn('translation', 'translating'), target: 'translating' }, sent];
const closed = [over, ...directClosed];
const freed = [over, tell('evidence', 'hold.released'), ...directClosed];

export const productionOrderMachine = chart.createMachine({
  id: 'production-order',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No order yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.issue-order': 'drafting' },
    },
    drafting: {
      meta: { label: 'Order drafted', holder: 'prosecutor', rule: 'production-contents' },
      after: {
        'dwell.drafting': [
          { guard: found('conditions-missing'), target: 'not-issued' },
          { guard: found('validated-later'), ...sent },
          // Traffic data and content need a judge; for subscriber data a prosecutor issues the order alone.
          { guard: found('judge-needed'), target: 'validating' },
          ...send,
        ],
      },
    },
    validating: {
      meta: { label: 'Judge or prosecutor issues or validates', holder: 'court', rule: 'production-validation' },
      after: {
        'dwell.validating': [{ guard: drawn('validation-refused', 'validating'), target: 'not-issued' }, ...send],
      },
    },
    translating: {
      meta: { label: 'Certificate being translated', holder: 'requesting-authority', rule: 'language' },
      after: { 'dwell.translating': sent },
    },
    transmitting: {
      meta: { label: 'On its way to the provider', holder: 'in-transit', rule: 'production-order' },
      after: {
        'dwell.transmitting': {
          target: 'pending',
          actions: [
            note('time-started'),
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
    received: { type: 'final', entry: [announce('production-fulfilled'), ...closed], output: { ending: 'executed' } },
    restricted: {
      type: 'final',
      entry: [announce('production-use-restricted'), ...closed],
      output: { ending: 'executed' },
    },
    deleted: { type: 'final', entry: [announce('production-data-deleted'), ...closed], output: { ending: 'refused' } },
    'not-validated': {
      type: 'final',
      entry: [announce('production-not-validated'), ...closed],
      output: { ending: 'withdrawn' },
    },
    'no-data': { type: 'final', entry: [announce('production-no-data'), ...closed], output: { ending: 'executed' } },
    refused: { type: 'final', entry: [announce('production-refused'), ...freed], output: { ending: 'refused' } },
    lifted: { type: 'final', entry: [announce('production-lifted'), ...freed], output: { ending: 'refused' } },
    excused: { type: 'final', entry: [announce('production-excused'), ...freed], output: { ending: 'refused' } },
    fined: { type: 'final', entry: [announce('production-fined'), ...freed], output: { ending: 'refused' } },
    withdrawn: { type: 'final', entry: [announce('production-withdrawn'), ...freed], output: { ending: 'withdrawn' } },
    'not-issued': {
      type: 'final',
      entry: [announce('production-not-issued'), ...directClosed],
      output: { ending: 'neverSent' },
    },
  },
});
