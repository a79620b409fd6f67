import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [string, readonly string[], World, string];

const issued = ['decide.issue-order', 'dwell.drafting'];
const received = [...issued, 'dwell.transmitting'];
const read = [...received, 'dwell.checking'];
const judged: World = { found: ['judge-needed'] };
const notified: World = { found: ['notified'] };
const conflict: World = { found: ['foreign-law-conflict'] };
const late: World = { drawn: ['production-late'] };
const enforced = [...read, 'dwell.producing', 'limit.production', 'decide.ask-enforcement', 'dwell.enforcing'];
const emergency: World = { found: ['emergency', 'emergency-notified'] };
const given = ['dwell.producing', 'dwell.receiving'];
/** Issued before it is validated. */
const early = [...issued, 'dwell.transmitting', 'dwell.checking'];
const unvalidated: World = { found: ['emergency', 'validated-later'] };

const production: readonly Row[] = [
  ['starts with the decision to issue it', [], {}, 'idle'],
  ['is not issued where its conditions are missing', issued, { found: ['conditions-missing'] }, 'not-issued'],
  ['4(1) is issued by a prosecutor for subscriber data', issued, {}, 'transmitting'],
  ['4(2) needs a judge for other data', issued, judged, 'validating'],
  ['4(2) who may refuse', [...issued, 'dwell.validating'], { ...judged, drawn: ['validation-refused'] }, 'not-issued'],
  [
    '27 is translated where that is needed',
    [...issued, 'dwell.validating'],
    { ...judged, drawn: ['translation'] },
    'translating',
  ],
  ['10(1) preserves on receipt', received, {}, 'checking'],
  ['10(6) stops for clarification', read, { found: ['certificate-incomplete'] }, 'clarification-asked'],
  ['10(6) and goes on with it', [...read, 'decide.clarify-order'], { found: ['certificate-incomplete'] }, 'checking'],
  [
    '10(6) a late clarification is still one',
    [...read, 'limit.clarification', 'decide.clarify-order'],
    { found: ['certificate-incomplete'] },
    'checking',
  ],
  ['10(3) is produced without notification', [...read, ...given], {}, 'received'],
  ['10(3) at the latest on the last day', [...read, 'limit.production', 'dwell.receiving'], {}, 'received'],
  ['10(3) unless the provider is late', [...read, 'limit.production'], late, 'overdue'],
  ['10(3) which nobody sees before the time is over', [...read, 'dwell.producing'], late, 'delayed'],
  ['10(2) waits for the notified authority', read, notified, 'reviewing'],
  ['10(2) whose silence ends with its time', [...read, 'limit.objection'], notified, 'releasing'],
  ['10(2) or which clears it early', [...read, 'decide.clear-order'], notified, 'producing'],
  ['12(1) or which raises a ground', [...read, 'decide.raise-ground'], notified, 'refused'],
  [
    '12 for all the data or a part',
    [...read, 'decide.raise-ground', 'dwell.releasing', 'dwell.receiving'],
    { found: ['notified', 'data-can-be-split'] },
    'received',
  ],
  ['12(4) or which sets conditions', [...read, 'decide.set-conditions'], notified, 'producing'],
  ['10(4) is produced within hours in an emergency', read, emergency, 'producing-urgently'],
  ['10(4) and open to objection afterwards', [...read, ...given], emergency, 'open-to-objection'],
  ['12 whose end is the end', [...read, ...given, 'limit.objection-emergency'], emergency, 'received'],
  ['12 or use is restricted', [...read, ...given, 'decide.restrict-use'], emergency, 'restricted'],
  ['12 or the data are deleted', [...read, ...given, 'decide.raise-ground'], emergency, 'deleted'],
  ['4(5) is validated afterwards', [...early, ...given, 'dwell.validating-late'], unvalidated, 'received'],
  ['4(5) or withdrawn', [...early, ...given, 'limit.validation'], unvalidated, 'not-validated'],
  [
    '4(5) or refused validation',
    [...early, ...given, 'dwell.validating-late'],
    { ...unvalidated, drawn: ['validation-refused'] },
    'not-validated',
  ],
  ['17 stops for the law of another State', read, conflict, 'conflict-raised'],
  ['17 upheld, it goes on', [...read, 'decide.uphold-order', 'dwell.court-review'], conflict, 'releasing'],
  [
    '17 lifted, it ends',
    [...read, 'decide.uphold-order', 'dwell.court-review'],
    { ...conflict, drawn: ['order-lifted'] },
    'lifted',
  ],
  [
    '10(4) may be overdue in hours too',
    [...read, 'dwell.producing', 'limit.production-emergency'],
    { ...emergency, ...late },
    'overdue',
  ],
  ['may come after its time', [...read, 'limit.production', 'dwell.overdue', 'dwell.receiving'], late, 'received'],
  [
    'or be withheld',
    [...read, 'limit.production', 'dwell.overdue'],
    { drawn: ['production-late', 'production-withheld'] },
    'withheld',
  ],
  ['16 and is enforced', enforced, late, 'weighing-enforcement'],
  [
    '16 late or not',
    [...read, 'limit.production', 'decide.ask-enforcement', 'limit.enforcement-recognition', 'dwell.enforcing'],
    late,
    'weighing-enforcement',
  ],
  ['16 recognised, the provider must comply', [...enforced, 'decide.recognise-order'], late, 'complying'],
  [
    '15 with a fine',
    [...enforced, 'decide.recognise-order', 'dwell.complying'],
    { drawn: ['production-late', 'still-refused'] },
    'fined',
  ],
  ['16 or recognition is refused', [...enforced, 'decide.refuse-enforcement'], late, 'refused'],
  ['or the reasons are accepted', [...read, 'limit.production', 'decide.accept-reasons'], late, 'excused'],
];

