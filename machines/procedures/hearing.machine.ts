/**
 * A witness or expert is heard by video conference (UNTOC 18(18), UNCAC 46(18), UNCC 40(18), Second Additional Protocol 11).
 * The requested State agrees, summons the person and has its own authority in the room; where it lacks the technical
 * means, the requesting State may lend them.
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, drawn, found } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('preparing', 'transmitting', 'lending', 'arranging', 'hearing', 'recording'),
  ...limits('conditions-wait'),
});

const refused = { target: 'refused', actions: announce('hearing-refused') };
const agreed = [{ guard: found('means-missing'), target: 'means-wanted' }, { target: 'arranging' }] as const;

export const hearingMachine = chart.createMachine({
  id: 'hearing',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No hearing asked yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.ask-hearing': 'preparing' },
    },
    preparing: {
      meta: { label: 'Request for a hearing prepared', holder: 'prosecutor', rule: 'hearing' },
      after: { 'dwell.preparing': 'transmitting' },
    },
    transmitting: {
      meta: { label: 'On its way to the requested State', holder: 'in-transit', rule: 'hearing' },
      after: {
        'dwell.transmitting': [
          { guard: found('must-refuse'), ...refused },
          { target: 'weighing', actions: announce('hearing-asked') },
        ],
      },
    },
    weighing: {
      meta: { label: 'Requested authority decides', holder: 'requested-authority', rule: 'hearing' },
      on: { 'decide.accept': agreed, 'decide.offer-conditions': 'conditions-offered', 'decide.refuse': refused },
    },
    'conditions-offered': {
      meta: { label: 'Conditions of the hearing offered', holder: 'prosecutor', rule: 'hearing' },
      entry: announce('hearing-conditions-offered'),
      on: { 'decide.accept-conditions': agreed, 'decide.decline-conditions': refused },
      after: { 'limit.conditions-wait': 'closed-unanswered' },
    },
    'means-wanted': {
      meta: { label: 'Technical means are missing', holder: 'requesting-authority', rule: 'hearing' },
      entry: announce('hearing-means-wanted'),
      on: { 'decide.lend-means': 'lending', 'decide.withdraw': 'withdrawn' },
    },
    lending: {
      meta: { label: 'Technical means lent', holder: 'requesting-authority', rule: 'hearing' },
      after: { 'dwell.lending': 'arranging' },
    },
    arranging: {
      meta: { label: 'Person summoned, date and line arranged', holder: 'executing-authority', rule: 'hearing' },
      on: { 'decide.withdraw': 'withdrawn' },
      after: {
        'dwell.arranging': [
          { guard: drawn('person-absent', 'arranging'), target: 'not-held' },
          { target: 'in-session', actions: announce('hearing-opened') },
        ],
      },
    },
    'in-session': {
      meta: { label: 'Person heard over the line', holder: 'court', rule: 'hearing' },
      on: { 'decide.halt-hearing': 'halted' },
      after: { 'dwell.hearing': 'recording' },
    },
    recording: {
      meta: { label: 'Record drawn up and sent', holder: 'executing-authority', rule: 'hearing' },
      after: { 'dwell.recording': 'heard' },
    },
    heard: { type: 'final', entry: announce('hearing-record-received'), output: { ending: 'executed' } },
    'not-held': { type: 'final', entry: announce('hearing-not-held'), output: { ending: 'ended' } },
    halted: { type: 'final', entry: announce('hearing-halted'), output: { ending: 'ended' } },
    withdrawn: { type: 'final', entry: announce('hearing-withdrawn'), output: { ending: 'withdrawn' } },
    'closed-unanswered': {
      type: 'final',
      entry: announce('file-closed-unanswered'),
      output: { ending: 'withdrawn' },
    },
    refused: { type: 'final', output: { ending: 'refused' } },
  },
});
