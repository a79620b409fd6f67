import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [ChartId, string, readonly string[], World, string];

const traced = ['decide.trace-path', 'dwell.tracing'];
const abroad: World = { found: ['foreign-provider-seen'] };
const paths: readonly Row[] = [
  ['traffic-disclosure', 'owes nothing where no other State is on the path', traced, {}, 'nothing-owed'],
  [
    'traffic-disclosure',
    'owes nothing where the other State is outside the instrument (UNCC 43(1))',
    traced,
    { found: ['foreign-provider-seen', 'foreign-provider-outside'] },
    'nothing-owed',
  ],
  ['traffic-disclosure', 'P06 tells', [...traced, 'decide.disclose-path', 'dwell.disclosing'], abroad, 'disclosed'],
  ['traffic-disclosure', 'withholds on no other ground', [...traced, 'decide.withhold-path'], abroad, 'weighing'],
  [
    'traffic-disclosure',
    'P07 withholds on a listed one',
    [...traced, 'decide.withhold-path'],
    { found: ['foreign-provider-seen', 'path-ground'] },
    'withheld',
  ],
];

const asked = ['decide.ask-collection', 'dwell.preparing', 'dwell.transmitting', 'dwell.screening'];
const collecting = [...asked, 'decide.accept', 'decide.grant-order', 'dwell.connecting'];
const renewing = [...collecting, 'decide.ask-renewal'];
const live: readonly Row[] = [
  ['live-collection', 'weighs what is complete', asked, {}, 'weighing'],
  ['live-collection', 'asks for what is missing', asked, { found: ['incomplete'] }, 'supplement-asked'],
  [
    'live-collection',
    'checks the answer again',
    [...asked, 'decide.answer-supplement', 'dwell.answering'],
    { found: ['incomplete'] },
    'screening',
  ],
  [
    'live-collection',
    'closes what nobody answers',
    [...asked, 'limit.supplement-wait'],
    { found: ['incomplete'] },
    'closed-unanswered',
  ],
  ['live-collection', 'need not be given what own law has not', asked, { found: ['not-available-at-home'] }, 'refused'],
  ['live-collection', 'needs a court', [...asked, 'decide.accept'], {}, 'traffic-order'],
  [
    'live-collection',
    'needs another standard for content',
    [...asked, 'decide.accept'],
    { found: ['content-wanted'] },
    'interception-order',
  ],
  ['live-collection', 'is refused by the court', [...asked, 'decide.accept', 'decide.deny-order'], {}, 'refused'],
  ['live-collection', 'delivers meanwhile', [...collecting, 'decide.deliver-interim'], {}, 'collecting'],
  ['live-collection', 'ends with its period', [...collecting, 'limit.collection-period'], {}, 'delivering'],
  ['live-collection', 'is renewed', [...renewing, 'decide.grant-order'], {}, 'collecting'],
  ['live-collection', 'and may end before that', [...renewing, 'limit.collection-period'], {}, 'delivering'],
  [
    'live-collection',
    'is only notified where no help is needed (EIO 31)',
    ['decide.ask-collection', 'limit.interception-objection'],
    { found: ['notice-only'] },
    'intercepting-alone',
  ],
  [
    'live-collection',
    'and may be objected to',
    ['decide.ask-collection', 'decide.object'],
    { found: ['notice-only'] },
    'refused',
  ],
];

