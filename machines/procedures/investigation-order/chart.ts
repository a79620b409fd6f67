/** The words of the investigation order's chart, shared by its phases. */
import { dwells, limits, vocabulary } from '../../shared/vocabulary.ts';
import { announce, count, fewerThan, tell } from '../../shared/words.ts';

export const chart = vocabulary({
  ...dwells('drafting', 'validating', 'translating', 'transmitting', 'acknowledging', 'completing', 'recognising'),
  ...dwells('consulting', 'executing', 'producing', 'postponed', 'transferring', 'remedy'),
  ...limits('acknowledgement', 'recognition', 'recognition-extension', 'execution', 'provisional-measure'),
});

/** The order freezes the data, by a measure granted ahead or by its service; counted, because only what it placed ends with it. */
export const secured = [tell('evidence', 'hold.placed'), count('holds')] as const;

const released = tell('evidence', 'hold.released');

/** To an ending before execution: a hold of the order itself is released, one that anybody else placed stays. */
export const endingIn = (target: `#investigation-order.${string}`) =>
  [
    { guard: fewerThan('holds', 1), target },
    { target, actions: released },
  ] as const;

/** Withdrawn after recognition: a measure granted ahead and the service may both have placed one. */
export const withdrawnInExecution = [
  { guard: fewerThan('holds', 1), target: '#investigation-order.withdrawn' },
  { guard: fewerThan('holds', 2), target: '#investigation-order.withdrawn', actions: released },
  { target: '#investigation-order.withdrawn', actions: [released, released] },
] as const;

/** Recognition has its thirty days and at most thirty more from receipt, whatever stage the order is in; each is told once. */
export const recognitionTimes = {
  'limit.recognition': {
    guard: fewerThan('notices', 1),
    actions: [count('notices'), announce('investigation-extended')],
  },
  'limit.recognition-extension': {
    guard: fewerThan('late-recognitions', 1),
    actions: [count('late-recognitions'), announce('investigation-recognition-late')],
  },
} as const;

/** A missed time to execute is told once; the authorities agree on a new one, and nothing lapses. */
export const executionTime = {
  'limit.execution': {
    guard: fewerThan('late-executions', 1),
    actions: [count('late-executions'), announce('investigation-execution-late')],
  },
} as const;
