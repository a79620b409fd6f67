/** Instruments that States conclude in pairs, practices that bind nobody, and procedures that need only one of the two. */
import { describe, expect, it } from 'vitest';
import type { WorldQuestion } from '#domain/world-routes.ts';
import {
  aldermark,
  anyInstrument,
  anyOffer,
  anyTreaty,
  ask,
  joined,
  kestrel,
  only,
  perPair,
  told,
} from '#support/world-questions.ts';

type Row = readonly [what: string, question: WorldQuestion, told: ReturnType<typeof told>];

const PAIR = perPair('bilateral');
const NONE = 'Aldermark and Kestrel have concluded no bilateral treaty with each other.';

const PAIRS: readonly Row[] = [
  [
    'concluded and in force',
    ask({ instruments: [PAIR], treaties: [anyTreaty()] }),
    [
      'open',
      true,
      '7',
      'The Aldermark–Kestrel treaty binds Aldermark and Kestrel since 1998-03-01; the offence is within its reach, and Kestrel owes it (Article 7).',
    ],
  ],
  ['none concluded', ask({ instruments: [PAIR] }), ['no-treaty-between-them', false, '36', NONE]],
  [
    'one concluded with somebody else',
    ask({ instruments: [PAIR], treaties: [anyTreaty({ between: ['aldermark', 'sarenne'] })] }),
    ['no-treaty-between-them', false, '36', NONE],
  ],
  [
    'one of another kind concluded',
    ask({ instruments: [PAIR], treaties: [anyTreaty({ instrument: 'cloud-act' })] }),
    ['no-treaty-between-them', false, '36', NONE],
  ],
  [
    'none concluded, whatever is supposed',
    ask({ instruments: [PAIR], supposes: [{ instrument: 'bilateral', since: null, text: '' }] }),
    ['no-treaty-between-them', false, '36', NONE],
  ],
  [
    'an abbreviation keeps its capitals',
    ask({ instruments: [perPair('cloud-act', { shortTitle: 'CLOUD Act agreement' })] }),
    [
      'no-treaty-between-them',
      false,
      '36',
      'Aldermark and Kestrel have concluded no CLOUD Act agreement with each other.',
    ],
  ],
  [
    'signed and not in force',
    ask({ instruments: [PAIR], treaties: [anyTreaty({ inForce: null })] }),
    ['not-in-force', false, '36', 'The Aldermark–Kestrel treaty is not in force on 2026-11-22 (Article 36).'],
  ],
  [
    'in force from tomorrow',
    ask({ instruments: [PAIR], treaties: [anyTreaty({ inForce: '2026-11-23' })] }),
    [
      'not-in-force',
      false,
      '36',
      'The Aldermark–Kestrel treaty is not in force on 2026-11-22; it enters into force on 2026-11-23 (Article 36).',
    ],
  ],
  [
    'in force from today',
    ask({ instruments: [PAIR], treaties: [anyTreaty({ inForce: '2026-11-22' })] }),
    [
      'open',
      true,
      '7',
      'The Aldermark–Kestrel treaty binds Aldermark and Kestrel since 2026-11-22; the offence is within its reach, and Kestrel owes it (Article 7).',
    ],
  ],
  [
    'signed and supposed to be in force',
    ask({
      instruments: [PAIR],
      treaties: [anyTreaty({ inForce: null })],
      supposes: [{ instrument: 'bilateral', since: '2026-11-22', text: '' }],
    }),
    [
      'open',
      true,
      '7',
      'The Aldermark–Kestrel treaty binds Aldermark and Kestrel; the offence is within its reach, and Kestrel owes it (Article 7). It is supposed to be in force.',
    ],
  ],
  [
    'signed and supposed to be in force from tomorrow',
    ask({
      instruments: [PAIR],
      treaties: [anyTreaty({ inForce: null })],
      supposes: [{ instrument: 'bilateral', since: '2026-11-23', text: '' }],
    }),
    ['not-in-force', false, '36', 'The Aldermark–Kestrel treaty is not in force on 2026-11-22 (Article 36).'],
  ],
];

describe('an instrument of pairs', () => {
  it.each(PAIRS)('%s', (_what, question, expected) => {
    expect(told(only(question))).toEqual(expected);
  });
});

const practice = (kind: 'courtesy' | 'scheme' | 'police' | 'provider', shortTitle: string) =>
  anyInstrument('comity', {
    kind,
    shortTitle,
    adopted: null,
    status: { form: 'practice', since: null, note: '', checked: 'text' },
    joining: null,
    procedures: [anyOffer('request', { article: null, duty: 'discretion' })],
  });

