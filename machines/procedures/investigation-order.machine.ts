/**
 * European Investigation Order (Directive 2014/41): a judicial authority asks that of another member State to carry out a
 * measure. Acknowledged within a week, recognised within thirty days and at most thirty more, executed within ninety. Where a
 * time is missed the other side is told and a new one agreed; nothing lapses by itself.
 */
import { freshContext } from '../shared/vocabulary.ts';
import { announce, directClosed, drawn, found, note } from '../shared/words.ts';
import { chart, secured } from './investigation-order/chart.ts';
import { deciding } from './investigation-order/deciding.ts';
import { carryingOut } from './investigation-order/executing.ts';

const sent = { target: 'transmitting', actions: announce('investigation-sent') };
const send = [{ guard: drawn('translation', 'translating'), target: 'translating' }, sent];
const received = [note('received'), announce('investigation-received')];

export const investigationOrderMachine = chart.createMachine({
  id: 'investigation-order',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No order yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.issue-order': 'drafting' },
    },
    drafting: {
      meta: { label: 'Order drafted', holder: 'prosecutor', rule: 'investigation-order' },
      after: { 'dwell.drafting': [{ guard: found('validation-needed'), target: 'validating' }, ...send] },
    },
    validating: {
      meta: { label: 'A judge, court or prosecutor validates', holder: 'court', rule: 'investigation-validation' },
      after: {
        'dwell.validating': [{ guard: drawn('validation-refused', 'validating'), target: 'not-issued' }, ...send],
      },
    },
    translating: {
      meta: { label: 'Order being translated', holder: 'requesting-authority', rule: 'language' },
      after: { 'dwell.translating': sent },
    },
    transmitting: {
      meta: { label: 'On its way to the executing authority', holder: 'in-transit', rule: 'investigation-order' },
      after: {
        'dwell.transmitting': [
          { guard: found('provisional-measure'), target: 'provisional-measure', actions: received },
          { target: 'deciding', actions: received },
        ],
      },
    },
    'provisional-measure': {
      meta: { label: 'Asked to secure evidence at once', holder: 'requested-authority', rule: 'provisional-measure' },
      on: {
        'decide.withdraw-order': 'withdrawn',
        'decide.grant-measure': {
          target: 'deciding',
          actions: [announce('investigation-secured'), ...secured],
        },
        'decide.refuse-measure': { target: 'deciding', actions: announce('investigation-not-secured') },
      },
      // A day, wherever practicable: no text says what follows when it is not.
      after: { 'limit.provisional-measure': { actions: announce('investigation-securing-late') } },
    },
    deciding,
    'carrying-out': carryingOut,
    transferring: {
      meta: { label: 'Evidence on its way back', holder: 'in-transit', rule: 'investigation-transfer' },
      after: {
        'dwell.transferring': [
          { guard: drawn('remedy-sought', 'transferring'), target: 'transfer-suspended' },
          { target: 'transferred' },
        ],
      },
    },
    'transfer-suspended': {
      meta: { label: 'Transfer waits for a legal remedy', holder: 'court', rule: 'investigation-transfer' },
      entry: announce('investigation-transfer-suspended'),
      after: {
        'dwell.remedy': [{ guard: drawn('remedy-granted', 'remedy'), target: 'remedied' }, { target: 'transferred' }],
      },
    },
    transferred: {
      type: 'final',
      entry: [announce('investigation-transferred'), ...directClosed],
      output: { ending: 'executed' },
    },
    'no-data': {
      type: 'final',
      entry: [announce('investigation-no-data'), ...directClosed],
      output: { ending: 'executed' },
    },
    remedied: {
      type: 'final',
      entry: [announce('investigation-remedied'), ...directClosed],
      output: { ending: 'refused' },
    },
    // A measure that was granted ahead is lifted by the authority that took it, in its own time (32(5)): the file is not decided.
    returned: {
      type: 'final',
      entry: [announce('investigation-returned'), ...directClosed],
      output: { ending: 'refused' },
    },
    refused: {
      type: 'final',
      entry: [announce('investigation-refused'), ...directClosed],
      output: { ending: 'refused' },
    },
    withdrawn: {
      type: 'final',
      entry: [announce('investigation-withdrawn'), ...directClosed],
      output: { ending: 'withdrawn' },
    },
    'not-issued': {
      type: 'final',
      entry: [announce('investigation-not-issued'), ...directClosed],
      output: { ending: 'neverSent' },
    },
  },
});
