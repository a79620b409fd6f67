/** The doors between States of this world, read from the real files: what a lawyer of the project would check by hand. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jurisdictionSchema } from '#content/schemas/jurisdiction.ts';
import { offenceSchema } from '#content/schemas/world-law.ts';
import type { InstrumentId } from '#domain/ids.ts';
import { must } from '#domain/result.ts';
import { findWorldRoutes, type WorldQuestion } from '#domain/world-routes.ts';
import { INSTRUMENTS, TREATIES } from '#support/instruments.ts';
import { projectFiles, textOf } from '#support/source-files.ts';

const states = projectFiles('scenarios/world/jurisdictions').map((path) =>
  jurisdictionSchema.parse(parse(textOf(path))),
);
const offences = projectFiles('scenarios/world/offences').map((path) => offenceSchema.parse(parse(textOf(path))));
const byId = <One extends { readonly id: string }>(all: readonly One[], id: string): One =>
  must(
    all.find((one) => one.id === id),
    `nothing is called ${id}`,
  );

interface Asked extends Partial<Pick<WorldQuestion, 'asAt' | 'data' | 'urgency'>> {
  readonly supposing?: readonly InstrumentId[];
}
function routes(from: string, to: string, offence: string, { supposing = [], ...rest }: Asked = {}) {
  const requesting = byId(states, from);
  return findWorldRoutes({
    asAt: '2026-11-22',
    data: null,
    urgency: 'none',
    supposes: supposing.map((instrument) => ({ instrument, since: null, text: '' })),
    requesting,
    requested: byId(states, to),
    offence: { ...byId(offences, offence), maxPenaltyYears: requesting.penalties[offence] ?? 0 },
    instruments: Object.values(INSTRUMENTS),
    treaties: TREATIES,
    ...rest,
  });
}

type Row = readonly [what: string, asked: Parameters<typeof routes>, expected: Readonly<Record<string, string>>];

const TABLE: readonly Row[] = [
  [
    'a treaty of the two displaces the request procedure of Budapest and nothing else (27(1))',
    ['aldermark', 'kestrel', 'system-interference'],
    {
      'budapest/request': 'displaced bilateral 27(1)',
      'budapest/preservation': 'open 29',
      'bilateral/request': 'open 1(1)',
      'comity/letters-rogatory': 'open practice',
    },
  ],
  [
    'a signature of the Protocol is no ratification, and the UN Convention is not in force',
    ['aldermark', 'kestrel', 'system-interference'],
    { 'budapest-2/direct-order': 'signatory-only 16(3)', 'uncc/request': 'not-in-force 65(1)' },
  ],
  [
    'supposed in force, the UN Convention preserves, and its request gives way too (40(7))',
    ['aldermark', 'kestrel', 'system-interference', { supposing: ['uncc'] }],
    {
      'uncc/preservation': 'open 42',
      'uncc/request': 'displaced bilateral 40(7)',
      'uncc/emergency': 'not-urgent 41(3)(e)',
    },
  ],
  [
    'a danger to life opens the emergency door of the UN Convention',
    ['aldermark', 'kestrel', 'system-interference', { supposing: ['uncc'], urgency: 'danger-to-life' }],
    { 'uncc/emergency': 'open 41(3)(e)' },
  ],
  [
    'between members of the union the order replaces the European Convention, and through it Budapest’s own procedure',
    ['sarenne', 'tolvane', 'online-fraud'],
    {
      'ecma/request': 'displaced eio 34',
      'budapest/request': 'displaced eio 27(1)',
      'eio/investigation-order': 'open 3',
      'eu-e-evidence/production-order': 'open-on-condition 4(1)',
    },
  ],
  [
    'outside the union its law binds nobody',
    ['aldermark', 'miradel', 'online-fraud'],
    {
      'eio/investigation-order': 'not-party 36',
      'eu-e-evidence/production-order': 'not-party 34(2)',
      'ecma/request': 'open 3',
    },
  ],
  [
    'the UN Convention asks for four years where Budapest takes any offence (X04)',
    ['aldermark', 'miradel', 'illegal-access', { supposing: ['uncc'] }],
    { 'budapest/preservation': 'open 29' },
  ],
  [
    'organised crime needs the group and the border, corruption its own offences',
    ['aldermark', 'kestrel', 'online-fraud'],
    { 'untoc/request': 'not-organised-crime 3', 'uncac/request': 'out-of-scope 46(1)' },
  ],
  [
    'the draft binds nobody, whatever is supposed',
    ['aldermark', 'kestrel', 'online-fraud', { supposing: ['draft-2021'] }],
    { 'draft-2021/police': 'draft practice' },
  ],
  [
    'the Court does not ask about fraud',
    ['sarenne', 'tolvane', 'online-fraud'],
    { 'icc/court-request': 'not-own-offence 93(1)' },
  ],
  [
    'the Court asks about a core crime, once it has found that the case is its own',
    ['sarenne', 'tolvane', 'attack-on-civilians'],
    { 'icc/court-request': 'open-on-condition 93(1)' },
  ],
  [
    'before Budapest was in force nobody could preserve under it',
    ['aldermark', 'kestrel', 'system-interference', { asAt: '2004-06-30' }],
    { 'budapest/preservation': 'not-party 36(4), 37(2)', 'bilateral/request': 'open 1(1)' },
  ],
  [
    'an agreement of two States opens the direct order for serious crime',
    ['corvale', 'kestrel', 'drug-trafficking', { data: 'content' }],
    {
      'cloud-act/agreement-order': 'open 18 U.S.C. 2523(b)(4)',
      'voluntary/voluntary-request': 'category-not-covered practice',
    },
  ],
  ['the scheme serves its members', ['belano', 'corvale', 'online-fraud'], { 'harare/preservation': 'open 1(3)(j)' }],
  ['and nobody else', ['belano', 'kestrel', 'online-fraud'], { 'harare/preservation': 'not-member 1(3)' }],
];

describe('between States of this world', () => {
  it.each(TABLE)('%s', (_what, asked, expected) => {
    const found = routes(...asked);
    const shown = Object.fromEntries(
      Object.keys(expected).map((id) => {
        const { why, displacedBy, citation } = byId(found, id);
        return [id, [why, displacedBy, citation.article ?? 'practice'].filter(Boolean).join(' ')];
      }),
    );
    expect(shown).toEqual(expected);
  });

  it('Malabo is in force between its parties and offers no procedure (X09)', () => {
    const parties = states.filter(({ memberships }) => memberships.some(({ instrument }) => instrument === 'malabo'));
    const [one, other] = [parties[0], parties[1] ?? parties[0]];
    const question = { from: must(one, 'a party').id, to: must(other, 'a party').id };
    expect(byId(routes(question.from, question.to, 'online-fraud'), 'malabo/none')).toMatchObject({
      open: false,
      why: 'no-procedure',
      procedures: [],
    });
  });

  it('the UN Convention has no direct order, no access across borders and no order to give effect to (X06)', () => {
    const kinds = byId(Object.values(INSTRUMENTS), 'uncc').procedures.map(({ kind }) => kind);
    for (const kind of ['direct-order', 'giving-effect', 'open-data', 'consent-access', 'registration-data'] as const)
      expect(kinds).not.toContain(kind);
  });

  it('real-time collection is a firm duty under Budapest and an endeavour under the UN Convention (X05)', () => {
    const duty = (id: 'budapest' | 'uncc') =>
      INSTRUMENTS[id]?.procedures.find(({ kind }) => kind === 'live-traffic')?.duty;
    expect([duty('budapest'), duty('uncc')]).toEqual(['firm', 'endeavour']);
  });

  it('every reason code is met between some two States', () => {
    const met = new Set<string>();
    for (const { id: from } of states)
      for (const { id: to } of states)
        for (const offence of ['online-fraud', 'copyright', 'attack-on-civilians'])
          if (from !== to) for (const { why } of routes(from, to, offence, { data: 'content' })) met.add(why);
    for (const code of [
      'draft',
      'no-treaty-between-them',
      'not-member',
      'signatory-only',
      'not-party',
      'not-in-force',
      'not-organised-crime',
      'not-own-offence',
      'out-of-scope',
      'category-not-covered',
      'displaced',
      'not-urgent',
      'open-on-condition',
      'open',
    ])
      expect([...met]).toContain(code);
  });
});
