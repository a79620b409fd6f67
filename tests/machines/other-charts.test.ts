import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

const table: readonly (readonly [ChartId, string, readonly string[], World, string])[] = [
  ['evidence', 'is alive under the provider’s own retention', [], {}, 'alive'],
  ['evidence', 'is deleted when that ends', ['limit.retention'], {}, 'deleted'],
  ['evidence', 'or when its user deletes it', ['limit.user-deletion'], {}, 'deleted'],
  ['evidence', 'is frozen by a hold', ['hold.placed'], {}, 'frozen'],
  ['evidence', 'stays frozen while a second hold lasts', ['hold.placed', 'hold.placed', 'hold.released'], {}, 'frozen'],
  [
    'evidence',
    'goes back to retention when the last hold ends',
    ['hold.placed', 'hold.placed', 'hold.released', 'hold.released'],
    {},
    'lapsed',
  ],
  [
    'evidence',
    'is lost after a lapse only if retention has ended',
    ['hold.placed', 'hold.released', 'limit.retention'],
    {},
    'deleted',
  ],
  ['evidence', 'may be frozen again after a lapse', ['hold.placed', 'hold.released', 'hold.placed'], {}, 'frozen'],
  ['evidence', 'is disclosed when it is produced', ['hold.placed', 'evidence.produced'], {}, 'disclosed'],
  ['evidence', 'an alerted user does not delete what is held', ['hold.placed', 'user.alerted'], {}, 'frozen'],
  ['domestic-order', 'is made when the treaty’s hold ends by acceptance', ['order.wanted'], {}, 'in-force'],
  ['domestic-order', 'is renewed by a judge', ['order.wanted', 'decide.renew-order'], {}, 'in-force'],
  ['domestic-order', 'lapses where nobody renews it', ['order.wanted', 'limit.domestic-order'], {}, 'lapsed'],
  ['domestic-order', 'ends with the request', ['order.wanted', 'order.discharged'], {}, 'discharged'],
  ['police', 'asks', ['decide.enquire', 'dwell.sending'], {}, 'answering'],
  [
    'police',
    'and is answered',
    ['decide.enquire', 'dwell.sending', 'dwell.answering'],
    { drawn: ['police-answered'] },
    'answered',
  ],
  ['police', 'or is not', ['decide.enquire', 'dwell.sending', 'dwell.answering'], {}, 'unanswered'],
  ['emergency', 'is a door that opens only where life is at risk', ['decide.claim-emergency'], {}, 'idle'],
  [
    'emergency',
    'and then supplies the data',
    ['decide.claim-emergency', 'dwell.preparing', 'dwell.deciding', 'decide.supply-data'],
    { found: ['emergency-door'] },
    'supplied',
  ],
  [
    'emergency',
    'unless the facts do not show it',
    ['decide.claim-emergency', 'dwell.preparing', 'dwell.deciding'],
    { found: ['emergency-door', 'emergency-not-shown'] },
    'declined',
  ],
  [
    'emergency',
    'or a person there declines',
    ['decide.claim-emergency', 'dwell.preparing', 'dwell.deciding', 'decide.decline-emergency'],
    { found: ['emergency-door'] },
    'declined',
  ],
  [
    'emergency',
    'or the point declines',
    ['decide.claim-emergency', 'dwell.preparing', 'dwell.deciding'],
    { found: ['emergency-door'], drawn: ['emergency-declined'] },
    'declined',
  ],
  [
    'emergency',
    'or nothing is left',
    ['decide.claim-emergency', 'dwell.preparing', 'dwell.deciding', 'decide.supply-data'],
    { found: ['emergency-door'], alive: false },
    'declined',
  ],
  ['case', 'ends with the answer to its request', ['request.closed'], {}, 'concluded'],
  ['case', 'goes on when a direct procedure has ended', ['direct.closed'], {}, 'investigating'],
  ['case', 'or the police have answered', ['police.closed'], {}, 'investigating'],
  ['request', 'waits while a direct way is tried', ['direct.closed'], {}, 'idle'],
  ['request', 'and can then be filed', ['direct.closed', 'decide.request'], {}, 'drafting'],
  ['case', 'or by decision', ['decide.close-case'], {}, 'concluded'],
  ['case', 'or when time runs out', ['limit.horizon'], {}, 'concluded'],
];

describe('the other charts', () => {
  it.each(table)('%s: %s', (chart, _, steps, world, stage) => {
    expect(play(chart, steps, world).stage).toBe(stage);
  });

  it('a renewed order runs its full term again', () => {
    const { noted } = play('domestic-order', ['order.wanted', 'decide.renew-order', 'decide.renew-order']);
    expect(noted).toEqual(['order-started', 'order-started', 'order-started']);
  });

  it('supplied emergency data were produced', () => {
    const world = { found: ['emergency-door'] };
    const steps = ['decide.claim-emergency', 'dwell.preparing', 'dwell.deciding', 'decide.supply-data'];
    expect(play('emergency', steps, world).told).toEqual(['evidence: evidence.produced', 'case: emergency.closed']);
  });
});
