/**
 * A joint team or joint investigations (UNTOC 19, UNCAC 49, UNCC 48, Second Additional Protocol 12): by agreement, and as
 * long as the agreement says. Nobody owes one. Inside it, evidence passes without a request for each piece.
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, fewerThan, found, note } from '../shared/words.ts';

const chart = vocabulary({ ...dwells('proposing', 'negotiating', 'signing'), ...limits('agreed-period') });

const formed = { target: 'working', actions: [note('team-started'), announce('team-formed')] };

export const jointInvestigationMachine = chart.createMachine({
  id: 'joint-investigation',
  context: freshContext,
  initial: 'idle',
  states: {
    idle: {
      meta: { label: 'No joint team proposed yet', holder: 'nobody', rule: 'practice' },
      on: { 'decide.propose-team': 'proposing' },
    },
    proposing: {
      meta: { label: 'Proposal for a joint team prepared', holder: 'prosecutor', rule: 'joint-investigation' },
      after: { 'dwell.proposing': { target: 'weighing', actions: announce('team-proposed') } },
    },
    weighing: {
      meta: { label: 'Other State considers the proposal', holder: 'requested-authority', rule: 'joint-investigation' },
      on: { 'decide.accept': 'negotiating', 'decide.refuse': 'declined' },
    },
    negotiating: {
      meta: {
        label: 'Purpose, members, powers and duration agreed',
        holder: 'requested-authority',
        rule: 'joint-investigation',
      },
      after: { 'dwell.negotiating': [{ guard: found('central-authority-signs'), target: 'signing' }, formed] },
    },
    signing: {
      meta: {
        label: 'Central authority signs the agreement',
        holder: 'requesting-authority',
        rule: 'joint-investigation',
      },
      after: { 'dwell.signing': formed },
    },
    working: {
      meta: { label: 'Joint team at work', holder: 'executing-authority', rule: 'joint-investigation' },
      on: {
        'decide.share-evidence': { actions: announce('team-evidence-shared') },
        'decide.prolong-team': {
          guard: fewerThan('prolongations', 3),
          target: 'working',
          reenter: true,
          actions: [count('prolongations'), note('team-started'), announce('team-prolonged')],
        },
        'decide.end-team': 'ended',
      },
      after: { 'limit.agreed-period': 'ended' },
    },
    ended: { type: 'final', entry: announce('team-ended'), output: { ending: 'executed' } },
    declined: { type: 'final', entry: announce('team-declined'), output: { ending: 'refused' } },
  },
});
