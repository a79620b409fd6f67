/** While the data are held under the treaty: extensions, the formal request, and the end of the period. */
import { announce, count, drawn, found, note } from '../shared/words.ts';
import { chart, handOver, keep, lapse, release, unanswered } from './chart.ts';

export const holding = {
  preserved: chart.createStateConfig({
    meta: { label: 'Data preserved; formal request awaited', holder: 'provider', rule: 'preservation-hold' },
    on: {
      'request.received': keep,
      'request.accepted': handOver,
      'decide.extend': {
        guard: found('extension-available'),
        target: 'extension-asked',
        actions: announce('extension-asked'),
      },
      'decide.release': release,
    },
    after: { 'limit.preservation-hold': lapse },
  }),
  'extension-asked': chart.createStateConfig({
    meta: { label: 'Data preserved; extension asked', holder: 'contact-point', rule: 'preservation-extension' },
    entry: count('extension'),
    on: { 'request.received': keep, 'request.accepted': handOver },
    after: {
      'dwell.extension': [
        // A form that cannot be matched with its hold lies there like one that nobody answers.
        { guard: found('extension-misfiled'), ...unanswered },
        { guard: drawn('extension-unanswered', 'extension'), ...unanswered },
        { target: 'extension-weighing' },
      ],
      'limit.preservation-hold': lapse,
    },
  }),
  // Label and holder are the stage's before, as above; after the usual wait it may be asked again.
  'extension-unanswered': chart.createStateConfig({
    meta: { label: 'Data preserved; extension asked', holder: 'contact-point', rule: 'preservation-extension' },
    on: { 'request.received': keep, 'request.accepted': handOver },
    after: { 'limit.clarification-wait': 'preserved', 'limit.preservation-hold': lapse },
  }),
  'extension-weighing': chart.createStateConfig({
    meta: {
      label: 'Data preserved; extension being decided',
      holder: 'contact-point',
      rule: 'preservation-extension',
    },
    on: {
      'decide.grant-extension': {
        target: 'preserved',
        actions: [note('hold-extended'), announce('extension-granted')],
      },
      'decide.refuse-extension': { target: 'preserved', actions: announce('extension-refused') },
      'request.received': keep,
      'request.accepted': handOver,
    },
    after: { 'limit.preservation-hold': lapse },
  }),
  'held-pending-decision': chart.createStateConfig({
    meta: { label: 'Data held until the formal request is decided', holder: 'provider', rule: 'preservation-hold' },
    on: { 'request.accepted': handOver, 'request.closed': release },
  }),
};
