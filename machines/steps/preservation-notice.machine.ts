/**
 * Preservation that would fail or harm (P04, P05; Budapest 29(6), UNCC 42(7)): the requested State sees that freezing will
 * not secure the data, or will threaten the secrecy of the case. It says so at once; the requester decides.
 */
import { freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, found } from '../shared/words.ts';

const chart = vocabulary({});

export const preservationNoticeMachine = chart.createMachine({
  id: 'preservation-notice',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No warning about the preservation', holder: 'nobody', rule: 'practice' },
      on: { 'decide.warn': { guard: found('preservation-would-fail-or-harm'), target: 'warned' } },
    },
    warned: {
      meta: {
        label: 'Requester decides whether to preserve all the same',
        holder: 'prosecutor',
        rule: 'preservation-notice',
      },
      entry: announce('preservation-warned'),
      on: { 'decide.go-on': 'gone-on', 'decide.call-off': 'called-off' },
    },
    'gone-on': { type: 'final', entry: announce('preservation-gone-on'), output: { ending: 'ended' } },
    'called-off': { type: 'final', entry: announce('preservation-called-off'), output: { ending: 'withdrawn' } },
  },
});
