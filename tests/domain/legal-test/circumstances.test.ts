/** Circumstances of a case as findings on a request: with their article, and nothing where there is no circumstance. */
import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { CIRCUMSTANCES, type Circumstance } from '#domain/circumstances.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUND_SENTENCES } from '#domain/grounds.ts';
import type { OffenceFeature } from '#domain/instrument.ts';
import {
  conditionsFor,
  everythingKnown,
  type legalTest,
  mandatoryGrounds,
  optionalGrounds,
  legalTest as test,
} from '#domain/legal-test/index.ts';
import type { FieldId } from '#domain/request.ts';
import { anyPlan, completeDraft } from '#support/plans.ts';

const base = anyPlan();
const showing = (circumstances: readonly Circumstance[], overrides: Parameters<typeof anyPlan>[0] = {}) =>
  anyPlan({ circumstances, bilateralInForce: false, ...overrides });

function tested(plan: CasePlan, basis: string, without?: FieldId): ReturnType<typeof legalTest> {
  const procedure = plan.bases.find(({ id }) => id === basis)?.procedure ?? 'request';
  const draft = completeDraft(plan, basis);
  const statements = draft.statements.filter((one) => one !== without);
  return test(plan, procedure, { ...draft, statements }, everythingKnown(plan));
}
const found = (...args: Parameters<typeof tested>): string[] => {
  const { missing, mustRefuse, mayRefuse, consequences } = tested(...args);
  return [...missing, ...mustRefuse, ...mayRefuse, ...consequences].map(
    ({ code, effect, field, citation }) =>
      `${code} ${effect} ${field ?? '-'} ${citation.instrument} ${citation.article ?? 'practice'}`,
  );
};

const TABLE: readonly [circumstance: Circumstance, basis: string, without: FieldId | undefined, findings: string[]][] =
  [
    ['essential-interests', 'uncc-alone', undefined, ['R02 may-refuse - uncc 40(21)(b)']],
    ['minor-matter', 'uncc-alone', undefined, ['R06 may-refuse - uncc 40(8)']],
    ['minor-matter', 'budapest-alone', undefined, ['D18 ordinary-queue - budapest practice']],
    ['available-elsewhere', 'uncc-alone', undefined, ['R07 may-refuse - uncc 40(8)']],
    ['available-elsewhere', 'budapest-alone', undefined, []],
    ['political-offence', 'uncc-alone', undefined, []],
    ['political-offence', 'budapest-alone', undefined, ['R08 may-refuse - budapest 27(4)(a)']],
    ['discriminatory-purpose', 'uncc-alone', undefined, ['R09 may-refuse - uncc 40(22)']],
    ['discriminatory-purpose', 'budapest-alone', undefined, ['R09 may-refuse - budapest 25(4)']],
    ['discriminatory-purpose', 'preservation-uncc', undefined, ['R09 may-refuse - uncc 42(6)']],
    ['discriminatory-purpose', 'preservation-budapest', undefined, []],
    ['fiscal-offence', 'uncc-alone', undefined, []],
    ['bank-secrecy', 'uncc-alone', undefined, []],
    ['privileged-material', 'uncc-alone', undefined, ['R13 may-refuse - uncc 40(21)(c)']],
    ['rights-at-stake', 'uncc-alone', undefined, ['R14 may-refuse - uncc 40(21)(b)-(c), 40(22)']],
    ['death-penalty', 'uncc-alone', 'rights-assurance', ['D21 condition rights-assurance uncc 40(21)(b)-(c), 40(22)']],
    ['death-penalty', 'uncc-alone', undefined, []],
    ['death-penalty', 'preservation-uncc', 'rights-assurance', []],
    ['personal-data', 'uncc-alone', undefined, ['R15 condition use-statement uncc 36(1)']],
    ['personal-data', 'preservation-uncc', undefined, []],
    ['own-case', 'uncc-alone', undefined, ['R16 postpone - uncc 40(27)']],
    ['own-case', 'preservation-uncc', undefined, []],
    ['excessive-burden', 'uncc-alone', undefined, []],
    ['excessive-burden', 'comity', undefined, ['R17 may-refuse - comity practice']],
    ['national-security-material', 'uncc-alone', undefined, ['R18 may-refuse - uncc 40(21)(b)']],
    ['act-on-own-territory', 'comity', undefined, ['R20 may-refuse - comity practice']],
    ['expression', 'budapest-alone', undefined, ['R21 may-refuse - budapest 15']],
    ['disproportionate', 'uncc-alone', undefined, ['D18 partial - uncc 6, 24']],
    ['disproportionate', 'preservation-uncc', undefined, []],
    ['public-data', 'uncc-alone', undefined, ['D26 ordinary-queue - budapest 32(a)']],
    ['public-data', 'preservation-uncc', undefined, []],
  ];

