/** The words of the chart of preservation, shared by its phases. */
import { dwells, limits, vocabulary } from '../shared/vocabulary.ts';
import { announce, fewerThan, note, tell } from '../shared/words.ts';

export const chart = vocabulary({
  ...dwells('preparing', 'relaying', 'deciding', 'clarifying', 'freezing', 'extension'),
  ...limits('preservation-hold', 'clarification-wait'),
});

export const ask = { guard: fewerThan('preparing', 3), target: 'preparing' };
const ended = [note('hold-ended'), tell('evidence', 'hold.released')];
export const release = { target: 'released', actions: [announce('hold-released'), ...ended] };
export const lapse = { target: 'lapsed', actions: [announce('hold-lapsed'), ...ended] };
export const unanswered = { target: 'extension-unanswered', actions: announce('extension-unanswered') };
export const keep = { target: 'held-pending-decision', actions: announce('hold-kept') };
/** The own order comes first, so that the data are never without a hold. */
export const handOver = {
  target: 'taken-over',
  actions: [announce('hold-taken-over'), tell('domestic-order', 'order.wanted'), tell('evidence', 'hold.released')],
};
