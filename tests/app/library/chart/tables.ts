/** A small chart with every kind of way, in names that no catalogue of words has heard of. */
import type { ChartTable } from '#simulation/chart-table.ts';

const meta = (label: string, holder: 'court' | 'provider' = 'court') => ({ label, holder, rule: 'practice' }) as const;
const branch = (target: string | null) => ({ guard: null, target, reenter: false, actions: [] });
const guarded = (target: string | null, type: string, params: Record<string, string | number>) => ({
  ...branch(target),
  guard: { type, params },
});

export const INVENTED: ChartTable = {
  chart: 'police',
  initial: 'opening-talks',
  stages: [
    {
      ...{ id: 'opening-talks', meta: meta('Talks opened'), ending: null },
      entry: [{ type: 'announce', params: { milestone: 'never-heard-of' } }],
      after: [
        {
          on: 'limit.long-silence',
          branches: [guarded('hidden-talks', 'drawn', { branch: 'left-alone', stage: 'opening-talks' })],
        },
        {
          on: 'dwell.opening-talks',
          branches: [guarded('hidden-talks', 'found', { test: 'seal-broken' }), branch('done-for-good')],
        },
      ],
      on: [
        {
          on: 'decide.wave-through',
          branches: [guarded('done-for-good', 'fewerThan', { counter: 'seals', limit: 2 })],
        },
        { on: 'courier.arrived', branches: [branch(null)] },
      ],
    },
    {
      ...{ id: 'hidden-talks', meta: meta('Talks opened'), ending: null, entry: [] },
      after: [],
      on: [
        {
          on: 'decide.speak-up',
          branches: [
            {
              ...guarded('opening-talks', 'fewerThan', { counter: 'opening-talks', limit: 1 }),
              actions: [
                { type: 'announce', params: { milestone: 'request-sent' } },
                { type: 'tell', params: { procedure: 'other-court', event: 'talks.reopened' } },
                { type: 'count', params: { counter: 'seals', by: 1 } },
              ],
            },
          ],
        },
      ],
    },
    { ...{ id: 'done-for-good', meta: null, ending: 'settledQuietly', entry: [] }, after: [], on: [] },
  ],
};
