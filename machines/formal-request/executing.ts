/** From acceptance to evidence in the file. Service on the provider freezes what nobody preserved. */
import { announce, drawn, evidenceAlive, found, note, tell } from '../shared/words.ts';
import { chart } from './chart.ts';

const served = [announce('order-served'), tell('evidence', 'hold.placed')];

export const executing = chart.createStateConfig({
  initial: 'allocating',
  on: {
    'decide.withdraw': 'withdrawn',
    'hold.announced': { actions: tell('preservation', 'request.accepted') },
  },
  states: {
    allocating: {
      meta: { label: 'Allocated to an executing prosecutor', holder: 'executing-authority', rule: 'execution' },
      after: { 'dwell.allocating': 'ordering' },
    },
    ordering: {
      meta: { label: 'Preparation and court order', holder: 'court', rule: 'stored-data' },
      after: { 'dwell.ordering': 'judging' },
    },
    judging: {
      meta: { label: 'Judge decides on the order', holder: 'court', rule: 'stored-data' },
      on: {
        'decide.make-order': { target: 'serving', actions: announce('court-order-made') },
        'decide.narrow-order': { target: 'serving', actions: [note('granted-in-part'), announce('court-order-made')] },
        'decide.refuse-order': '#request.refused',
      },
    },
    serving: {
      meta: { label: 'Order on its way to the provider', holder: 'executing-authority', rule: 'execution' },
      after: {
        'dwell.serving': [
          {
            guard: found('user-may-be-told'),
            target: 'producing',
            actions: [...served, announce('user-alerted'), tell('evidence', 'user.alerted')],
          },
          { target: 'producing', actions: served },
        ],
      },
    },
    producing: {
      meta: { label: 'Provider produces the data', holder: 'provider', rule: 'execution' },
      after: {
        'dwell.producing': [
          {
            guard: evidenceAlive,
            target: 'reviewing',
            actions: [
              announce('data-produced'),
              tell('evidence', 'evidence.produced'),
              tell('domestic-order', 'order.discharged'),
            ],
          },
          { target: 'returning-empty', actions: announce('no-data-found') },
        ],
      },
    },
    reviewing: {
      meta: { label: 'Legal review and redaction', holder: 'executing-authority', rule: 'execution' },
      after: {
        'dwell.reviewing': [{ guard: drawn('appeal', 'reviewing'), target: 'appealed' }, { target: 'returning' }],
      },
    },
    appealed: {
      meta: {
        label: 'Appeal against handing over, where the requested State’s law allows one',
        holder: 'court',
        rule: 'practice',
      },
      after: { 'dwell.appealed': 'returning' },
    },
    returning: {
      meta: { label: 'Evidence on its way back', holder: 'in-transit', rule: 'transmission' },
      entry: announce('answer-sent'),
      after: { 'dwell.returning': 'accepting' },
    },
    'returning-empty': {
      meta: { label: 'Answer without data on its way back', holder: 'in-transit', rule: 'transmission' },
      entry: announce('answer-sent'),
      after: { 'dwell.returning': '#request.executed-empty' },
    },
    accepting: {
      meta: {
        label: 'Receipt, re-translation and admissibility check',
        holder: 'requesting-authority',
        rule: 'practice',
      },
      on: {
        'decide.ask-again': { target: 'replacing', actions: announce('copy-asked') },
      },
      after: { 'dwell.accepting': '#request.executed' },
    },
    replacing: {
      meta: { label: 'A new copy of the data on its way', holder: 'in-transit', rule: 'execution' },
      after: { 'dwell.replacing': { target: 'accepting', actions: announce('copy-received') } },
    },
  },
});
