/** The words of the production order's chart, shared by its phases. */
import { dwells, limits, vocabulary } from '../../shared/vocabulary.ts';
import { announce, evidenceAlive, tell } from '../../shared/words.ts';

export const chart = vocabulary({
  ...dwells('drafting', 'validating', 'translating', 'transmitting', 'checking', 'producing', 'releasing', 'overdue'),
  ...dwells('enforcing', 'complying', 'receiving', 'court-review', 'validating-late'),
  ...limits('production', 'production-emergency', 'objection', 'objection-emergency', 'clarification', 'validation'),
  ...limits('enforcement-recognition'),
});

/** A production order that ends lets go of the preservation order it confirmed. */
export const over = tell('preservation-order', 'production.closed');

export const overdue = { target: 'overdue', actions: announce('production-overdue') };
export const produce = [
  {
    guard: evidenceAlive,
    target: '#production-order.receiving',
    actions: [announce('production-data-received'), tell('evidence', 'evidence.produced')],
  },
  { target: '#production-order.no-data' },
];