describe('a complete request in a case of', () => {
  it.each(TABLE)('%s, under %s, without %s', (circumstance, basis, without, findings) => {
    expect(found(showing([circumstance]), basis, without)).toEqual(findings);
  });

  it('no circumstance at all finds nothing', () => {
    for (const basis of ['uncc-alone', 'budapest-alone', 'comity', 'preservation-uncc'])
      expect(found(showing([]), basis)).toEqual([]);
  });

  it('several finds each of them, in the order of the register', () => {
    const plan = showing(['expression', 'rights-at-stake', 'essential-interests', 'own-case']);
    expect(found(plan, 'uncc-alone').map((one) => one.slice(0, 3))).toEqual(['R02', 'R14', 'R21', 'R16']);
  });

  it.each<[feature: OffenceFeature, found: string[]]>([
    ['political', ['R08 may-refuse - bilateral 4(1)(b)']],
    ['military', ['R22 may-refuse - bilateral 4(1)(f)']],
    ['transnational', []],
  ])('an offence that is %s', (feature, findings) => {
    const plan = anyPlan({ offence: { ...base.offence, features: [feature] } });
    expect(found(plan, 'bilateral')).toEqual(findings);
  });

  it.each<[feature: OffenceFeature, found: string[]]>([
    ['fiscal', ['R11 may-refuse - budapest 25(4)']],
    ['expression', ['R21 may-refuse - budapest 15']],
  ])('an offence of no convention that is marked %s', (feature, findings) => {
    const offence = { ...base.offence, corresponds: [], features: [feature] };
    expect(found(showing([], { offence }), 'budapest-alone')).toEqual(findings);
    // The mark and the circumstance are one and the same.
    const twice = feature === 'fiscal' ? ('fiscal-offence' as const) : feature;
    expect(found(showing([twice as Circumstance], { offence }), 'budapest-alone')).toEqual(findings);
  });
});

it('is no ground for an offence of Articles 2 to 11 that its fiscal mark alone would be (Budapest 25(4))', () => {
  const offence = { ...base.offence, features: ['fiscal' as const] };
  expect(base.offence.corresponds).toContain('budapest 5');
  expect(found(showing([], { offence }), 'budapest-alone')).toEqual([]);
});

describe('what is sorted where', () => {
  const plan = showing(['discriminatory-purpose', 'personal-data', 'own-case', 'disproportionate', 'public-data']);
  it('refusals that may be, and what else follows', () => {
    const { missing, mustRefuse, mayRefuse, consequences } = tested(plan, 'uncc-alone');
    expect([missing, mustRefuse]).toEqual([[], []]);
    expect(mayRefuse.map(({ code }) => code)).toEqual(['R09']);
    expect(consequences.map(({ code, effect }) => `${code} ${effect}`)).toEqual([
      'R15 condition',
      'R16 postpone',
      'D18 partial',
      'D26 ordinary-queue',
    ]);
  });
  it('a ground that the text makes a must is refused without discretion', () => {
    const { uncc } = plan.instruments;
    const strict = uncc && {
      ...uncc,
      grounds: uncc.grounds.map((one) => (one.code === 'R09' ? { ...one, mode: 'must' as const } : one)),
    };
    const must = { ...plan, instruments: { ...plan.instruments, ...(strict && { uncc: strict }) } };
    const draft = completeDraft(must, 'uncc-alone');
    expect(mandatoryGrounds(must, draft).map(({ code }) => code)).toEqual(['R09']);
    expect(optionalGrounds(must, draft)).toEqual([]);
    expect(mandatoryGrounds(plan, draft)).toEqual([]);
    expect(optionalGrounds(plan, draft).map(({ code }) => code)).toEqual(['R09']);
    expect(conditionsFor(plan, draft).map(({ code }) => code)).toEqual(['R15']);
  });
});

