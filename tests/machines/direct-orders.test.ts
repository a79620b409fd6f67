import { describe, expect, it } from 'vitest';
import type { ChartId } from '#machines/index.ts';
import { play, type World } from '#support/play-chart.ts';

type Row = readonly [ChartId, string, readonly string[], World, string];

const sent = ['decide.issue-order', 'dwell.issuing', 'dwell.sending'];
const notified: World = { found: ['notification-owed', 'disclosure-bar'] };
const orders: readonly Row[] = [
  ['direct-order', 'goes to the provider', sent, {}, 'with-provider'],
  [
    'direct-order',
    'T05 is returned where no prosecutor or judge stands behind it',
    sent,
    { found: ['issuer-not-accepted'] },
    'returned',
  ],
  ['direct-order', 'is told to the State at the same time', sent, notified, 'notified'],
  ['direct-order', 'which may forbid it', [...sent, 'decide.forbid-disclosure'], notified, 'forbidden'],
  [
    'direct-order',
    'on a listed ground only',
    [...sent, 'decide.forbid-disclosure'],
    { found: ['notification-owed'] },
    'notified',
  ],
  ['direct-order', 'and stops nobody by silence', [...sent, 'dwell.answering'], notified, 'disclosed'],
  [
    'direct-order',
    'waits where the provider must consult',
    sent,
    { found: ['provider-must-consult'] },
    'provider-consults',
  ],
  ['direct-order', 'is answered', [...sent, 'dwell.answering'], {}, 'disclosed'],
  ['direct-order', 'or there is nothing', [...sent, 'dwell.answering'], { alive: false }, 'nothing-held'],
  ['direct-order', 'or refused', [...sent, 'dwell.answering'], { drawn: ['provider-refused'] }, 'not-disclosed'],
  ['direct-order', 'or the window ends', [...sent, 'limit.provider-window'], {}, 'not-disclosed'],
  [
    'direct-order',
    'whose window runs while the provider consults',
    [...sent, 'limit.provider-window'],
    { found: ['provider-must-consult'] },
    'not-disclosed',
  ],
];

const complete = ['decide.send-order', 'dwell.preparing', 'dwell.transmitting', 'dwell.checking'];
const serving = [...complete, 'decide.accept'];
const effects: readonly Row[] = [
  ['giving-effect', 'asks for what is missing', complete, { found: ['incomplete'] }, 'supplement-asked'],
  [
    'giving-effect',
    'wants the direct order tried first, where declared',
    complete,
    { found: ['direct-order-first'] },
    'refused',
  ],
  [
    'giving-effect',
    'may be postponed and taken up again',
    [...complete, 'decide.postpone', 'dwell.postponed'],
    {},
    'weighing',
  ],
  ['giving-effect', 'serves the provider', serving, {}, 'serving'],
  [
    'giving-effect',
    'goes on serving after the days it aimed at',
    [...serving, 'limit.service-on-provider'],
    {},
    'serving',
  ],
  [
    'giving-effect',
    'gives twenty days for subscriber information',
    [...serving, 'dwell.serving'],
    {},
    'awaiting-subscriber',
  ],
  [
    'giving-effect',
    'and forty-five for traffic data',
    [...serving, 'dwell.serving', 'limit.return-traffic'],
    { found: ['traffic-wanted'] },
    'compelling',
  ],
  [
    'giving-effect',
    'gets the data',
    [...serving, 'dwell.serving', 'dwell.producing', 'dwell.returning'],
    {},
    'executed',
  ],
  ['giving-effect', 'is asked for where a direct order ended', ['order.handed-on'], {}, 'idle'],
  [
    'giving-effect',
    'and begins with the supporting information',
    ['order.handed-on', 'decide.send-order'],
    {},
    'preparing',
  ],
  ['giving-effect', 'may be weighed and asked about', [...complete, 'decide.ask-supplement'], {}, 'supplement-asked'],
];

const registry = ['decide.ask-registry', 'dwell.preparing'];
const declined = [...registry, 'dwell.answering'];
const declining: World = { drawn: ['registry-declined'] };
const registries: readonly Row[] = [
  ['registration-data', 'is answered', declined, {}, 'answered'],
  ['registration-data', 'may be declined', declined, declining, 'not-answered'],
  ['registration-data', 'may come too late', [...registry, 'limit.time-asked'], {}, 'not-answered'],
  ['registration-data', 'asks for reasons', [...declined, 'decide.ask-reasons'], declining, 'explaining'],
  ['registration-data', 'consults the State', [...declined, 'decide.consult-state'], declining, 'consulting'],
  ['registration-data', 'asks again', [...declined, 'decide.ask-registry'], declining, 'preparing'],
];

describe('orders and requests that go to a provider directly', () => {
  it.each([...orders, ...effects, ...registries])('%s: %s', (chart, _, steps, world, stage) => {
    expect(play(chart, steps, world).stage).toBe(stage);
  });

  it('the clock of giving effect starts when the information is complete, and not before (SAP 8(6))', () => {
    expect(play('giving-effect', complete, { found: ['incomplete'] }).noted).toEqual([]);
    expect(play('giving-effect', complete).noted).toEqual(['information-complete']);
  });

  it('a direct order that failed is enforced only through the other State (SAP 7(7))', () => {
    const failed = play('direct-order', [...sent, 'limit.provider-window']);
    expect(failed.can('decide.seek-effect')).toBe(true);
    expect(failed.can('decide.issue-order')).toBe(false);
    const { told } = play('direct-order', [...sent, 'limit.provider-window', 'decide.seek-effect']);
    expect(told).toEqual(['giving-effect: order.handed-on']);
  });

  it('a registry is asked for its reasons once, and for its data twice', () => {
    const steps = [...declined, 'decide.ask-reasons', 'dwell.explaining', 'decide.ask-registry', 'dwell.preparing'];
    const again = play('registration-data', [...steps, 'dwell.answering'], declining);
    expect(again.can('decide.ask-reasons')).toBe(false);
    expect(again.can('decide.ask-registry')).toBe(false);
    expect(again.can('decide.give-up')).toBe(true);
  });
});
