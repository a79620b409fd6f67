/**
 * Help between contact points that answer day and night (Budapest 35, UNCC 41): technical advice, legal information, help
 * to locate a suspect. A point that may not act itself gets the competent authority to act. Preservation and emergency
 * data go through the same point and have charts of their own.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, drawn } from '../shared/words.ts';

const chart = vocabulary(dwells('preparing', 'reading', 'advising', 'locating', 'passing-on'));

export const contactNetworkMachine = chart.createMachine({
  id: 'contact-network',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No question to the contact point yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.ask-network': 'preparing' },
    },
    preparing: {
      meta: { label: 'Question to the contact point prepared', holder: 'prosecutor', rule: 'contact-point' },
      after: { 'dwell.preparing': { target: 'reading', actions: announce('network-asked') } },
    },
    reading: {
      meta: { label: 'With the 24/7 contact point', holder: 'contact-point', rule: 'contact-point' },
      after: { 'dwell.reading': 'choosing' },
    },
    choosing: {
      meta: { label: 'Contact point decides how to help', holder: 'contact-point', rule: 'contact-point' },
      on: {
        'decide.advise': 'advising',
        'decide.locate': 'locating',
        'decide.pass-on': { target: 'passed-on', actions: announce('network-passed-on') },
        'decide.decline-help': 'declined',
      },
    },
    advising: {
      meta: { label: 'Advice or legal information prepared', holder: 'contact-point', rule: 'contact-point' },
      after: { 'dwell.advising': 'advised' },
    },
    locating: {
      meta: { label: 'Contact point helps to locate a suspect', holder: 'contact-point', rule: 'contact-point' },
      after: {
        'dwell.locating': [
          { guard: drawn('suspect-located', 'locating'), target: 'located' },
          { target: 'not-located' },
        ],
      },
    },
    'passed-on': {
      meta: { label: 'With the authority that may act', holder: 'executing-authority', rule: 'contact-point' },
      after: {
        'dwell.passing-on': [
          { guard: drawn('network-answered', 'passing-on'), target: 'advised' },
          { target: 'unanswered' },
        ],
      },
    },
    advised: { type: 'final', entry: announce('network-advised'), output: { ending: 'executed' } },
    located: { type: 'final', entry: announce('suspect-located'), output: { ending: 'executed' } },
    'not-located': { type: 'final', entry: announce('suspect-not-located'), output: { ending: 'ended' } },
    unanswered: { type: 'final', entry: announce('network-unanswered'), output: { ending: 'silent' } },
    declined: { type: 'final', entry: announce('network-declined'), output: { ending: 'refused' } },
  },
});
