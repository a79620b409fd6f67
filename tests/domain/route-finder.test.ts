import { describe, expect, it } from 'vitest';
import type { CasePlan, JurisdictionInPlan } from '#domain/case-plan.ts';
import type { InstrumentId } from '#domain/ids.ts';
import { anyPlan, bound } from '#support/plans.ts';

type Overrides = NonNullable<Parameters<typeof anyPlan>[0]>;
const base = anyPlan();
const { requesting, requested, offence } = base;
const party = (of: JurisdictionInPlan, ...parties: InstrumentId[]): JurisdictionInPlan => ({
  ...of,
  memberships: bound(...parties),
});
const minor = { ...offence, maxPenaltyYears: 3, corresponds: ['budapest 5'] };

/** `+` open, `?` what if, `-` closed. */
const drawn = (plan: CasePlan): string[] =>
  plan.routes.map(({ id, open, whatIf }) => `${open ? '+' : whatIf ? '?' : '-'} ${id}`);
const route = (plan: CasePlan, id: string) => plan.routes.find((one) => one.id === id);

const NO_TREATY = ['+ comity', '- comity-preserved'];
const TREATY = ['+ bilateral', '- bilateral-preserved'];
const family = (id: string, through: string, alone: string): string[] => [
  `${through} ${id}-preserved`,
  `${through} ${id}`,
  `${alone} ${id}-alone-preserved`,
  `${alone} ${id}-alone`,
];

const TABLE: readonly [what: string, overrides: Overrides, routes: string[]][] = [
  [
    'both conventions and the treaty',
    {},
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '+', '?'), '- emergency'],
  ],
  [
    'no treaty in force',
    { bilateralInForce: false },
    [
      ...NO_TREATY,
      '- bilateral',
      '- bilateral-preserved',
      ...family('budapest', '-', '+'),
      ...family('uncc', '-', '+'),
      '- emergency',
    ],
  ],
  [
    'the UN Convention not supposed',
    { supposes: [] },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '-', '-'), '- emergency'],
  ],
  [
    'the requested State outside Budapest',
    { requested: party(requested, 'uncc') },
    [...NO_TREATY, ...TREATY, ...family('budapest', '-', '-'), ...family('uncc', '+', '?'), '- emergency'],
  ],
  [
    'the requesting State outside the UN Convention',
    { requesting: party(requesting, 'budapest'), lifeAtRisk: true },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '-', '-'), '- emergency'],
  ],
  [
    'a penalty below four years',
    { offence: minor },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '-', '-'), '- emergency'],
  ],
  [
    'a penalty of four years',
    { offence: { ...minor, maxPenaltyYears: 4 } },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '+', '?'), '- emergency'],
  ],
  [
    'a minor offence that the UN Convention defines',
    { offence: { ...minor, corresponds: ['uncc 7'] } },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '+', '?'), '- emergency'],
  ],
  [
    'danger to life',
    { lifeAtRisk: true },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '+', '?'), '+ emergency'],
  ],
  [
    'danger to life before the UN Convention binds',
    { lifeAtRisk: true, supposes: [] },
    [...NO_TREATY, ...TREATY, ...family('budapest', '+', '?'), ...family('uncc', '-', '-'), '- emergency'],
  ],
  [
    'a date before Budapest was in force',
    { asAt: '2003-06-01', supposes: [] },
    [...NO_TREATY, ...TREATY, ...family('budapest', '-', '-'), ...family('uncc', '-', '-'), '- emergency'],
  ],
  [
    'no evidence to ask for',
    { items: [] },
    [
      '- comity',
      '- comity-preserved',
      '- bilateral',
      '- bilateral-preserved',
      ...family('budapest', '-', '-'),
      ...family('uncc', '-', '-'),
      '- emergency',
    ],
  ],
  [
    'no bilateral treaty in the case at all',
    { bilateralInForce: false, instruments: without('bilateral') },
    [
      ...NO_TREATY,
      '+ budapest-alone-preserved',
      '+ budapest-alone',
      '+ uncc-alone-preserved',
      '+ uncc-alone',
      '- emergency',
    ],
  ],
];

function without(...ids: (keyof CasePlan['instruments'])[]): CasePlan['instruments'] {
  return Object.fromEntries(Object.entries(anyPlan().instruments).filter(([id]) => !ids.includes(id as 'uncc')));
}

