/**
 * A decision, not a request: to read data that are open to the public, wherever they are (Budapest 32(a)), or to receive
 * data stored in another Party from a person who may lawfully disclose them and agrees of free will (32(b)). No State is
 * asked. What 32(b) covers is disputed; both readings stand with the instrument.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, drawn, evidenceAlive, found, tell } from '../shared/words.ts';

const chart = vocabulary(dwells('asking-consent'));

export const transborderAccessMachine = chart.createMachine({
  id: 'transborder-access',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Data abroad not accessed', holder: 'nobody', rule: 'practice' },
      on: {
        'decide.read-open-data': { guard: found('data-public'), target: 'read' },
        'decide.ask-consent': { guard: found('data-in-party'), target: 'asking-consent' },
      },
    },
    'asking-consent': {
      meta: { label: 'Consent of the person asked', holder: 'prosecutor', rule: 'consent-access' },
      after: {
        'dwell.asking-consent': [
          { guard: found('person-may-not-disclose'), target: 'no-access' },
          { guard: drawn('consent-refused', 'asking-consent'), target: 'no-access' },
          { guard: evidenceAlive, target: 'received', actions: tell('evidence', 'evidence.produced') },
          { target: 'no-access' },
        ],
      },
    },
    read: { type: 'final', entry: announce('open-data-read'), output: { ending: 'executed' } },
    received: { type: 'final', entry: announce('consent-data-received'), output: { ending: 'executed' } },
    'no-access': { type: 'final', entry: announce('no-lawful-access'), output: { ending: 'ended' } },
  },
});
