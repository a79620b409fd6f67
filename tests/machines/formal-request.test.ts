import { describe, expect, it } from 'vitest';
import { play, type World } from '#support/play-chart.ts';

const toSigning = ['decide.request', 'dwell.drafting', 'dwell.own-authority'];
const toTransit = [...toSigning, 'decide.transmit'];
const toQueue = [...toTransit, 'dwell.transmitting'];
const toWeighing = [...toQueue, 'dwell.queueing', 'dwell.screening'];
const toJudge = [...toWeighing, 'decide.accept', 'dwell.allocating', 'dwell.ordering'];
const toProvider = [...toJudge, 'decide.make-order', 'dwell.serving'];
const backAndForth = ['decide.return-draft', 'decide.redraft', 'dwell.own-authority'];

/** Steps, world, stage reached. Rows follow the master state machine of docs/model.md, "The formal request" (T01–T24). */
const table: readonly (readonly [string, readonly string[], World, string])[] = [
  ['is idle until somebody asks', [], {}, 'idle'],
  ['is drafted first', ['decide.request'], {}, 'drafting'],
  ['T01 goes out through the own central authority', toTransit, {}, 'transmitting'],
  ['is dropped at home now and then', toSigning, { drawn: ['never-sent'] }, 'not-sent'],
  ['is decided upon at home before it leaves', toSigning, {}, 'signing'],
  ['may be given back to its drafter', [...toSigning, 'decide.return-draft'], {}, 'returned-to-drafter'],
  ['who mends it', [...toSigning, 'decide.return-draft', 'decide.redraft'], {}, 'own-authority'],
  ['or lets it lie', [...toSigning, 'decide.return-draft', 'limit.supplement-wait'], {}, 'not-sent'],
  ['twice at most', [...toSigning, ...backAndForth, ...backAndForth, 'decide.return-draft'], {}, 'signing'],
  ['may be kept at home', [...toSigning, 'decide.decline-to-send'], {}, 'not-sent'],
  ['comes before a judge once it is granted', toJudge, {}, 'judging'],
  ['who may order some of it', [...toJudge, 'decide.narrow-order'], {}, 'serving'],
  ['or nothing', [...toJudge, 'decide.refuse-order'], {}, 'refused'],
  ['is translated where that is needed', toTransit, { drawn: ['translation'] }, 'translating'],
  ['a letter rogatory is issued by a court', toTransit, { found: ['letters-rogatory'] }, 'issuing-court'],
  [
    'and legalised by the own ministry',
    [...toTransit, 'dwell.issuing-court'],
    { found: ['letters-rogatory'] },
    'own-ministry',
  ],
  [
    'and arrives at the other ministry',
    [...toTransit, 'dwell.issuing-court', 'dwell.own-ministry', 'dwell.transmitting'],
    { found: ['letters-rogatory'] },
    'foreign-ministry',
  ],
  ['T03 waits for its first reader', toQueue, {}, 'queueing'],
  [
    'T05 is returned unread in the wrong form',
    [...toQueue, 'dwell.queueing'],
    { found: ['return-unread'] },
    'returned',
  ],
  ['is left unanswered now and then', [...toQueue, 'dwell.queueing'], { drawn: ['silence'] }, 'unanswered'],
  [
    'and the file closes in the end',
    [...toQueue, 'dwell.queueing', 'limit.silence-lapse'],
    { drawn: ['silence'] },
    'silent',
  ],
  ['a mandatory ground refuses by law, not by choice', toWeighing, { found: ['must-refuse'] }, 'refused'],
  ['otherwise somebody decides', toWeighing, {}, 'weighing'],
  ['T07 may ask for more', [...toWeighing, 'decide.ask-supplement', 'dwell.query'], {}, 'supplement-asked'],
  [
    'T08 and screens the answer again',
    [...toWeighing, 'decide.ask-supplement', 'dwell.query', 'decide.answer-supplement', 'dwell.answering'],
    {},
    'screening',
  ],
  [
    'and closes the file where no answer comes',
    [...toWeighing, 'decide.ask-supplement', 'dwell.query', 'limit.supplement-wait'],
    {},
    'closed-unanswered',
  ],
  [
    'T09 consults first where the text says so',
    [...toWeighing, 'decide.refuse'],
    { found: ['consultation-owed'] },
    'consulting',
  ],
  [
    'T12 and may then maintain the refusal',
    [...toWeighing, 'decide.refuse', 'dwell.consulting', 'decide.maintain-refusal'],
    { found: ['consultation-owed'] },
    'refused',
  ],
  [
    'T10 or offer conditions',
    [...toWeighing, 'decide.refuse', 'dwell.consulting', 'decide.offer-conditions'],
    { found: ['consultation-owed'] },
    'conditions-offered',
  ],
  ['T12 refuses at once where no consultation is owed', [...toWeighing, 'decide.refuse'], {}, 'refused'],
  [
    'T11 conditions accepted bind and open execution',
    [...toWeighing, 'decide.offer-conditions', 'decide.accept-conditions'],
    {},
    'allocating',
  ],
  [
    'conditions declined end it',
    [...toWeighing, 'decide.offer-conditions', 'decide.decline-conditions'],
    {},
    'refused',
  ],
  [
    'an offer does not stand for ever',
    [...toWeighing, 'decide.offer-conditions', 'limit.conditions-wait'],
    {},
    'closed-unanswered',
  ],
  ['T15 may be postponed', [...toWeighing, 'decide.postpone'], {}, 'postponed'],
  [
    'T16 and is taken up again: postponed is not refused',
    [...toWeighing, 'decide.postpone', 'dwell.postponed'],
    {},
    'weighing',
  ],
  ['T17 may be granted in part', [...toWeighing, 'decide.accept-in-part'], {}, 'allocating'],
  ['T14 is executed under the own law of the requested State', toProvider, {}, 'producing'],
  ['T19 and what the provider produces is reviewed', [...toProvider, 'dwell.producing'], {}, 'reviewing'],
  [
    'an appeal may hold up what was reviewed',
    [...toProvider, 'dwell.producing', 'dwell.reviewing'],
    { drawn: ['appeal'] },
    'appealed',
  ],
  [
    'and is decided before anything is handed over',
    [...toProvider, 'dwell.producing', 'dwell.reviewing', 'dwell.appealed'],
    { drawn: ['appeal'] },
    'returning',
  ],
  [
    'but nothing can be produced of what is gone',
    [...toProvider, 'dwell.producing'],
    { alive: false },
    'returning-empty',
  ],
  [
    'and evidence comes back into the file',
    [...toProvider, 'dwell.producing', 'dwell.reviewing', 'dwell.returning', 'dwell.accepting'],
    {},
    'executed',
  ],
  [
    'an empty answer is an answer too',
    [...toProvider, 'dwell.producing', 'dwell.returning'],
    { alive: false },
    'executed-empty',
  ],
  ['T22 may be withdrawn before it leaves', ['decide.request', 'decide.withdraw'], {}, 'withdrawn'],
  ['T22 while it is considered', [...toWeighing, 'decide.withdraw'], {}, 'withdrawn'],
  ['T22 and while it is executed', [...toProvider, 'decide.withdraw'], {}, 'withdrawn'],
];

