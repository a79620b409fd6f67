import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [ChartId, string, readonly string[], World, string];

const certified = ['decide.issue-order', 'dwell.drafting', 'dwell.reviewing', 'dwell.certifying'];
const objected: World = { drawn: ['provider-objects'] };
const agreement: readonly Row[] = [
  [
    'agreement-order',
    'stops at a bar of the agreement',
    ['decide.issue-order', 'dwell.drafting'],
    { found: ['agreement-bar'] },
    'not-issued',
  ],
  ['agreement-order', 'is reviewed and certified at home', certified, {}, 'answering'],
  [
    'agreement-order',
    'is produced, then minimised',
    [...certified, 'dwell.answering', 'dwell.minimising'],
    {},
    'minimised',
  ],
  ['agreement-order', 'is consulted on after an objection', [...certified, 'dwell.answering'], objected, 'consulting'],
  [
    'agreement-order',
    'may not be invoked',
    [...certified, 'dwell.answering', 'decide.declare-not-applicable'],
    objected,
    'not-applicable',
  ],
  [
    'agreement-order',
    'or is maintained',
    [...certified, 'dwell.answering', 'decide.maintain-order', 'dwell.complying'],
    objected,
    'minimising',
  ],
];

const asked = ['decide.ask-provider', 'dwell.drafting', 'dwell.considering'];
const called = ['decide.ask-disclosure', 'dwell.drafting', 'dwell.verifying'];
const providers: readonly Row[] = [
  ['voluntary-request', 'is declined where home law bars it', asked, { found: ['barred-by-home-law'] }, 'declined'],
  ['voluntary-request', 'or policy does', asked, { found: ['outside-policy'] }, 'declined'],
  ['voluntary-request', 'is answered', [...asked, 'dwell.answering'], {}, 'answered'],
  [
    'voluntary-request',
    'or in part',
    [...asked, 'dwell.answering'],
    { found: ['outside-policy-in-part'] },
    'answered-in-part',
  ],
  ['voluntary-request', 'waits to be asked at all', [], {}, 'idle'],
  ['voluntary-request', 'asks what is missing', asked, { found: ['incomplete'] }, 'question-asked'],
  [
    'voluntary-request',
    'looks again at the answer',
    [...asked, 'decide.answer-supplement'],
    { found: ['incomplete'] },
    'considering',
  ],
  [
    'voluntary-request',
    'but asks no third time',
    [...asked, 'decide.answer-supplement', 'dwell.considering', 'decide.answer-supplement', 'dwell.considering'].concat(
      ['decide.answer-supplement'],
    ),
    { found: ['incomplete'] },
    'question-asked',
  ],
  [
    'voluntary-request',
    'and declines where nobody answers',
    [...asked, 'limit.supplement-wait'],
    { found: ['incomplete'] },
    'declined',
  ],
  ['voluntary-request', 'or never', [...asked, 'limit.provider-silence'], { drawn: ['silence'] }, 'silent'],
  ['emergency-disclosure', 'is rejected unverified', called, { drawn: ['call-back-fails'] }, 'unverified'],
  ['emergency-disclosure', 'is made in good faith', [...called, 'dwell.weighing'], {}, 'disclosed'],
  [
    'emergency-disclosure',
    'reaches a foreign authority through one of the provider’s State',
    [...called, 'dwell.weighing', 'dwell.relaying'],
    { found: ['home-authority-only'] },
    'disclosed',
  ],
  ['emergency-disclosure', 'is never owed', [...called, 'dwell.weighing'], { drawn: ['not-persuaded'] }, 'declined'],
  [
    'emergency-disclosure',
    'and leaves other doors',
    [...called, 'dwell.weighing', 'decide.take-other-door'],
    { found: ['danger-not-shown'] },
    'other-door',
  ],
];

const offered = ['decide.offer-transfer', 'dwell.transmitting'];
const refused = ['dwell.requesting', 'decide.refuse-extradition'];
const national: World = { found: ['only-as-national'] };
const persons: readonly Row[] = [
  ['transfer-of-proceedings', 'is offered', offered, {}, 'considering'],
  [
    'transfer-of-proceedings',
    'is accepted',
    [...offered, 'decide.accept-transfer', 'dwell.handing-over'],
    {},
    'transferred',
  ],
  ['transfer-of-proceedings', 'or declined', [...offered, 'decide.decline-transfer'], {}, 'declined'],
  ['transfer-of-proceedings', 'or unanswered', [...offered, 'limit.silence-lapse'], {}, 'silent'],
  ['extradite-or-prosecute', 'extradites', ['dwell.requesting', 'decide.extradite'], {}, 'extradited'],
  ['extradite-or-prosecute', 'refuses on another ground, and that is all', refused, {}, 'refused'],
  ['extradite-or-prosecute', 'or refuses a national', refused, national, 'refused-as-national'],
  [
    'extradite-or-prosecute',
    'and then prosecutes, if asked',
    [...refused, 'decide.ask-prosecution', 'dwell.submitting', 'dwell.prosecuting'],
    national,
    'prosecuted',
  ],
];

