/** From the provider's first look to the data: clarification, conflict of laws, notification, production, enforcement. */
import { announce, count, drawn, evidenceAlive, fewerThan, found, tell } from '../../shared/words.ts';
import { chart } from './chart.ts';

const overdue = { target: 'overdue', actions: announce('production-overdue') };
const produce = [
  {
    guard: evidenceAlive,
    target: '#production-order.receiving',
    actions: [announce('production-data-received'), tell('evidence', 'evidence.produced')],
  },
  { target: '#production-order.no-data' },
];

/** With the provider or an authority: from here on the issuing authority may withdraw the order. */
export const pending = chart.createStateConfig({
  initial: 'checking',
  on: { 'decide.withdraw-order': '#production-order.withdrawn' },
  states: {
    checking: {
      meta: { label: 'Data preserved; provider reads the certificate', holder: 'provider', rule: 'production-order' },
      entry: count('checking'),
      after: {
        'dwell.checking': [
          { guard: found('certificate-incomplete'), target: 'clarification-asked' },
          { guard: found('foreign-law-conflict'), target: 'conflict-raised' },
          { guard: found('emergency'), target: 'producing-urgently' },
          { guard: found('notified'), target: 'reviewing', actions: announce('production-notified') },
          { target: 'producing' },
        ],
      },
    },
    'clarification-asked': {
      meta: {
        label: 'Time stands still: clarification is asked',
        holder: 'prosecutor',
        rule: 'production-clarification',
      },
      entry: announce('production-clarification-asked'),
      on: {
        'decide.clarify-order': {
          guard: fewerThan('checking', 3),
          target: 'checking',
          actions: announce('production-clarified'),
        },
      },
      // The text sets a time, but nothing happens by itself when it ends: the data stay preserved, the order waits.
      after: { 'limit.clarification': { actions: announce('production-clarification-late') } },
    },
    'conflict-raised': {
      meta: {
        label: 'Provider objects: law of another State forbids it',
        holder: 'prosecutor',
        rule: 'production-conflict',
      },
      entry: announce('production-conflict-raised'),
      on: { 'decide.uphold-order': 'court-review' },
    },
    'court-review': {
      meta: { label: 'Suspended: a court weighs the conflict of laws', holder: 'court', rule: 'production-conflict' },
      after: {
        'dwell.court-review': [
          { guard: drawn('order-lifted', 'court-review'), target: '#production-order.lifted' },
          { target: 'releasing', actions: announce('production-upheld') },
        ],
      },
    },
    reviewing: {
      meta: {
        label: 'Notified authority may raise a ground',
        holder: 'requested-authority',
        rule: 'production-notification',
      },
      on: {
        'decide.clear-order': { target: 'releasing', actions: announce('production-cleared') },
        'decide.set-conditions': { target: 'releasing', actions: announce('production-conditions') },
        'decide.raise-ground': [
          { guard: found('data-can-be-split'), target: 'releasing', actions: announce('production-refused-in-part') },
          { target: '#production-order.refused' },
        ],
      },
      after: { 'limit.objection': { target: 'releasing', actions: announce('production-unopposed') } },
    },
    // The ten days have been used: no further time is set, but the provider may still fail.
    releasing: {
      meta: { label: 'Provider hands over the data', holder: 'provider', rule: 'production-time' },
      after: { 'dwell.releasing': [{ guard: drawn('not-produced', 'releasing'), ...overdue }, ...produce] },
    },
    producing: {
      meta: { label: 'Provider produces the data', holder: 'provider', rule: 'production-time' },
      after: { 'dwell.producing': produce, 'limit.production': overdue },
    },
    'producing-urgently': {
      meta: { label: 'Provider produces the data within hours', holder: 'provider', rule: 'production-time' },
      after: { 'dwell.producing': produce, 'limit.production-emergency': overdue },
    },
    overdue: {
      meta: { label: 'Not produced in time', holder: 'prosecutor', rule: 'production-enforcement' },
      on: { 'decide.accept-reasons': '#production-order.excused', 'decide.ask-enforcement': 'enforcing' },
    },
    enforcing: {
      meta: {
        label: 'Enforcement asked of the provider’s State',
        holder: 'requested-authority',
        rule: 'production-enforcement',
      },
      entry: announce('production-enforcement-asked'),
      on: {
        'decide.recognise-order': { target: 'complying', actions: announce('production-recognised') },
        'decide.refuse-enforcement': '#production-order.refused',
      },
      after: { 'limit.enforcement-recognition': { actions: announce('production-recognition-late') } },
    },
    complying: {
      meta: { label: 'Provider must comply or be fined', holder: 'provider', rule: 'production-enforcement' },
      after: {
        'dwell.complying': [
          { guard: drawn('still-refused', 'complying'), target: '#production-order.fined' },
          ...produce,
        ],
      },
    },
  },
});
