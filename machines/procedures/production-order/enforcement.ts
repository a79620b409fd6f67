/** When the time is over: the provider still produces, or the State where it sits is asked to enforce the order. */
import { announce, drawn } from '../../shared/words.ts';
import { chart, produce } from './chart.ts';

const asks = { 'decide.accept-reasons': '#production-order.excused', 'decide.ask-enforcement': 'enforcing' } as const;

export const enforcement = {
  overdue: chart.createStateConfig({
    meta: { label: 'Not produced in time', holder: 'provider', rule: 'production-enforcement' },
    on: asks,
    after: {
      'dwell.overdue': [{ guard: drawn('production-withheld', 'overdue'), target: 'withheld' }, ...produce],
    },
  }),
  withheld: chart.createStateConfig({
    meta: { label: 'Provider does not produce the data', holder: 'prosecutor', rule: 'production-enforcement' },
    entry: announce('production-withheld'),
    on: asks,
  }),
  enforcing: chart.createStateConfig({
    meta: {
      label: 'Enforcement asked of the provider’s State',
      holder: 'requested-authority',
      rule: 'production-enforcement',
    },
    entry: announce('production-enforcement-asked'),
    after: {
      'dwell.enforcing': 'weighing-enforcement',
      'limit.enforcement-recognition': { actions: announce('production-recognition-late') },
    },
  }),
  'weighing-enforcement': chart.createStateConfig({
    meta: {
      label: 'Recognition for enforcement being decided',
      holder: 'requested-authority',
      rule: 'production-enforcement',
    },
    on: {
      'decide.recognise-order': { target: 'complying', actions: announce('production-recognised') },
      'decide.refuse-enforcement': '#production-order.refused',
    },
  }),
  complying: chart.createStateConfig({
    meta: { label: 'Provider must comply or be fined', holder: 'provider', rule: 'production-enforcement' },
    after: {
      'dwell.complying': [
        { guard: drawn('still-refused', 'complying'), target: '#production-order.fined' },
        ...produce,
      ],
    },
  }),
};
