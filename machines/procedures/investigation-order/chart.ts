/** The words of the investigation order's chart, shared by its phases. */
import { dwells, limits, vocabulary } from '../../shared/vocabulary.ts';
import { announce, count, fewerThan } from '../../shared/words.ts';

export const chart = vocabulary({
  ...dwells('drafting', 'validating', 'translating', 'transmitting', 'acknowledging', 'completing', 'recognising'),
  ...dwells('consulting', 'executing', 'producing', 'postponed', 'transferring', 'remedy'),
  ...limits('acknowledgement', 'recognition', 'recognition-extension', 'execution', 'provisional-measure'),
});

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
