/**
 * European Investigation Order (Directive 2014/41): a judicial authority asks that of another member State to carry out a
 * measure. Acknowledged within a week, recognised within thirty days and at most thirty more, executed within ninety. Where a
 * time is missed the other side is told and a new one agreed; nothing lapses by itself.
 */
import { freshContext } from '../shared/vocabulary.ts';
import { announce, count, drawn, evidenceAlive, fewerThan, found, tell } from '../shared/words.ts';
import { chart } from './investigation-order/chart.ts';
import { deciding } from './investigation-order/deciding.ts';

const send = { target: 'transmitting', actions: announce('investigation-sent') };
const freed = tell('evidence', 'hold.released');

export const investigationOrderMachine = chart.createMachine({
  id: 'investigation-order',
  context: freshContext,
  initial: 'drafting',
  states: {
    drafting: {
      meta: { label: 'Order drafted', holder: 'prosecutor', rule: 'investigation-order' },
      after: { 'dwell.drafting': [{ guard: found('validation-needed'), target: 'validating' }, send] },
    },
    validating: {
      meta: { label: 'A judge, court or prosecutor validates', holder: 'court', rule: 'investigation-validation' },
      after: { 'dwell.validating': [{ guard: drawn('validation-refused', 'validating'), target: 'not-issued' }, send] },
    },
    transmitting: {
      meta: { label: 'On its way to the executing authority', holder: 'in-transit', rule: 'investigation-order' },
      after: {
        'dwell.transmitting': [
          { guard: found('provisional-measure'), target: 'provisional-measure' },
          { target: 'deciding' },
        ],
      },
    },
    'provisional-measure': {
      meta: { label: 'Asked to secure evidence at once', holder: 'requested-authority', rule: 'provisional-measure' },
      on: {
        'decide.withdraw-order': 'withdrawn',
        'decide.grant-measure': {
          target: 'deciding',
          actions: [announce('investigation-secured'), tell('evidence', 'hold.placed')],
        },
        'decide.refuse-measure': { target: 'deciding', actions: announce('investigation-not-secured') },
      },
      // A day, wherever practicable: no text says what follows when it is not.
      after: { 'limit.provisional-measure': { actions: announce('investigation-securing-late') } },
    },
    deciding,
    executing: {
      meta: { label: 'Measure being carried out', holder: 'executing-authority', rule: 'investigation-execution' },
      entry: count('executing'),
      on: {
        'decide.postpone': { guard: fewerThan('executing', 2), target: 'postponed' },
        'decide.withdraw-order': 'withdrawn',
      },
      after: {
        'dwell.executing': [
          { guard: evidenceAlive, target: 'transferring', actions: tell('evidence', 'evidence.produced') },
          { target: 'no-data' },
        ],
        'limit.execution': { actions: announce('investigation-execution-late') },
      },
    },
    postponed: {
      meta: { label: 'Postponed', holder: 'requested-authority', rule: 'postponement' },
      entry: announce('investigation-postponed'),
      after: { 'dwell.postponed': 'executing' },
    },
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
    transferred: { type: 'final', entry: announce('investigation-transferred'), output: { ending: 'executed' } },
    'no-data': { type: 'final', entry: announce('investigation-no-data'), output: { ending: 'executed' } },
    remedied: { type: 'final', entry: announce('investigation-remedied'), output: { ending: 'refused' } },
    returned: { type: 'final', entry: [announce('investigation-returned'), freed], output: { ending: 'refused' } },
    refused: { type: 'final', entry: [announce('investigation-refused'), freed], output: { ending: 'refused' } },
    withdrawn: { type: 'final', entry: [announce('investigation-withdrawn'), freed], output: { ending: 'withdrawn' } },
    'not-issued': { type: 'final', entry: announce('investigation-not-issued'), output: { ending: 'neverSent' } },
  },
});
