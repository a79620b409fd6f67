/**
 * Who registered a domain name (Second Additional Protocol 6): an authority asks the registry or registrar abroad directly.
 * It is a request: the entity may decline. Then its reasons may be asked and its State consulted. The time frame is the
 * requester's own (6(3)(d)).
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, drawn, evidenceAlive, fewerThan } from '../shared/words.ts';

const chart = vocabulary({ ...dwells('preparing', 'answering', 'explaining', 'consulting'), ...limits('time-asked') });

export const registrationDataMachine = chart.createMachine({
  id: 'registration-data',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'Registry not asked yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.ask-registry': 'preparing' },
    },
    preparing: {
      meta: { label: 'Request to the registry prepared', holder: 'prosecutor', rule: 'registration-contents' },
      entry: count('preparing'),
      after: { 'dwell.preparing': { target: 'answering', actions: announce('registry-asked') } },
    },
    answering: {
      meta: { label: 'With the registry, which may decline', holder: 'provider', rule: 'registration-data' },
      entry: count('answering'),
      after: {
        'dwell.answering': [
          {
            guard: drawn('registry-declined', 'answering'),
            target: 'not-answered',
            actions: announce('registry-declined'),
          },
          { guard: evidenceAlive, target: 'answered' },
          { target: 'nothing-held' },
        ],
        'limit.time-asked': { target: 'not-answered', actions: announce('registry-late') },
      },
    },
    'not-answered': {
      meta: { label: 'No registration data given', holder: 'prosecutor', rule: 'registration-consultation' },
      on: {
        'decide.ask-reasons': { guard: fewerThan('reasons', 1), target: 'explaining', actions: count('reasons') },
        'decide.consult-state': {
          guard: fewerThan('consultations', 1),
          target: 'consulting',
          actions: count('consultations'),
        },
        'decide.ask-registry': { guard: fewerThan('preparing', 2), target: 'preparing' },
        'decide.give-up': 'given-up',
      },
    },
    explaining: {
      meta: { label: 'Registry asked for its reasons', holder: 'provider', rule: 'registration-consultation' },
      after: { 'dwell.explaining': { target: 'not-answered', actions: announce('registry-explained') } },
    },
    consulting: {
      meta: {
        label: 'The registry’s State is consulted on other ways',
        holder: 'requested-authority',
        rule: 'registration-consultation',
      },
      after: { 'dwell.consulting': { target: 'not-answered', actions: announce('registry-state-consulted') } },
    },
    answered: { type: 'final', entry: announce('registration-data-received'), output: { ending: 'executed' } },
    'nothing-held': { type: 'final', entry: announce('registration-data-missing'), output: { ending: 'executed' } },
    'given-up': { type: 'final', entry: announce('registry-given-up'), output: { ending: 'withdrawn' } },
  },
});
