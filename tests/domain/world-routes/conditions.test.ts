/** Declarations of the requested State, and conditions that the question answers or leaves open. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '#domain/instrument.ts';
import type { ProviderPolicy } from '#domain/world-law.ts';
import { anyInstrument, anyOffer, ask, joined, kestrel, only, told } from '#support/world-questions.ts';

describe('a declaration of the requested State', () => {
  const says = 'The State takes no direct orders.';
  const instrument = anyInstrument('budapest-2', {
    procedures: [anyOffer('direct-order', { closedBy: ['no-orders', 'no-traffic'] })],
    declarations: [{ key: 'no-orders', kind: 'reservation', article: '7(9)', says, values: [], checked: 'recalled' }],
  });
  const filing = (key: string, under: 'budapest-2' | 'budapest' = 'budapest-2') => {
    const memberships = [joined('budapest-2', '2005-01-15')];
    return kestrel({ memberships, declarations: [{ instrument: under, key, value: null }] });
  };
  it('closes the door, by the article that allows it', () => {
    const route = only(ask({ instruments: [instrument], requested: filing('no-orders') }));
    expect(told(route)).toEqual([
      'closed-by-declaration',
      false,
      '7(9)',
      `Kestrel has filed a reservation that closes this procedure (Article 7(9)). ${says}`,
    ]);
    expect(route.citation.checked).toBe('recalled');
  });
  it('counts under its own instrument only, and for its own door only', () => {
    expect(only(ask({ instruments: [instrument], requested: filing('no-orders', 'budapest') })).open).toBe(true);
    expect(only(ask({ instruments: [instrument], requested: filing('another') })).open).toBe(true);
    const requesting = filing('no-orders');
    expect(only(ask({ instruments: [instrument], requesting })).open).toBe(true);
  });
  it('that the register does not describe is cited by the rule on declarations', () => {
    expect(told(only(ask({ instruments: [instrument], requested: filing('no-traffic') })))).toEqual([
      'closed-by-declaration',
      false,
      null,
      'Kestrel has filed a declaration that closes this procedure.',
    ]);
  });
});

const policy = (parts: Partial<ProviderPolicy> = {}): ProviderPolicy => ({
  foreignRequests: { subscriber: 'discloses', traffic: 'requires-process', content: 'declines' },
  emergencyTeam: true,
  verifiesCaller: true,
  representative: null,
  ...parts,
});
const door = (kind: Parameters<typeof anyOffer>[0], ...conditions: Condition[]) => [
  anyInstrument('voluntary', { procedures: [anyOffer(kind, { conditions })] }),
];

describe('a condition', () => {
  it.each([
    ['none', 'not-urgent'],
    ['volatile-data', 'not-urgent'],
    ['danger-to-life', 'open'],
  ] as const)('of danger to life, where the urgency is: %s', (urgency, why) => {
    const route = only(ask({ instruments: door('emergency', 'danger-to-life'), urgency }));
    expect(route.why).toBe(why);
    expect(route.conditions).toEqual([]);
  });

  it.each([
    'consent-of-holder',
    'public-data',
    'foreign-provider-seen',
    'agreement-of-both',
    'provider-represented',
    'provider-willing',
    'finding-of-the-court',
  ] as const)('that the question cannot answer leaves the door open on it: %s', (condition) => {
    const route = only(ask({ instruments: door('voluntary-request', condition) }));
    expect([route.why, route.open]).toEqual(['open-on-condition', true]);
    expect(route.conditions).toEqual([{ condition, says: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });

  it('that fails closes the door for all the others', () => {
    const route = only(ask({ instruments: door('emergency', 'agreement-of-both', 'danger-to-life') }));
    expect(told(route)).toEqual([
      'not-urgent',
      false,
      '7',
      'It is for a significant and imminent danger to a person’s life or safety, and none is claimed.',
    ]);
    expect(route.conditions).toEqual([]);
  });

  it.each([
    ['subscriber', policy(), 'open', null],
    [
      'traffic',
      policy(),
      'provider-declines',
      'By its own policy the provider gives traffic data to a foreign authority only on a binding order of its home State.',
    ],
    [
      'content',
      policy(),
      'provider-declines',
      'By its own policy the provider does not give content to a foreign authority.',
    ],
    [null, policy(), 'open-on-condition', null],
    [
      null,
      policy({ foreignRequests: { subscriber: 'discloses', traffic: 'discloses', content: 'discloses' } }),
      'open',
      null,
    ],
    [
      null,
      policy({ foreignRequests: { subscriber: 'declines', traffic: 'requires-process', content: 'declines' } }),
      'provider-declines',
      'By its own policy the provider gives any data to a foreign authority only on a binding order of its home State.',
    ],
  ] as const)('of a willing provider, for %s', (data, provider, why, reason) => {
    const route = only(ask({ instruments: door('voluntary-request', 'provider-willing'), data, provider }));
    expect(route.why).toBe(why);
    if (reason !== null) expect(route.reason).toBe(reason);
  });

  it.each([
    [true, 'open-on-condition'],
    [false, 'provider-declines'],
  ] as const)('of a provider that decides in an emergency, with a team: %s', (emergencyTeam, why) => {
    const provider = policy({
      emergencyTeam,
      foreignRequests: { subscriber: 'declines', traffic: 'declines', content: 'declines' },
    });
    const question = ask({ instruments: door('emergency-disclosure', 'provider-willing'), data: 'content', provider });
    expect(only(question).why).toBe(why);
    if (why === 'provider-declines')
      expect(only(question).reason).toBe('The provider has no team that decides emergency requests.');
  });

  it.each([
    ['kestrel', 'open', null],
    [
      'sarenne',
      'provider-not-represented',
      'The provider has no establishment or representative for such orders in Kestrel.',
    ],
    [
      null,
      'provider-not-represented',
      'The provider has no establishment or representative for such orders anywhere in the union.',
    ],
  ] as const)('of a provider represented in %s', (representative, why, reason) => {
    const provider = policy({ representative });
    const route = only(ask({ instruments: door('production-order', 'provider-represented'), provider }));
    expect(route.why).toBe(why);
    if (reason !== null) expect(route.reason).toBe(reason);
  });
});
