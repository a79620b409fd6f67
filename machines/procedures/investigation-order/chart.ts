/** The words of the investigation order's chart, shared by its phases. */
import { dwells, limits, vocabulary } from '../../shared/vocabulary.ts';

export const chart = vocabulary({
  ...dwells('drafting', 'validating', 'transmitting', 'acknowledging', 'consulting'),
  ...dwells('executing', 'postponed', 'transferring', 'remedy'),
  ...limits('acknowledgement', 'recognition', 'recognition-extension', 'execution', 'provisional-measure'),
});