const PRACTICES: readonly Row[] = [
  [
    'courtesy, with a promise expected',
    ask({ instruments: [practice('courtesy', 'Letters rogatory')], requesting: aldermark(), requested: kestrel() }),
    [
      'open',
      true,
      null,
      'The letters rogatory can be used between any two States; the offence is within its reach, and nobody owes it. Kestrel has no reciprocity with Aldermark on record, so a promise of it is expected.',
    ],
  ],
  [
    'courtesy, with reciprocity on record',
    ask({
      instruments: [practice('courtesy', 'Letters rogatory')],
      requested: kestrel({ reciprocity: ['aldermark'] }),
    }),
    [
      'open',
      true,
      null,
      'The letters rogatory can be used between any two States; the offence is within its reach, and nobody owes it. Kestrel has reciprocity with Aldermark on record.',
    ],
  ],
  [
    'the police channel, open to all',
    ask({ instruments: [practice('police', 'Police channel (INTERPOL)')], requested: kestrel() }),
    [
      'open',
      true,
      null,
      'The police channel (INTERPOL) can be used between any two States; the offence is within its reach, and nobody owes it.',
    ],
  ],
  [
    'a scheme of members, and both are',
    ask({ instruments: [practice('scheme', 'Harare Scheme')] }),
    [
      'open',
      true,
      null,
      'The Harare Scheme binds nobody, and Aldermark and Kestrel take part in it; the offence is within its reach, and nobody owes it.',
    ],
  ],
  [
    'a scheme of members, and one is not',
    ask({ instruments: [practice('scheme', 'Harare Scheme')], requested: kestrel() }),
    ['not-member', false, '23', 'Kestrel is no member of the Harare Scheme.'],
  ],
  [
    'a scheme of members, and neither is yet',
    ask({
      instruments: [practice('scheme', 'Harare Scheme')],
      requesting: aldermark(),
      requested: kestrel({ memberships: [joined('comity', '2026-11-23')] }),
    }),
    ['not-member', false, '23', 'Aldermark and Kestrel are no members of the Harare Scheme.'],
  ],
  [
    'a scheme that one has only signed takes it in',
    ask({
      instruments: [practice('scheme', 'Harare Scheme')],
      requested: kestrel({ memberships: [joined('comity', null, '2026-11-22')] }),
    }),
    [
      'open',
      true,
      null,
      'The Harare Scheme binds nobody, and Aldermark and Kestrel take part in it; the offence is within its reach, and nobody owes it.',
    ],
  ],
];

describe('a practice', () => {
  it.each(PRACTICES)('%s', (_what, question, expected) => {
    expect(told(only(question))).toEqual(expected);
  });
});

describe('whom it must bind', () => {
  const bound = [joined('icc', '2005-01-15')];
  it.each([
    ['a court', 'court', 'hearing', 'open', 'not-party', 'Kestrel'],
    ['public data', 'regional', 'open-data', 'not-party', 'open', 'Aldermark'],
    ['a request', 'regional', 'request', 'not-party', 'not-party', 'nobody'],
  ] as const)('%s', (_what, family, kind, asked, asking, who) => {
    const instruments = [anyInstrument('icc', { kind: family, procedures: [anyOffer(kind)] })];
    const onlyAsked = only(ask({ instruments, requesting: aldermark(), requested: kestrel({ memberships: bound }) }));
    const onlyAsking = only(ask({ instruments, requesting: aldermark({ memberships: bound }), requested: kestrel() }));
    expect([onlyAsked.why, onlyAsking.why]).toEqual([asked, asking]);
    for (const { open, reason } of [onlyAsked, onlyAsking])
      expect(reason.includes(`binds ${who} since 2005-05-01`)).toBe(open);
  });
});

it.each([
  ['40(7)', ' (Article 40(7)).'],
  ['29-31', ' (Article 29-31).'],
  ['36(4), 37(2)', ' (Articles 36(4), 37(2)).'],
  ['18 U.S.C. 2523(b)', ' (18 U.S.C. 2523(b)).'],
  ['23, 2AP 33(2)', ' (Articles 23, 2AP 33(2)).'],
  ['2AP 7(2)', ' (Article 7(2) of the Second Protocol).'],
  ['Constitution 3', ' (Article 3 of the Constitution).'],
  [null, 'owes it.'],
] as const)('the place %s is written as it is read', (article, end) => {
  const instrument = anyInstrument('uncc', { procedures: [anyOffer('request', { article })] });
  expect(only(ask({ instruments: [instrument] })).reason.endsWith(end)).toBe(true);
});

it.each([
  ['firm', 'Kestrel owes it'],
  ['endeavour', 'Kestrel owes no more than an endeavour'],
  ['own-law', 'Kestrel gives it as far as its own law allows'],
  ['discretion', 'nobody owes it'],
] as const)('a door says how far the help is owed: %s', (duty, words) => {
  const instrument = anyInstrument('uncc', { procedures: [anyOffer('live-traffic', { duty })] });
  expect(only(ask({ instruments: [instrument] })).reason).toContain(`and ${words} (Article 7).`);
});
