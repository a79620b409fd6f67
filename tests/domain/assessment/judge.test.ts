import { describe, expect, it } from 'vitest';
import { judge } from '#domain/assessment/judge.ts';
import type { Ledger } from '#domain/assessment/ledger.ts';
import { days, minutes } from '#domain/case-time.ts';
import type { ObjectiveCondition } from '#domain/conditions.ts';
import {
  asked,
  attempt,
  extend,
  found,
  ledger,
  never,
  plan,
  refuse,
  request,
  sent,
  withdraw,
} from '#support/ledgers.ts';

/** Condition, what was done, the answer, and the indices it rests on. */
const TABLE: readonly (readonly [
  name: string,
  ObjectiveCondition,
  Ledger,
  holds: boolean | null,
  rests: readonly number[],
])[] = [
  ['decided', request, ledger([sent()]), true, [0]],
  ['decided: not done, though open', withdraw, ledger([sent()]), false, []],
  ['decided: never open', extend, ledger([sent()], never), null, []],
  ['decided: still open', refuse, ledger([sent()], never), null, []],
  [
    'decided about another request',
    { decided: { type: 'decide.request', request: 'police' } },
    ledger([sent()]),
    false,
    [],
  ],
  [
    'basis: instrument and treaty',
    { decided: { type: 'decide.request', choice: { basis: { instrument: ['budapest'], through: ['bilateral'] } } } },
    ledger([sent()]),
    true,
    [0],
  ],
  [
    'basis: its own procedure is through none',
    { decided: { type: 'decide.request', choice: { basis: { through: ['none'], whatIf: true } } } },
    ledger([sent({ basis: 'alone' })]),
    true,
    [0],
  ],
  [
    'basis: another was chosen, and the answer rests on it',
    { decided: { type: 'decide.request', choice: { basis: { instrument: ['uncc'] } } } },
    ledger([sent()]),
    false,
    [0],
  ],
  [
    'ground',
    { decided: { type: 'decide.refuse', choice: { ground: ['R05', 'R03'] } } },
    ledger([{ type: 'decide.refuse', choice: { ground: 'R03' } }]),
    true,
    [0],
  ],
  [
    'asks: all of these',
    { decided: { type: 'decide.ask-supplement', choice: { asks: { includes: ['facts', 'purpose'] } } } },
    ledger([asked({ asks: ['purpose', 'facts', 'period'] })]),
    true,
    [0],
  ],
  [
    'asks: none of these',
    { decided: { type: 'decide.ask-supplement', choice: { asks: { excludes: ['period'] } } } },
    ledger([asked({ asks: ['facts', 'period'] })]),
    false,
    [0],
  ],
  [
    'grants',
    { decided: { type: 'decide.accept-in-part', choice: { grants: { includes: ['logs'] } } } },
    ledger([{ type: 'decide.accept-in-part', choice: { items: ['logs'] } }]),
    true,
    [0],
  ],
  ...(
    [
      ['confidentiality', { confidentiality: ['keep-request-secret'] }, { confidentiality: ['none'] }],
      ['urgency', { urgency: ['none'] }, { urgency: ['danger-to-life'] }],
      ['asked items', { asked: { includes: ['logs'] } }, { asked: { excludes: ['logs'] } }],
      ['facts', { facts: { includes: ['attack'] } }, { facts: { includes: ['rumour'] } }],
      ['statements', { statements: { includes: ['signature'] } }, { statements: { includes: ['persons'] } }],
      ['period', { period: ['night', 'year'] }, { period: ['year'] }],
      ['purpose', { purpose: ['trial'] }, { purpose: ['general'] }],
    ] as const
  ).flatMap(([name, yes, no]) => [
    [name, { decided: { type: 'decide.request', choice: yes } }, ledger([sent()]), true, [0]] as const,
    [`not that ${name}`, { decided: { type: 'decide.request', choice: no } }, ledger([sent()]), false, [0]] as const,
  ]),
  ['never', { never: { type: 'decide.withdraw' } }, ledger([sent()]), true, []],
  ['never, but done', { never: { type: 'decide.request' } }, ledger([sent()]), false, [0]],
  ['never, and never open', { never: { type: 'decide.extend' } }, ledger([sent()], never), null, []],
  [
    'an attempt is no decision',
    refuse,
    ledger([{ type: 'decide.refuse', choice: { ground: 'R12' }, attempt }]),
    false,
    [],
  ],
  [
    'attempted, with that ground',
    { attempted: { type: 'decide.refuse', choice: { ground: ['R12'] } } },
    ledger([{ type: 'decide.refuse', choice: { ground: 'R12' }, attempt }]),
    true,
    [0],
  ],
  ['not attempted', { attempted: { type: 'decide.extend' } }, ledger([], never), false, []],
  [
    'order',
    { order: { first: { type: 'decide.preserve' }, second: { type: 'decide.request' } } },
    ledger([{ type: 'decide.preserve' }, sent()]),
    true,
    [0, 1],
  ],
  [
    'order, the other way round',
    { order: { first: { type: 'decide.preserve' }, second: { type: 'decide.request' } } },
    ledger([sent(), { type: 'decide.preserve' }]),
    false,
    [1, 0],
  ],
  [
    'order, without the first',
    { order: { first: { type: 'decide.preserve' }, second: { type: 'decide.request' } } },
    ledger([sent()]),
    false,
    [0],
  ],
  [
    'order, without the second',
    { order: { first: { type: 'decide.preserve' }, second: { type: 'decide.request' } } },
    ledger([{ type: 'decide.preserve' }]),
    false,
    [0],
  ],
  ['lag, in time', { lag: { type: 'decide.request', within: days(1) } }, ledger([sent()]), true, [0]],
  ['lag, a minute late', { lag: { type: 'decide.request', within: minutes(1439) } }, ledger([sent()]), false, [0]],
  ['lag, not done', { lag: { type: 'decide.withdraw', within: days(1) } }, ledger([sent()]), false, []],
  [
    'letter: first',
    { letter: { request: 'request', which: 'first', freeOf: ['D11'] } },
    ledger([sent({}, { findings: [found('D11')] }), sent()]),
    false,
    [0],
  ],
  [
    'letter: last',
    { letter: { request: 'request', which: 'last', freeOf: ['D11'] } },
    ledger([sent({}, { findings: [found('D11')] }), sent()]),
    true,
    [1],
  ],
  [
    'letter: has all',
    { letter: { request: 'request', which: 'first', has: ['D11', 'D05'] } },
    ledger([sent({}, { findings: [found('D11')] })]),
    false,
    [0],
  ],
  ['letter: none sent', { letter: { request: 'request', which: 'first', freeOf: [] } }, ledger([]), false, []],
  ['letter: none to send', { letter: { request: 'police', which: 'first', freeOf: [] } }, ledger([], never), null, []],
  ['all: one no is no', { all: [extend, withdraw] }, ledger([sent()], never), false, []],
  ['all: a yes and no answer is no answer', { all: [request, extend] }, ledger([sent()], never), null, []],
  ['all: yes', { all: [request, { not: withdraw }] }, ledger([sent()]), true, [0]],
  ['any: one yes is yes', { any: [extend, request] }, ledger([sent()], never), true, [0]],
  ['any: a no and no answer is no answer', { any: [withdraw, extend] }, ledger([sent()], never), null, []],
  ['any: no', { any: [withdraw] }, ledger([sent()]), false, []],
  ['not', { not: request }, ledger([sent()]), false, [0]],
  ['not: no answer', { not: extend }, ledger([], never), null, []],
];

describe('a condition', () => {
  it.each(TABLE)('%s', (_, condition, decisions, holds, rests) => {
    const judgement = judge(plan, condition, decisions);
    expect(judgement.holds).toBe(holds);
    expect(judgement.rests.map(({ index }) => index)).toEqual(rests);
    expect(judgement.open === null).toBe(holds !== null);
  });

  it('brings of a letter only the findings that it asks about', () => {
    const decisions = ledger([sent({}, { findings: [found('D11'), found('D05')] })]);
    const { findings } = judge(plan, { letter: { request: 'request', which: 'first', freeOf: ['D11'] } }, decisions);
    expect(findings.map(({ code }) => code)).toEqual(['D11']);
  });
});
