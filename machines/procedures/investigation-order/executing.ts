/** From recognition to the evidence. Service on the provider freezes what it still holds. */
import { announce, count, evidenceAlive, fewerThan, tell } from '../../shared/words.ts';
import { chart, executionTime, secured, withdrawnInExecution } from './chart.ts';

export const carryingOut = chart.createStateConfig({
  initial: 'executing',
  on: { 'decide.withdraw-order': withdrawnInExecution },
  states: {
    executing: {
      meta: {
        label: 'Measure being prepared and ordered',
        holder: 'executing-authority',
        rule: 'investigation-execution',
      },
      entry: count('executing'),
      on: { 'decide.postpone': { guard: fewerThan('executing', 2), target: 'postponed' } },
      after: {
        'dwell.executing': [
          {
            guard: evidenceAlive,
            target: 'producing',
            actions: [announce('investigation-served'), ...secured],
          },
          { target: '#investigation-order.no-data' },
        ],
        ...executionTime,
      },
    },
    producing: {
      meta: { label: 'Provider produces the data', holder: 'provider', rule: 'investigation-execution' },
      after: {
        'dwell.producing': {
          target: '#investigation-order.transferring',
          actions: [announce('investigation-produced'), tell('evidence', 'evidence.produced')],
        },
        ...executionTime,
      },
    },
    postponed: {
      meta: { label: 'Postponed', holder: 'requested-authority', rule: 'postponement' },
      entry: announce('investigation-postponed'),
      after: { 'dwell.postponed': 'executing' },
    },
  },
});