describe('routes', () => {
  it.each(TABLE)('with %s', (_what, overrides, routes) => {
    expect(drawn(anyPlan(overrides))).toEqual(routes);
  });

  it.each<[what: string, overrides: Overrides, id: string, reason: string, article: string | null]>([
    [
      'not party',
      { requested: party(requested, 'uncc') },
      'budapest',
      'Kestrel is not a party to the Budapest Convention.',
      '36(4), 37(2)',
    ],
    [
      'neither is party',
      { requested: party(requested), requesting: party(requesting) },
      'uncc',
      'Aldermark and Kestrel are not parties to the UN Convention against Cybercrime.',
      '65(1)',
    ],
    [
      'not in force',
      { supposes: [] },
      'uncc',
      'The UN Convention against Cybercrime is not in force on 2026-11-22, and the scenario does not suppose that it is (Article 65(1)).',
      '65(1)',
    ],
    [
      'out of scope',
      { offence: minor },
      'uncc',
      'The offence is none that the UN Convention against Cybercrime defines, and its maximum penalty is below 4 years (Article 35(1)).',
      '35(1)',
    ],
    [
      'no treaty',
      { bilateralInForce: false },
      'bilateral',
      'No treaty on mutual legal assistance is in force between Aldermark and Kestrel.',
      null,
    ],
    [
      'what if',
      {},
      'uncc-alone',
      'What if only this instrument bound them: as things stand, its own procedure gives way to the treaty (Article 40(7)). The scenario supposes that the instrument is in force.',
      '40(7)',
    ],
    ['nobody owes it', {}, 'comity-preserved', 'No treaty is used, so nobody owes preservation.', null],
    ['no clause', {}, 'bilateral-preserved', 'The treaty has no preservation clause of its own.', null],
    [
      'what if, and nothing supposed',
      {},
      'budapest-alone',
      'What if only this instrument bound them: as things stand, its own procedure gives way to the treaty (Article 27(1)).',
      '27(1)',
    ],
    [
      'no danger',
      {},
      'emergency',
      'The case file shows no significant and imminent danger to a person’s life or safety.',
      '41(3)(e)',
    ],
    [
      'danger, and the instrument only supposed',
      { lifeAtRisk: true },
      'emergency',
      'The case file shows a significant and imminent danger to a person’s life or safety. The scenario supposes that the instrument is in force.',
      '41(3)(e)',
    ],
  ])('say why: %s', (_what, overrides, id, reason, article) => {
    expect(route(anyPlan(overrides), id)).toMatchObject({
      reason,
      citation: article === null ? expect.anything() : { article },
    });
    expect(route(anyPlan(overrides), id)?.citation?.article).toBe(article);
  });

  it('say that the UN Convention is only supposed to be in force, and only there', () => {
    expect(route(base, 'uncc')).toMatchObject({
      supposes: ['uncc'],
      reason: expect.stringContaining('as the scenario supposes'),
    });
    expect(route(base, 'budapest')?.supposes).toEqual([]);
  });

  it('preserve under the convention and ask through the treaty', () => {
    expect(route(base, 'uncc-preserved')).toMatchObject({
      procedures: ['preservation', 'request'],
      preservationBasis: 'preservation-uncc',
      requestBasis: 'uncc-through-bilateral',
    });
    expect(route(base, 'budapest')).toMatchObject({
      preservationBasis: null,
      requestBasis: 'budapest-through-bilateral',
    });
  });

  it('are listed by the date of adoption of their instrument', () => {
    const dates = base.routes.map(({ instrument }) => base.instruments[instrument]?.adopted ?? '');
    expect(dates).toEqual([...dates].sort());
  });

  it.each(TABLE)('name only bases that exist, and lawful ones where they are open, with %s', (_what, overrides) => {
    const plan = anyPlan(overrides);
    for (const { open, whatIf, preservationBasis, requestBasis, procedures } of plan.routes) {
      const asks = (open || whatIf) && procedures.includes('request');
      expect(requestBasis !== null).toBe(asks);
      expect(preservationBasis !== null).toBe(asks && procedures.includes('preservation'));
      for (const id of [preservationBasis, requestBasis]) {
        if (id === null) continue;
        const basis = plan.bases.find((one) => one.id === id);
        expect(basis, id).toBeDefined();
        if (open) expect(basis?.whatIf, id).toBe(false);
      }
    }
  });

  it('have ids of their own', () => {
    const ids = base.routes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