const executed = [...received, 'dwell.checking'];
const preservation: readonly Row[] = [
  ['starts with the decision to issue it', [], {}, 'idle'],
  ['P03 preserves', executed, {}, 'preserved'],
  ['P02 or cannot', executed, { drawn: ['cannot-preserve'] }, 'not-preserved'],
  ['P10 and lapses with its time', [...executed, 'limit.preservation-order'], {}, 'lapsed'],
  ['P08 is extended', [...executed, 'decide.extend-order'], {}, 'extended'],
  ['P08 once', [...executed, 'decide.extend-order', 'decide.extend-order'], {}, 'extended'],
  ['P10 and lapses then', [...executed, 'decide.extend-order', 'limit.preservation-order-extension'], {}, 'lapsed'],
  ['P09 is held once production is confirmed', [...executed, 'decide.confirm-production'], {}, 'held'],
  ['P09 or told by the production order', [...executed, 'decide.extend-order', 'production.requested'], {}, 'held'],
  ['P10 and ends with it', [...executed, 'production.requested', 'production.closed'], {}, 'ended'],
  ['11(3) or when no longer needed', [...executed, 'decide.end-preservation'], {}, 'ended'],
];

describe.each<readonly [ChartId, readonly Row[]]>([
  ['production-order', production],
  ['preservation-order', preservation],
])('%s', (chart, rows) => {
  it.each(rows)('%s', (_, steps, world, stage) => {
    expect(play(chart, steps, world).stage).toBe(stage);
  });
});

describe('what is told', () => {
  it('a production order freezes the data on receipt and confirms the preservation order', () => {
    expect(play('production-order', received).told).toEqual([
      'evidence: hold.placed',
      'preservation-order: production.requested',
    ]);
  });

  it('an order is clarified twice at most', () => {
    const world = { found: ['certificate-incomplete'] };
    const asked = [...read, 'decide.clarify-order', 'dwell.checking', 'decide.clarify-order', 'dwell.checking'];
    const last = play('production-order', asked, world);
    expect(last.can('decide.clarify-order')).toBe(false);
    expect(last.can('decide.withdraw-order')).toBe(true);
  });

  it('an ending without data lets go of the hold and of the preservation order', () => {
    const { told } = play('production-order', [...read, 'decide.raise-ground'], notified);
    expect(told.slice(2)).toEqual([
      'preservation-order: production.closed',
      'evidence: hold.released',
      'case: direct.closed',
      'request: direct.closed',
    ]);
  });
});
