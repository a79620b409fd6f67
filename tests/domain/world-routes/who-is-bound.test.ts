/** Form, party, in force, in force between the two: four facts, asked in this order. */
import { describe, expect, it } from 'vitest';
import type { WorldQuestion } from '#domain/world-routes.ts';
import { aldermark, anyInstrument, ask, joined, kestrel, only, told } from '#support/world-questions.ts';

const treaty = anyInstrument('budapest', { shortTitle: 'Budapest Convention' });
const notInForce = anyInstrument('uncc', {
  shortTitle: 'UN Convention',
  status: { form: 'treaty', since: null, note: '', checked: 'text' },
  joining: { article: '65(2)', after: { days: 30 }, checked: 'recalled' },
});

type Row = readonly [what: string, question: WorldQuestion, told: ReturnType<typeof told>];

const TREATIES: readonly Row[] = [
  [
    'both parties since 2005, so bound from the first of the month after three months',
    ask({ instruments: [treaty] }),
    [
      'open',
      true,
      '7',
      'The Budapest Convention binds Aldermark and Kestrel since 2005-05-01; the offence is within its reach, and Kestrel owes it (Article 7).',
    ],
  ],
  [
    'both parties before it entered into force',
    ask({
      instruments: [treaty],
      requesting: aldermark({ memberships: [joined('budapest', '2003-01-01')] }),
      requested: kestrel({ memberships: [joined('budapest', '2002-01-01')] }),
    }),
    [
      'open',
      true,
      '7',
      'The Budapest Convention binds Aldermark and Kestrel since 2004-07-01; the offence is within its reach, and Kestrel owes it (Article 7).',
    ],
  ],
  [
    'the requested State a stranger',
    ask({ instruments: [treaty], requested: kestrel() }),
    ['not-party', false, '36', 'Kestrel is not a party to the Budapest Convention.'],
  ],
  [
    'the requesting State a stranger',
    ask({ instruments: [treaty], requesting: aldermark() }),
    ['not-party', false, '36', 'Aldermark is not a party to the Budapest Convention.'],
  ],
  [
    'both strangers',
    ask({ instruments: [treaty], requesting: aldermark(), requested: kestrel() }),
    ['not-party', false, '36', 'Aldermark and Kestrel are not parties to the Budapest Convention.'],
  ],
  [
    'a signatory is no party',
    ask({ instruments: [treaty], requested: kestrel({ memberships: [joined('budapest', null, '2001-11-23')] }) }),
    [
      'signatory-only',
      false,
      '36',
      'Kestrel signed the Budapest Convention on 2001-11-23 but has not ratified it, so it is no party.',
    ],
  ],
  [
    'a stranger and a signatory',
    ask({
      instruments: [treaty],
      requesting: aldermark(),
      requested: kestrel({ memberships: [joined('budapest', null, '2001-11-23')] }),
    }),
    [
      'not-party',
      false,
      '36',
      'Aldermark is not a party to the Budapest Convention. Kestrel signed the Budapest Convention on 2001-11-23 but has not ratified it, so it is no party.',
    ],
  ],
  [
    'a signature of tomorrow',
    ask({ instruments: [treaty], requested: kestrel({ memberships: [joined('budapest', null, '2026-11-23')] }) }),
    ['not-party', false, '36', 'Kestrel is not a party to the Budapest Convention.'],
  ],
  [
    'a deposit of last month binds only next year',
    ask({ instruments: [treaty], requested: kestrel({ memberships: [joined('budapest', '2026-10-20')] }) }),
    [
      'not-yet-binding',
      false,
      '36(4)',
      'The Budapest Convention binds Kestrel only from 2027-02-01 (Article 36(4)); today is 2026-11-22.',
    ],
  ],
  [
    'both deposits of last month',
    ask({
      instruments: [treaty],
      requesting: aldermark({ memberships: [joined('budapest', '2026-11-01')] }),
      requested: kestrel({ memberships: [joined('budapest', '2026-10-20')] }),
    }),
    [
      'not-yet-binding',
      false,
      '36(4)',
      'The Budapest Convention binds Aldermark only from 2027-03-01 and Kestrel only from 2027-02-01 (Article 36(4)); today is 2026-11-22.',
    ],
  ],
  [
    'both parties, and not in force at all',
    ask({ instruments: [notInForce] }),
    ['not-in-force', false, '36', 'The UN Convention is not in force on 2026-11-22 (Article 36).'],
  ],
  [
    'both parties before the day of entry into force',
    ask({
      instruments: [treaty],
      asAt: '2004-06-30',
      requesting: aldermark({ memberships: [joined('budapest', '2003-01-01')] }),
      requested: kestrel({ memberships: [joined('budapest', '2003-01-01')] }),
    }),
    [
      'not-in-force',
      false,
      '36',
      'The Budapest Convention is not in force on 2004-06-30; it enters into force on 2004-07-01 (Article 36).',
    ],
  ],
  [
    'supposed to be in force',
    ask({ instruments: [notInForce], supposes: [{ instrument: 'uncc', since: null, text: '' }] }),
    [
      'open',
      true,
      '7',
      'The UN Convention binds Aldermark and Kestrel; the offence is within its reach, and Kestrel owes it (Article 7). It is supposed to be in force.',
    ],
  ],
  [
    'supposed to be in force since the very day',
    ask({ instruments: [notInForce], supposes: [{ instrument: 'uncc', since: '2026-11-22', text: '' }] }),
    [
      'open',
      true,
      '7',
      'The UN Convention binds Aldermark and Kestrel; the offence is within its reach, and Kestrel owes it (Article 7). It is supposed to be in force.',
    ],
  ],
  [
    'supposed to be in force only from tomorrow',
    ask({ instruments: [notInForce], supposes: [{ instrument: 'uncc', since: '2026-11-23', text: '' }] }),
    ['not-in-force', false, '36', 'The UN Convention is not in force on 2026-11-22 (Article 36).'],
  ],
  [
    'supposed to be in force, and one of them too new a party',
    ask({
      instruments: [notInForce],
      supposes: [{ instrument: 'uncc', since: null, text: '' }],
      requested: kestrel({ memberships: [joined('uncc', '2026-11-01')] }),
    }),
    [
      'not-yet-binding',
      false,
      '65(2)',
      'The UN Convention binds Kestrel only from 2026-12-01 (Article 65(2)); today is 2026-11-22.',
    ],
  ],
  [
    'a supposition about another instrument',
    ask({ instruments: [notInForce], supposes: [{ instrument: 'ecma', since: null, text: '' }] }),
    ['not-in-force', false, '36', 'The UN Convention is not in force on 2026-11-22 (Article 36).'],
  ],
  [
    'a supposition that is not needed is not told',
    ask({ instruments: [treaty], supposes: [{ instrument: 'budapest', since: null, text: '' }] }),
    [
      'open',
      true,
      '7',
      'The Budapest Convention binds Aldermark and Kestrel since 2005-05-01; the offence is within its reach, and Kestrel owes it (Article 7).',
    ],
  ],
  [
    'a draft, whatever anybody deposited or supposes',
    ask({
      instruments: [
        anyInstrument('draft-2021', {
          shortTitle: '2021 draft',
          status: { form: 'draft', since: null, note: '', checked: 'text' },
        }),
      ],
      supposes: [{ instrument: 'draft-2021', since: null, text: '' }],
    }),
    ['draft', false, '36', 'The 2021 draft was never adopted, so it binds nobody.'],
  ],
  [
    'in force, and nothing in it to use',
    ask({ instruments: [anyInstrument('malabo', { shortTitle: 'Malabo Convention', procedures: [] })] }),
    [
      'no-procedure',
      false,
      '23',
      'The Malabo Convention binds both States and has no procedure for asking: it sends them to other instruments.',
    ],
  ],
  [
    'nothing to use, and not a party either: the first question decides',
    ask({ instruments: [anyInstrument('malabo', { procedures: [] })], requested: kestrel() }),
    ['not-party', false, '36', 'Kestrel is not a party to the Instrument malabo.'],
  ],
];

