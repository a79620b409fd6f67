import { describe, expect, it } from 'vitest';
import { play, type World } from '#support/play-chart.ts';

const toDeciding = ['decide.preserve', 'dwell.preparing', 'dwell.relaying'];
const toResponding = [...toDeciding, 'dwell.deciding'];
const toPreserved = [...toResponding, 'decide.order-preservation', 'dwell.freezing'];
const toAsked = [...toResponding, 'decide.ask-clarification'];
const extendable: World = { found: ['extension-available'] };
const toWeighing = [...toPreserved, 'decide.extend', 'dwell.extension'];

/** Rows follow the preservation chain of docs/model.md, "Expedited preservation" (P01–P11). */
const table: readonly (readonly [string, readonly string[], World, string])[] = [
  ['P01 goes to the contact point', ['decide.preserve', 'dwell.preparing'], {}, 'relaying'],
  ['P02 is refused on the listed grounds only', toResponding, { found: ['must-refuse'] }, 'refused'],
  ['is asked about where its contents are missing', toAsked, { found: ['incomplete'] }, 'clarification-asked'],
  [
    'is read even where nobody would act on it',
    toResponding,
    { found: ['incomplete'], drawn: ['not-executed'] },
    'responding',
  ],
  [
    'may be refused by a contact point that gives its ground',
    [...toResponding, 'decide.refuse-preservation'],
    {},
    'refused',
  ],
  [
    'and decided once they are there',
    [...toAsked, 'decide.clarify', 'dwell.clarifying'],
    { found: ['incomplete'] },
    'deciding',
  ],
  ['or refused where nobody answers', [...toAsked, 'limit.clarification-wait'], { found: ['incomplete'] }, 'refused'],
  ['may be left unanswered', toResponding, { drawn: ['not-executed'] }, 'unanswered'],
  [
    'which shows only after a while',
    [...toResponding, 'limit.clarification-wait'],
    { drawn: ['not-executed'] },
    'presumed-unanswered',
  ],
  ['P03 freezes the data', toPreserved, {}, 'preserved'],
  ['but cannot freeze what is gone', toPreserved, { alive: false }, 'nothing-left'],
  [
    'P08 may be extended under an instrument that knows it',
    [...toPreserved, 'decide.extend'],
    extendable,
    'extension-asked',
  ],
  ['P08 but not under one that does not', [...toPreserved, 'decide.extend'], {}, 'preserved'],
  ['P08 an extension may be granted', [...toWeighing, 'decide.grant-extension'], extendable, 'preserved'],
  ['or refused', [...toWeighing, 'decide.refuse-extension'], extendable, 'preserved'],
  ['or left unanswered', toWeighing, { ...extendable, drawn: ['extension-unanswered'] }, 'extension-unanswered'],
  [
    'which shows only in that no answer comes',
    [...toWeighing, 'limit.clarification-wait'],
    { ...extendable, drawn: ['extension-unanswered'] },
    'preserved',
  ],
  [
    'and the hold may end while it is pending',
    [...toPreserved, 'decide.extend', 'limit.preservation-hold'],
    extendable,
    'lapsed',
  ],
  ['P09 is kept by receipt of the formal request', [...toPreserved, 'request.received'], {}, 'held-pending-decision'],
  ['P10 lapses by itself otherwise', [...toPreserved, 'limit.preservation-hold'], {}, 'lapsed'],
  [
    'passes to the own order of the executing State on acceptance',
    [...toPreserved, 'request.received', 'request.accepted'],
    {},
    'taken-over',
  ],
  ['is released by any other decision', [...toPreserved, 'request.received', 'request.closed'], {}, 'released'],
  [
    'may be asked again after it lapsed',
    [...toPreserved, 'limit.preservation-hold', 'decide.preserve'],
    {},
    'preparing',
  ],
  ['may be asked again for what else there is', [...toPreserved, 'decide.preserve'], { alive: false }, 'preparing'],
  ['may be released by the requester', [...toPreserved, 'decide.release'], {}, 'released'],
];

describe('expedited preservation', () => {
  it.each(table)('%s', (_, steps, world, stage) => {
    expect(play('preservation', steps, world).stage).toBe(stage);
  });

  it('never discloses: it speaks to the item only of holds and alerts', () => {
    for (const [, steps, world] of table) {
      const { told } = play('preservation', steps, world);
      expect(
        told.filter((one) => one.startsWith('evidence') && !/hold\.(placed|released)|user\.alerted/.test(one)),
      ).toEqual([]);
    }
  });

  it('hands over without a gap: the own order is wanted before the hold ends', () => {
    const { told } = play('preservation', [...toPreserved, 'request.received', 'request.accepted']);
    expect(told.slice(-2)).toEqual(['domestic-order: order.wanted', 'evidence: hold.released']);
  });

  it('does not run out once the formal request is there', () => {
    expect(() => play('preservation', [...toPreserved, 'request.received', 'limit.preservation-hold'])).toThrow(
      'does not run',
    );
  });

  it('is asked three times at most', () => {
    const again = [
      'decide.preserve',
      'dwell.preparing',
      'dwell.relaying',
      'dwell.deciding',
      'decide.order-preservation',
      'dwell.freezing',
      'limit.preservation-hold',
    ];
    expect(play('preservation', [...again, ...again, ...again]).can('decide.preserve')).toBe(false);
    expect(play('preservation', [...again, ...again]).can('decide.preserve')).toBe(true);
  });
});