const network = ['decide.ask-network', 'dwell.preparing', 'dwell.reading'];
const urgent = ['decide.ask-emergency-assistance', 'dwell.preparing', 'dwell.receiving', 'dwell.screening'];
const ready = [...urgent, 'decide.accept', 'dwell.ordering', 'dwell.producing'];
const urgentAndNetwork: readonly Row[] = [
  ['contact-network', 'advises', [...network, 'decide.advise', 'dwell.advising'], {}, 'advised'],
  [
    'contact-network',
    'locates',
    [...network, 'decide.locate', 'dwell.locating'],
    { drawn: ['suspect-located'] },
    'located',
  ],
  ['contact-network', 'or does not', [...network, 'decide.locate', 'dwell.locating'], {}, 'not-located'],
  ['contact-network', 'passes on what it may not do', [...network, 'decide.pass-on'], {}, 'passed-on'],
  ['contact-network', 'to silence', [...network, 'decide.pass-on', 'dwell.passing-on'], {}, 'unanswered'],
  ['contact-network', 'may be of no help', [...network, 'decide.decline-help'], {}, 'declined'],
  ['emergency-assistance', 'is decided at once', urgent, {}, 'weighing'],
  [
    'emergency-assistance',
    'asks and is answered at once',
    [...urgent, 'decide.answer-supplement', 'dwell.answering'],
    { found: ['incomplete'] },
    'screening',
  ],
  ['emergency-assistance', 'may send a copy ahead', [...ready, 'decide.send-advance-copy'], {}, 'copying'],
  [
    'emergency-assistance',
    'and the formal answer after it',
    [...ready, 'decide.send-advance-copy', 'dwell.copying', 'dwell.returning'],
    {},
    'executed',
  ],
  ['emergency-assistance', 'cannot give what is gone', ready, { alive: false }, 'executed-empty'],
  [
    'emergency-assistance',
    'may be given under conditions',
    [...urgent, 'decide.offer-conditions', 'decide.accept-conditions'],
    {},
    'ordering',
  ],
];

const smaller: readonly Row[] = [
  [
    'hearing',
    'is arranged',
    ['decide.ask-hearing', 'dwell.preparing', 'dwell.transmitting', 'decide.accept'],
    {},
    'arranging',
  ],
  [
    'hearing',
    'needs a line, which may be lent',
    [
      'decide.ask-hearing',
      'dwell.preparing',
      'dwell.transmitting',
      'decide.accept',
      'decide.lend-means',
      'dwell.lending',
    ],
    { found: ['means-missing'] },
    'arranging',
  ],
  [
    'joint-investigation',
    'is owed by nobody',
    ['decide.propose-team', 'dwell.proposing', 'decide.refuse'],
    {},
    'declined',
  ],
  [
    'joint-investigation',
    'ends when the agreement says',
    ['decide.propose-team', 'dwell.proposing', 'decide.accept', 'dwell.negotiating', 'limit.agreed-period'],
    {},
    'ended',
  ],
  [
    'joint-investigation',
    'is signed by the central authority where declared',
    ['decide.propose-team', 'dwell.proposing', 'decide.accept', 'dwell.negotiating'],
    { found: ['central-authority-signs'] },
    'signing',
  ],
  ['spontaneous-information', 'is one message', ['decide.inform'], {}, 'informed'],
  [
    'spontaneous-information',
    'leaves the choice to the teller where conditions cannot be kept (Budapest 26(2))',
    ['decide.ask-conditions-first', 'decide.decline-conditions', 'decide.keep-back'],
    {},
    'kept-back',
  ],
  ['transborder-access', 'reads what is public', ['decide.read-open-data'], { found: ['data-public'] }, 'read'],
  ['transborder-access', 'and nothing else without consent', ['decide.read-open-data'], {}, 'idle'],
  [
    'transborder-access',
    'needs a person who may disclose',
    ['decide.ask-consent', 'dwell.asking-consent'],
    { found: ['data-in-party', 'person-may-not-disclose'] },
    'no-access',
  ],
  ['transborder-access', 'reaches no data outside the Parties', ['decide.ask-consent'], {}, 'idle'],
];

describe('charts of networks, collection and access', () => {
  it.each([...paths, ...live, ...urgentAndNetwork, ...smaller])('%s: %s', (chart, _, steps, world, stage) => {
    expect(play(chart, steps, world).stage).toBe(stage);
  });

  it('a renewed collection runs a new period; one that is denied does not', () => {
    expect(play('live-collection', [...renewing, 'decide.grant-order']).noted).toHaveLength(2);
    expect(play('live-collection', [...renewing, 'decide.deny-order']).noted).toHaveLength(1);
  });

  it('a collection is renewed three times at most', () => {
    const again = ['decide.ask-renewal', 'decide.grant-order'];
    const thrice = [...collecting, ...again, ...again, ...again];
    expect(play('live-collection', thrice.slice(0, -2)).can('decide.ask-renewal')).toBe(true);
    expect(play('live-collection', thrice).can('decide.ask-renewal')).toBe(false);
  });
});
