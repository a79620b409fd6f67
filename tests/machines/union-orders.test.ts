import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [string, readonly string[], World, string];

const received = ['dwell.drafting', 'dwell.validating', 'dwell.transmitting'];
const read = [...received, 'dwell.checking'];
const notified: World = { found: ['notified'] };
const conflict: World = { found: ['foreign-law-conflict'] };
const enforced = [...read, 'limit.production', 'decide.ask-enforcement'];
const emergency: World = { found: ['emergency', 'emergency-notified'] };
const given = ['dwell.producing', 'dwell.receiving'];
/** Issued before it is validated. */
const early = ['dwell.drafting', 'dwell.transmitting', 'dwell.checking'];
const unvalidated: World = { found: ['emergency', 'validated-later'] };

const production: readonly Row[] = [
  [
    'is not issued where its conditions are missing',
    ['dwell.drafting'],
    { found: ['conditions-missing'] },
    'not-issued',
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
  ['10(2) waits for the notified authority', read, notified, 'reviewing'],
  ['10(2) whose silence ends with its time', [...read, 'limit.objection'], notified, 'releasing'],
  ['10(2) or which clears it early', [...read, 'decide.clear-order'], notified, 'releasing'],
  ['12(1) or which raises a ground', [...read, 'decide.raise-ground'], notified, 'refused'],
  [
    '12 for all the data or a part',
    [...read, 'decide.raise-ground', 'dwell.releasing', 'dwell.receiving'],
    { found: ['notified', 'data-can-be-split'] },
    'received',
  ],
  ['12(4) or which sets conditions', [...read, 'decide.set-conditions'], notified, 'releasing'],
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
  ['10(3) may be overdue', [...read, 'limit.production'], {}, 'overdue'],
  ['10(4) in hours too', [...read, 'limit.production-emergency'], emergency, 'overdue'],
  ['16 and is enforced', enforced, {}, 'enforcing'],
  ['16 late or not', [...enforced, 'limit.enforcement-recognition', 'decide.recognise-order'], {}, 'complying'],
  ['15 with a fine', [...enforced, 'decide.recognise-order', 'dwell.complying'], { drawn: ['still-refused'] }, 'fined'],
  ['16 or recognition is refused', [...enforced, 'decide.refuse-enforcement'], {}, 'refused'],
  ['or the reasons are accepted', [...read, 'limit.production', 'decide.accept-reasons'], {}, 'excused'],
];

const executed = ['dwell.drafting', 'dwell.transmitting', 'dwell.checking'];
const preservation: readonly Row[] = [
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

const arrived = ['dwell.drafting', 'dwell.transmitting'];
const acknowledged = [...arrived, 'dwell.acknowledging'];
const consulted = [...acknowledged, 'decide.refuse-recognition', 'dwell.consulting'];
const owed: World = { found: ['consultation-owed'] };
const executing = [...acknowledged, 'decide.recognise'];
const investigation: readonly Row[] = [
  [
    'is validated first where no judicial authority issues it',
    ['dwell.drafting'],
    { found: ['validation-needed'] },
    'validating',
  ],
  ['9(3) is returned where it was not', acknowledged, { found: ['not-validated'] }, 'returned'],
  ['16(2) asks to complete the form', acknowledged, { found: ['incomplete'] }, 'information-asked'],
  ['16(1) is acknowledged', acknowledged, {}, 'recognising'],
  ['16(1) even late', [...arrived, 'limit.acknowledgement', 'dwell.acknowledging'], {}, 'recognising'],
  ['12(5) takes longer with notice', [...acknowledged, 'limit.recognition'], {}, 'recognising-later'],
  [
    '12(5) and is recognised even then',
    [...acknowledged, 'limit.recognition', 'limit.recognition-extension', 'decide.recognise'],
    {},
    'executing',
  ],
  ['11(4) consults before some refusals', [...acknowledged, 'decide.refuse-recognition'], owed, 'consulting'],
  ['11 and may refuse', [...consulted, 'decide.maintain-refusal'], owed, 'refused'],
  ['11 or recognise', [...consulted, 'decide.recognise'], owed, 'executing'],
  ['11 refuses without consultation on other grounds', [...acknowledged, 'decide.refuse-recognition'], {}, 'refused'],
  ['15 is postponed and taken up again', [...executing, 'decide.postpone', 'dwell.postponed'], {}, 'executing'],
  ['12(6) goes on when its time has ended', [...executing, 'limit.execution', 'dwell.executing'], {}, 'transferring'],
  ['13 is transferred', [...executing, 'dwell.executing', 'dwell.transferring'], {}, 'transferred'],
  [
    '14 unless a remedy suspends',
    [...executing, 'dwell.executing', 'dwell.transferring', 'dwell.remedy'],
    { drawn: ['remedy-sought', 'remedy-granted'] },
    'remedied',
  ],
  [
    '32 secures evidence first',
    [...arrived, 'decide.grant-measure'],
    { found: ['provisional-measure'] },
    'acknowledging',
  ],
];

describe.each<readonly [ChartId, readonly Row[]]>([
  ['production-order', production],
  ['preservation-order', preservation],
  ['investigation-order', investigation],
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
    expect(told.slice(-2)).toEqual(['preservation-order: production.closed', 'evidence: hold.released']);
  });

  it('missed times of an investigation order are told, and nothing else comes of them', () => {
    const late = [...executing, 'limit.execution'];
    expect(play('investigation-order', late).announced.at(-1)).toBe('investigation-execution-late');
    expect(play('investigation-order', late).stage).toBe('executing');
  });
});
