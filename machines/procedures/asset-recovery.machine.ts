/**
 * Tracing, freezing, confiscation and return of assets (UNTOC 12 to 14, UNCAC 51 to 59, UNCC 31 and 49 to 52). A freeze holds
 * until confiscation; before it is lifted the requesting State is heard wherever possible (UNCAC 55(8)), and the rights of
 * third parties in good faith stand (UNCAC 55(9)).
 */
import { dwells, freshContext, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, count, drawn, fewerThan, found } from '../shared/words.ts';

const chart = vocabulary({
  ...dwells('drafting', 'transmitting', 'tracing', 'freezing', 'confiscating', 'hearing-third-parties'),
  ...limits('supplement-wait'),
});

const confiscated = { target: 'disposing', actions: announce('assets-confiscated') };

export const assetRecoveryMachine = chart.createMachine({
  id: 'asset-recovery',
  context: freshContext,
  initial: 'drafting',
  states: {
    drafting: {
      meta: { label: 'Request for assets drafted', holder: 'prosecutor', rule: 'asset-contents' },
      after: { 'dwell.drafting': { target: 'transmitting', actions: announce('assets-asked') } },
    },
    transmitting: {
      meta: { label: 'On its way to the requested State', holder: 'in-transit', rule: 'asset-contents' },
      after: { 'dwell.transmitting': 'tracing' },
    },
    tracing: {
      meta: { label: 'Assets being traced', holder: 'executing-authority', rule: 'asset-tracing' },
      after: {
        'dwell.tracing': [
          { guard: drawn('nothing-traced', 'tracing'), target: 'not-found' },
          { target: 'freezing', actions: announce('assets-traced') },
        ],
      },
    },
    freezing: {
      meta: { label: 'A court decides on the freeze', holder: 'court', rule: 'asset-freezing' },
      after: {
        'dwell.freezing': [
          { guard: found('freeze-refused'), target: 'refused' },
          { target: 'frozen', actions: announce('assets-frozen') },
        ],
      },
    },
    frozen: {
      meta: { label: 'Frozen until confiscation is decided', holder: 'requested-authority', rule: 'asset-freezing' },
      on: {
        'decide.ask-confiscation': 'confiscating',
        'decide.intend-lift': { guard: fewerThan('hearings', 2), target: 'hearing-requester' },
      },
    },
    'hearing-requester': {
      meta: { label: 'Reasons to keep the freeze may be given', holder: 'prosecutor', rule: 'asset-freezing' },
      entry: [count('hearings'), announce('assets-lift-intended')],
      on: { 'decide.state-reasons': 'reweighing' },
      after: { 'limit.supplement-wait': 'lifted' },
    },
    reweighing: {
      meta: { label: 'Keep or lift the freeze?', holder: 'requested-authority', rule: 'asset-freezing' },
      on: {
        'decide.keep-freeze': { target: 'frozen', actions: announce('assets-freeze-kept') },
        'decide.lift-freeze': 'lifted',
      },
    },
    confiscating: {
      meta: { label: 'A court decides on confiscation', holder: 'court', rule: 'asset-confiscation' },
      entry: announce('assets-confiscation-asked'),
      after: {
        'dwell.confiscating': [
          { guard: drawn('confiscation-refused', 'confiscating'), target: 'not-confiscated' },
          { guard: found('third-party-claim'), target: 'hearing-third-parties' },
          confiscated,
        ],
      },
    },
    'hearing-third-parties': {
      meta: { label: 'Claims in good faith are heard', holder: 'court', rule: 'third-parties' },
      after: {
        'dwell.hearing-third-parties': [
          { guard: drawn('claim-upheld', 'hearing-third-parties'), target: 'left-to-owner' },
          confiscated,
        ],
      },
    },
    disposing: {
      meta: { label: 'Return or sharing being settled', holder: 'requested-authority', rule: 'asset-return' },
      on: { 'decide.return-assets': 'returned', 'decide.share-assets': 'shared' },
    },
    returned: { type: 'final', entry: announce('assets-returned'), output: { ending: 'executed' } },
    shared: { type: 'final', entry: announce('assets-shared'), output: { ending: 'executed' } },
    'left-to-owner': { type: 'final', entry: announce('assets-left-to-owner'), output: { ending: 'ended' } },
    'not-confiscated': { type: 'final', entry: announce('assets-not-confiscated'), output: { ending: 'refused' } },
    lifted: { type: 'final', entry: announce('assets-freeze-lifted'), output: { ending: 'ended' } },
    refused: { type: 'final', entry: announce('assets-freeze-refused'), output: { ending: 'refused' } },
    'not-found': { type: 'final', entry: announce('assets-not-found'), output: { ending: 'ended' } },
  },
});
