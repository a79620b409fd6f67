import { describe, expect, it } from 'vitest';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [string, readonly string[], World, string];

const arrived = ['decide.issue-order', 'dwell.drafting', 'dwell.transmitting'];
const acknowledged = [...arrived, 'dwell.acknowledging'];
const weighed = [...acknowledged, 'dwell.recognising'];
const consulted = [...weighed, 'decide.refuse-recognition', 'dwell.consulting'];
const owed: World = { found: ['consultation-owed'] };
const executing = [...weighed, 'decide.recognise'];
const served = [...executing, 'dwell.executing', 'dwell.producing'];
const asked = [...weighed, 'decide.ask-supplement', 'decide.complete-order', 'dwell.completing', 'dwell.recognising'];
const investigation: readonly Row[] = [
  ['starts with the decision to issue it', [], {}, 'idle'],
  [
    'is validated first where own law wants a judge',
    ['decide.issue-order', 'dwell.drafting'],
    { found: ['validation-needed'] },
    'validating',
  ],
  [
    'is not sent where validation is refused',
    ['decide.issue-order', 'dwell.drafting', 'dwell.validating'],
    { found: ['validation-needed'], drawn: ['validation-refused'] },
    'not-issued',
  ],
  [
    '5(2) is translated where that is needed',
    ['decide.issue-order', 'dwell.drafting'],
    { drawn: ['translation'] },
    'translating',
  ],
  ['9(3) is returned where it was not validated', acknowledged, { found: ['not-validated'] }, 'returned'],
  ['16(2) asks for missing information', acknowledged, { found: ['incomplete'] }, 'information-asked'],
  [
    '16(2) and then examines it',
    [...acknowledged, 'decide.complete-order', 'dwell.completing'],
    { found: ['incomplete'] },
    'recognising',
  ],
  ['16(1) is acknowledged', acknowledged, {}, 'recognising'],
  ['16(1) even late', [...arrived, 'limit.acknowledgement', 'dwell.acknowledging'], {}, 'recognising'],
  ['12(5) takes longer with notice', [...acknowledged, 'limit.recognition', 'dwell.recognising'], {}, 'weighing'],
  [
    '12(5) and is recognised even then',
    [...acknowledged, 'limit.recognition', 'limit.recognition-extension', 'dwell.recognising', 'decide.recognise'],
    {},
    'executing',
  ],
  ['11(4) may ask for more', [...weighed, 'decide.ask-supplement'], {}, 'information-asked'],
  ['11(4) and weighs again', asked, {}, 'weighing'],
  ['11(4) consults before some refusals', [...weighed, 'decide.refuse-recognition'], owed, 'consulting'],
  ['11 and may refuse', [...consulted, 'decide.maintain-refusal'], owed, 'refused'],
  ['11 or recognise', [...consulted, 'decide.recognise'], owed, 'executing'],
  ['11 refuses without consultation on other grounds', [...weighed, 'decide.refuse-recognition'], {}, 'refused'],
  ['15 is postponed and taken up again', [...executing, 'decide.postpone', 'dwell.postponed'], {}, 'executing'],
  ['12(6) goes on when its time has ended', [...executing, 'limit.execution', 'dwell.executing'], {}, 'producing'],
  ['answers that nothing is left', [...executing, 'dwell.executing'], { alive: false }, 'no-data'],
  ['13 is transferred', [...served, 'dwell.transferring'], {}, 'transferred'],
  [
    '14 unless a remedy suspends',
    [...served, 'dwell.transferring', 'dwell.remedy'],
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

describe('investigation-order', () => {
  it.each(investigation)('%s', (_, steps, world, stage) => {
    expect(play('investigation-order', steps, world).stage).toBe(stage);
  });

  it('missed times of an investigation order are told once, and nothing else comes of them', () => {
    const late = [...executing, 'limit.execution', 'dwell.executing', 'limit.execution'];
    const { announced, stage } = play('investigation-order', late);
    expect(announced.filter((one) => one === 'investigation-execution-late')).toHaveLength(1);
    expect(stage).toBe('producing');
    const slow = [...acknowledged, 'limit.recognition', 'dwell.recognising', 'limit.recognition'];
    expect(play('investigation-order', slow).announced.filter((one) => one === 'investigation-extended')).toHaveLength(
      1,
    );
  });

  it('an investigation order freezes the data when it is served, and not before', () => {
    expect(play('investigation-order', executing).told).toEqual([]);
    expect(play('investigation-order', served).told).toEqual(['evidence: hold.placed', 'evidence: evidence.produced']);
  });

  it('releases as many holds as it placed, and no other', () => {
    const told = (steps: readonly string[], world?: World) =>
      play('investigation-order', steps, world).told.filter((one) => one.startsWith('evidence: hold.'));
    const [placed, released] = ['evidence: hold.placed', 'evidence: hold.released'];
    const withdrawn = 'decide.withdraw-order';
    expect(told([...weighed, 'decide.refuse-recognition'])).toEqual([]);
    expect(told([...consulted, 'decide.maintain-refusal'], owed)).toEqual([]);
    expect(told([...acknowledged, withdrawn])).toEqual([]);
    expect(told([...executing, withdrawn])).toEqual([]);
    expect(told([...executing, 'dwell.executing', withdrawn])).toEqual([placed, released]);
    const early: World = { found: ['provisional-measure'] };
    const rest = (steps: readonly string[]) => steps.slice(arrived.length);
    const secured = [...arrived, 'decide.grant-measure'];
    expect(told([...secured, ...rest(acknowledged), withdrawn], early)).toEqual([placed, released]);
    expect(told([...secured, ...rest(weighed), 'decide.refuse-recognition'], early)).toEqual([placed, released]);
    expect(told([...secured, ...rest(executing), 'dwell.executing', withdrawn], early)).toEqual([
      ...[placed, placed],
      ...[released, released],
    ]);
  });

  it('its times run from receipt and from recognition', () => {
    expect(play('investigation-order', executing).noted).toEqual(['received', 'recognised']);
  });

  it('more information is asked for twice at most, and can always be sent', () => {
    const again = play('investigation-order', asked);
    expect(again.can('decide.ask-supplement')).toBe(true);
    const last = [...asked, 'decide.ask-supplement', 'decide.complete-order', 'dwell.completing', 'dwell.recognising'];
    expect(play('investigation-order', last).can('decide.ask-supplement')).toBe(false);
  });
});