describe('a finding', () => {
  it('says what is wrong and what to do in the words of the registers', () => {
    const [ground] = tested(showing(['discriminatory-purpose']), 'uncc-alone').mayRefuse;
    expect(ground).toMatchObject({ reason: GROUND_SENTENCES.R09.wrong, fix: GROUND_SENTENCES.R09.fix, item: null });
    const [partial] = tested(showing(['disproportionate']), 'uncc-alone').consequences;
    expect(partial?.reason).toBe(DEFECTS.D18.variants.disproportionate.wrong);
    const [queue] = tested(showing(['minor-matter']), 'budapest-alone').consequences;
    expect(queue?.reason).toBe(DEFECTS.D18.wrong);
  });
  it('names the ground or the rule, so that the reader gets the sentence of this one and not of its neighbour', () => {
    const cited = (one: Circumstance) => {
      const { mayRefuse, consequences } = tested(showing([one]), 'uncc-alone');
      return [...mayRefuse, ...consequences].map(({ citation }) => citation.ground ?? citation.rule);
    };
    expect(cited('essential-interests')).toEqual(['R02']);
    expect(cited('rights-at-stake')).toEqual(['R14']);
    expect(cited('expression')).toEqual(['R21']);
    expect(cited('own-case')).toEqual(['postponement']);
    expect(cited('disproportionate')).toEqual(['safeguards']);
    expect(cited('personal-data')).toEqual(['data-protection']);
  });
  it('on public data points to the article that lets anybody read them, where one is in force between the two', () => {
    const alone = {
      ...base.requested,
      memberships: base.requested.memberships.filter((one) => one.instrument !== 'budapest'),
    };
    expect(found(showing(['public-data'], { requested: alone }), 'uncc-alone')).toEqual([
      'D26 ordinary-queue - uncc practice',
    ]);
  });
});

it('every circumstance is found under some text, but the one of which only a provider complains', () => {
  const bites = CIRCUMSTANCES.filter((one) =>
    ['uncc-alone', 'budapest-alone', 'comity'].some(
      (basis) => found(showing([one]), basis, 'rights-assurance').length > 0,
    ),
  );
  expect(bites).toEqual(CIRCUMSTANCES.filter((one) => one !== 'foreign-law'));
});

describe('a circumstance of one item', () => {
  const [first, second] = base.items;
  if (!first || !second) throw new Error('the plan of the tests has two items');
  const marked = (...on: readonly string[]) =>
    showing([], {
      items: base.items.map((item) =>
        on.includes(item.id) ? { ...item, circumstances: ['political-offence'] } : item,
      ),
    });
  const grounds = (plan: CasePlan, asked: readonly string[]) => {
    const draft = completeDraft(plan, 'budapest-alone');
    const letter = { ...draft, asked: draft.asked.filter(({ item }) => asked.includes(item)) };
    return optionalGrounds(plan, letter).map(({ code, item }) => `${code} ${item}`);
  };

  it('is found where that item is asked for, and names it', () => {
    expect(grounds(marked(second.id), [first.id, second.id])).toEqual([`R08 ${second.id}`]);
  });

  it('says nothing of a letter that leaves the item out', () => {
    expect(grounds(marked(second.id), [first.id])).toEqual([]);
  });

  it('is found once an item, and once for all where the whole case has it', () => {
    expect(grounds(marked(first.id, second.id), [first.id, second.id])).toEqual([
      `R08 ${first.id}`,
      `R08 ${second.id}`,
    ]);
    const whole = { ...marked(second.id), circumstances: ['political-offence'] as const };
    expect(grounds(whole, [first.id, second.id])).toEqual(['R08 null']);
  });
});
