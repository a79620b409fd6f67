/**
 * Data supplied through the 24/7 network to avert an emergency (UNCC 41(3)(e)): only where a person's life or safety is at
 * significant and imminent risk, and the facts must show it.
 */
import { dwells, freshContext, vocabulary } from './shared/vocabulary.ts';
import { announce, drawn, evidenceAlive, found, tell } from './shared/words.ts';

const chart = vocabulary(dwells('preparing', 'deciding'));

export const emergencyDataMachine = chart.createMachine({
  id: 'emergency',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No emergency request yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.claim-emergency': { guard: found('emergency-door'), target: 'preparing' } },
    },
    preparing: {
      meta: { label: 'Emergency request prepared', holder: 'prosecutor', rule: 'emergency' },
      after: { 'dwell.preparing': { target: 'deciding', actions: announce('emergency-claimed') } },
    },
    deciding: {
      meta: { label: 'Contact point decides and obtains the data', holder: 'contact-point', rule: 'emergency' },
      after: {
        'dwell.deciding': [
          { guard: found('emergency-not-shown'), target: 'declined' },
          { guard: drawn('emergency-declined', 'deciding'), target: 'declined' },
          { target: 'supplying' },
        ],
      },
    },
    supplying: {
      meta: { label: 'Contact point answers the emergency', holder: 'contact-point', rule: 'emergency' },
      on: {
        'decide.supply-data': [
          { guard: evidenceAlive, target: 'supplied', actions: tell('evidence', 'evidence.produced') },
          { target: 'declined' },
        ],
        'decide.decline-emergency': 'declined',
      },
    },
    supplied: {
      type: 'final',
      entry: [announce('emergency-answered'), tell('case', 'emergency.closed')],
      output: { ending: 'executed' },
    },
    declined: {
      type: 'final',
      entry: [announce('emergency-declined'), tell('case', 'emergency.closed')],
      output: { ending: 'ended' },
    },
  },
});
