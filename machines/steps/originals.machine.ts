/**
 * Originals and objects go back (T20) where the text says so: the European Convention 6(2), the treaty of the United States
 * with the Netherlands 16, EIO 13(3)-(4). The UN conventions say nothing: 40(31) and its twins are about copies of records.
 */
import { dwells, freshContext, vocabulary } from '../shared/vocabulary.ts';
import { announce, found } from '../shared/words.ts';

const chart = vocabulary(dwells('returning'));

export const originalsMachine = chart.createMachine({
  id: 'originals',
  context: freshContext,
  initial: 'with-requester',
  states: {
    'with-requester': {
      meta: { label: 'Originals with the requesting State', holder: 'prosecutor', rule: 'return' },
      on: {
        'decide.want-return': { guard: found('return-owed'), target: 'owed' },
        'decide.waive-return': 'waived',
      },
    },
    owed: {
      meta: { label: 'Originals to be returned', holder: 'prosecutor', rule: 'return' },
      entry: announce('return-wanted'),
      on: { 'decide.return-originals': 'returning', 'decide.waive-return': 'waived' },
    },
    returning: {
      meta: { label: 'Originals on their way back', holder: 'in-transit', rule: 'return' },
      after: { 'dwell.returning': 'returned' },
    },
    returned: { type: 'final', entry: announce('originals-returned'), output: { ending: 'executed' } },
    waived: { type: 'final', entry: announce('return-waived'), output: { ending: 'ended' } },
  },
});