describe('a treaty with', () => {
  it.each(TREATIES)('%s', (_what, question, expected) => {
    expect(told(only(question))).toEqual(expected);
  });

  it.each([
    ['one', kestrel({ memberships: [] }), 'Kestrel is not bound by the Union Order.'],
    ['both', null, 'Aldermark and Kestrel are not bound by the Union Order.'],
  ] as const)('a law of a union outside it: %s', (_what, requested, reason) => {
    const law = anyInstrument('eio', { kind: 'union', shortTitle: 'Union Order' });
    const question = ask({ instruments: [law], requested: kestrel() });
    const asked = requested === null ? { ...question, requesting: aldermark() } : question;
    expect(told(only(asked))).toEqual(['not-party', false, '36', reason]);
  });

  it('a supposition names the instrument it is about', () => {
    expect(
      only(ask({ instruments: [notInForce], supposes: [{ instrument: 'uncc', since: null, text: '' }] })).supposes,
    ).toEqual(['uncc']);
    expect(only(ask({ instruments: [treaty] })).supposes).toEqual([]);
  });

  it('no clause on later joining is cited by its article on entry into force', () => {
    const law = { ...treaty, joining: null };
    const late = ask({ instruments: [law], requested: kestrel({ memberships: [joined('budapest', '2026-11-23')] }) });
    expect(only({ ...late, asAt: '2026-11-23' }).why).toBe('open');
    expect(only(late).why).toBe('not-party');
  });
});
