import { expect, test } from 'vitest';
import { compileInWorld } from '#content/compile-folder.ts';
import { days, minutes } from '#domain/case-time.ts';
import {
  afterChanges,
  changed,
  NIGHT_SHIFT,
  nightShiftFiles,
  placeOf,
  places,
  shippedWorld,
} from '#support/shipped.ts';
import { ALERT, withInject, withInjects } from '#support/written-injects.ts';

/** Keys of the inject, the rule broken, the text at the place, words of message or fix. */
type Row = [what: string, keys: string, rule: string, at: string, words: RegExp];

const slower = (more: string) => `at: P3D, effect: { kind: slower, side: requested, ${more} }`;

const ROWS: Row[] = [
  ['no moment', ALERT, 'S033', 'leave', /neither when nor after what.*Write “at:” with a moment/],
  ['two moments', `at: P3D, after: request-sent, ${ALERT}`, 'S033', 'request-sent', /Remove “at:” or “after:”/],
  ['an unknown milestone', `after: request-snt, ${ALERT}`, 'S033', 'request-snt', /Did you mean “request-sent”/],
  ['no milestone at all', `after: full-moon, ${ALERT}`, 'S033', 'full-moon', /docs.glossary.md lists all milestones/],
  ['another inject', `after: inject-happened, ${ALERT}`, 'S033', 'inject-happened', /cannot wait for another inject/],
  ['a delay of nothing', `at: P3D, delay: P1D, ${ALERT}`, 'S033', 'P1D', /Remove “delay:”/],
  [
    'a hand and a moment',
    `by: facilitator, at: P3D, ${ALERT}`,
    'S033',
    'P3D',
    /no moment of its own.*Remove “at:” or “by:”/,
  ],
  ['a hand and a delay', `by: facilitator, delay: P3D, ${ALERT}`, 'S033', 'P3D', /Remove “delay:” or “by:”/],
  ['the hand of another', `by: judge, ${ALERT}`, 'F004', 'judge', /facilitator/],
  ['a moment after the end', `at: P6Y, ${ALERT}`, 'S033', 'P6Y', /has been closed \(P5Y\)/],
  ['the very end', `at: P5Y, ${ALERT}`, 'S033', 'P5Y, eff', /has been closed/],
  ['a delay beyond the end', `after: request-sent, delay: P5Y, ${ALERT}`, 'S033', 'P5Y, eff', /has been closed/],
  ['a moment before the opening', `at: 2027-03-07T10:00Z, ${ALERT}`, 'S007', '2027-03-07T', /before the case opens/],
  ['too slow', slower('factor: 21'), 'F006', '21 }', /“factor” is 21, but it must be at most 20/],
  ['too quick', slower('factor: 0.04'), 'F006', '0.04', /“factor” is 0.04, but it must be at least 0.05/],
  ['no factor', slower('procedures: [request]'), 'F001', '{ kind: slower', /“factor” is missing/],
  ['an unknown procedure', slower('factor: 2, procedures: [reqest]'), 'F004', 'reqest', /Did you mean “request”/],
  [
    'an unknown effect',
    'at: P3D, effect: { kind: earthquake }',
    'F004',
    'earthquake',
    /Write slower, tier, user-alerted or detention/,
  ],
  ['a key of another effect', `at: P3D, ${ALERT.replace(' }', ', factor: 2 }')}`, 'F002', 'factor', /not known here/],
];

test.each(ROWS)('an inject with %s', (_, keys, rule, at, words) => {
  const { text, problems } = afterChanges(withInject(keys));
  expect(places(problems)).toContain(`${rule} ${placeOf(text, at)}`);
  expect(problems.map(({ message, fix }) => `${message} ${fix}`).join(' ')).toMatch(words);
});

test('two injects of one id', () => {
  const { problems } = afterChanges(
    withInject(`at: P3D, ${ALERT} }\n  - { id: leave, text: T., visible: true, at: P4D, ${ALERT}`),
  );
  expect(problems.map(({ message }) => message)).toEqual(['The id “leave” is in “injects” already.']);
});

test('more than eight', () => {
  const { problems } = afterChanges(withInjects(...Array.from({ length: 9 }, () => `at: P3D, ${ALERT}`)));
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['F011', '“injects” has 9 entries; at most 8 must be there.'],
  ]);
});

test('eight, and what a plan makes of each kind', () => {
  const all = [
    slower('factor: 0.5, procedures: [preservation]'),
    `after: request-sent, delay: P2D, effect: { kind: slower, side: provider, factor: 20 }`,
    'after: item-frozen, effect: { kind: tier, side: requested, tier: X }',
    ...Array.from({ length: 5 }, () => `at: 2027-03-10T07:00Z, ${ALERT}`),
  ];
  const files = nightShiftFiles();
  const text = changed(files.get('scenario.yaml') ?? '', ...withInjects(...all));
  const compiled = compileInWorld(files.set('scenario.yaml', text), shippedWorld(), NIGHT_SHIFT);
  const { injects, opensAt } = compiled.ok ? compiled.value.plan : { injects: [], opensAt: '' };
  expect(injects).toHaveLength(8);
  expect(opensAt).toBe('2027-03-08T07:00Z');
  expect(injects.slice(0, 4).map(({ when, effect }) => ({ when, effect }))).toEqual([
    { when: { at: days(3) }, effect: { kind: 'slower', side: 'requested', procedures: ['preservation'], factor: 0.5 } },
    {
      when: { after: 'request-sent', minutes: days(2) },
      effect: { kind: 'slower', side: 'provider', procedures: null, factor: 20 },
    },
    { when: { after: 'item-frozen', minutes: minutes(0) }, effect: { kind: 'tier', side: 'requested', tier: 'X' } },
    { when: { at: days(2) }, effect: { kind: 'user-alerted' } },
  ]);
});