const traced = ['dwell.drafting', 'dwell.transmitting', 'dwell.tracing'];
const frozen = [...traced, 'dwell.freezing'];
const confiscating = [...frozen, 'decide.ask-confiscation', 'dwell.confiscating'];
const claimed: World = { found: ['third-party-claim'] };
const assets: readonly Row[] = [
  ['asset-recovery', 'may find nothing', traced, { drawn: ['nothing-traced'] }, 'not-found'],
  ['asset-recovery', 'freezes', frozen, {}, 'frozen'],
  ['asset-recovery', '55(7) or refuses to', frozen, { found: ['freeze-refused'] }, 'refused'],
  [
    'asset-recovery',
    '55(8) hears the requester before lifting',
    [...frozen, 'decide.intend-lift'],
    {},
    'hearing-requester',
  ],
  [
    'asset-recovery',
    '55(8) and may be convinced',
    [...frozen, 'decide.intend-lift', 'decide.state-reasons', 'decide.keep-freeze'],
    {},
    'frozen',
  ],
  ['asset-recovery', '55(8) or lifts', [...frozen, 'decide.intend-lift', 'limit.supplement-wait'], {}, 'lifted'],
  ['asset-recovery', 'confiscates and returns', [...confiscating, 'decide.return-assets'], {}, 'returned'],
  ['asset-recovery', 'or shares', [...confiscating, 'decide.share-assets'], {}, 'shared'],
  ['asset-recovery', '55(9) hears third parties', confiscating, claimed, 'hearing-third-parties'],
  [
    'asset-recovery',
    '55(9) and leaves them what they hold in good faith',
    [...confiscating, 'dwell.hearing-third-parties'],
    { ...claimed, drawn: ['claim-upheld'] },
    'left-to-owner',
  ],
];

const before = ['dwell.drafting', 'dwell.transmitting'];
const security = [...before, 'decide.raise-national-security', 'dwell.security-consultation'];
const court: readonly Row[] = [
  [
    'court-request',
    'is for crimes of the Court only',
    ['dwell.drafting'],
    { found: ['outside-jurisdiction'] },
    'inadmissible',
  ],
  ['court-request', '99 is executed', [...before, 'decide.comply', 'dwell.executing'], {}, 'transmitted'],
  ['court-request', '93(3) is consulted on', [...before, 'decide.raise-impediment'], {}, 'consulting'],
  [
    'court-request',
    '93(3) and modified',
    [...before, 'decide.raise-impediment', 'decide.modify-request'],
    {},
    'considering',
  ],
  ['court-request', '72 looks for other ways first', security, {}, 'security-decision'],
  ['court-request', '93(4) may then be refused', [...security, 'decide.maintain-refusal'], {}, 'refused'],
  ['court-request', '94 is postponed', [...before, 'decide.postpone', 'dwell.postponed'], {}, 'considering'],
  ['court-request', '87(7) another refusal is looked into', [...before, 'decide.refuse'], {}, 'finding'],
  ['court-request', '87(7) and silence', [...before, 'limit.silence-lapse'], {}, 'finding'],
  [
    'court-request',
    '87(7) goes to the Assembly',
    [...before, 'decide.refuse', 'dwell.finding'],
    {},
    'sent-to-the-assembly',
  ],
  [
    'court-request',
    '87(7) or to the Security Council',
    [...before, 'decide.refuse', 'dwell.finding'],
    { found: ['referred-by-the-council'] },
    'sent-to-the-council',
  ],
];

describe.each([
  ['agreements', agreement],
  ['asking a provider', providers],
  ['persons and cases', persons],
  ['assets', assets],
  ['the Court', court],
])('%s', (_, rows) => {
  it.each(rows)('%s: %s', (chart, _what, steps, world, stage) => {
    expect(play(chart, steps, world).stage).toBe(stage);
  });
});

it('the freeze of an asset is reconsidered twice at most', () => {
  const once = ['decide.intend-lift', 'decide.state-reasons', 'decide.keep-freeze'];
  const played = play('asset-recovery', [...frozen, ...once, ...once]);
  expect(played.can('decide.intend-lift')).toBe(false);
  expect(played.can('decide.ask-confiscation')).toBe(true);
});

it('the Court may modify its request twice', () => {
  const once = ['decide.raise-impediment', 'decide.modify-request'];
  expect(
    play('court-request', [...before, ...once, ...once, 'decide.raise-impediment']).can('decide.modify-request'),
  ).toBe(false);
});