describe('a formal request', () => {
  it.each(table)('%s', (_, steps, world, stage) => {
    expect(play('request', steps, world).stage).toBe(stage);
  });

  it('keeps the hold by its receipt, not by being sent', () => {
    const receipt = 'preservation: request.received';
    expect(play('request', toTransit).told).not.toContain(receipt);
    expect(play('request', toQueue).told).toContain(receipt);
  });

  it('tells a hold that comes later of its receipt, and of its acceptance', () => {
    expect(play('request', [...toQueue, 'hold.announced']).told.at(-1)).toBe('preservation: request.received');
    expect(play('request', [...toProvider, 'hold.announced']).told.at(-1)).toBe('preservation: request.accepted');
    expect(play('request', ['decide.request', 'hold.announced']).told).toEqual([]);
  });

  it('ends the hold with every ending, because every ending decides', () => {
    for (const [, steps, world, stage] of table) {
      const { told } = play('request', steps, world);
      const ended = [
        'executed',
        'executed-empty',
        'refused',
        'not-sent',
        'silent',
        'closed-unanswered',
        'withdrawn',
      ].includes(stage);
      expect(told.includes('preservation: request.closed')).toBe(ended);
      expect(told.includes('case: request.closed')).toBe(ended);
    }
  });

  it('freezes at service what nobody preserved, and alerts the user only where nobody forbade it', () => {
    expect(play('request', toProvider).told.filter((one) => one.startsWith('evidence'))).toEqual([
      'evidence: hold.placed',
    ]);
    expect(play('request', toProvider, { found: ['user-may-be-told'] }).told).toContain('evidence: user.alerted');
  });

  it('can be sent back at most twice for more, and postponed once', () => {
    const round = [
      'decide.ask-supplement',
      'dwell.query',
      'decide.answer-supplement',
      'dwell.answering',
      'dwell.screening',
    ];
    expect(play('request', [...toWeighing, ...round]).can('decide.ask-supplement')).toBe(true);
    expect(play('request', [...toWeighing, ...round, ...round]).can('decide.ask-supplement')).toBe(false);
    expect(play('request', [...toWeighing, 'decide.postpone', 'dwell.postponed']).can('decide.postpone')).toBe(false);
  });
});
