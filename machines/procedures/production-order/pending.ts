/** From the provider's first look to the data: clarification, conflict of laws, notification, production. */
import { announce, count, drawn, fewerThan, found, note } from '../../shared/words.ts';
import { chart, overdue, produce } from './chart.ts';
import { enforcement } from './enforcement.ts';

/** Drawn once an order: whether the provider keeps the time. */
const late = drawn('production-late', 'producing');
const inPart = [note('granted-in-part'), announce('production-refused-in-part')];

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
          // The provider asks when it first reads: the time it had used by then is left out of account.
          actions: [note('time-started'), announce('production-clarified')],
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
        // Cleared early, the provider produces as soon as it can, and at the latest when the ten days end.
        'decide.clear-order': { target: 'producing', actions: announce('production-cleared') },
        'decide.set-conditions': { target: 'producing', actions: announce('production-conditions') },
        'decide.raise-ground': [
          { guard: found('data-can-be-split'), target: 'releasing', actions: inPart },
          { target: '#production-order.refused' },
        ],
      },
      after: { 'limit.objection': { target: 'releasing', actions: announce('production-unopposed') } },
    },
    // The ten days have been used: no further time is set, but the provider may still fail.
    releasing: {
      meta: { label: 'Provider hands over the data', holder: 'provider', rule: 'production-time' },
      after: { 'dwell.releasing': [{ guard: late, ...overdue }, ...produce] },
    },
    producing: {
      meta: { label: 'Provider produces the data', holder: 'provider', rule: 'production-time' },
      after: {
        'dwell.producing': [{ guard: late, target: 'delayed' }, ...produce],
        'limit.production': [{ guard: late, ...overdue }, ...produce],
      },
    },
    'producing-urgently': {
      meta: { label: 'Provider produces the data within hours', holder: 'provider', rule: 'production-time' },
      after: {
        'dwell.producing': [{ guard: late, target: 'delayed-urgently' }, ...produce],
        'limit.production-emergency': [{ guard: late, ...overdue }, ...produce],
      },
    },
    // The label is the stage's before: delay does not announce itself until the time is over.
    delayed: {
      meta: { label: 'Provider produces the data', holder: 'provider', rule: 'production-time' },
      after: { 'limit.production': overdue },
    },
    'delayed-urgently': {
      meta: { label: 'Provider produces the data within hours', holder: 'provider', rule: 'production-time' },
      after: { 'limit.production-emergency': overdue },
    },
    ...enforcement,
  },
});
