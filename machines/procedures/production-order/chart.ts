/** The words of the production order's chart, shared by its phases. */
import { dwells, limits, vocabulary } from '../../shared/vocabulary.ts';
import { tell } from '../../shared/words.ts';

export const chart = vocabulary({
  ...dwells('drafting', 'validating', 'transmitting', 'checking', 'producing', 'releasing', 'complying', 'receiving'),
  ...dwells('court-review', 'validating-late'),
  ...limits('production', 'production-emergency', 'objection', 'objection-emergency', 'clarification', 'validation'),
  ...limits('enforcement-recognition'),
});

/** A production order that ends lets go of the preservation order it confirmed. */
export const over = tell('preservation-order', 'production.closed');
