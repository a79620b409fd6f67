/** What the practice files say besides durations and chances by tier, as the ports answer it: docs/model.md, "Practice". */
import { describe, expect, it } from 'vitest';
import { practiceModel } from '#content/compile-practice.ts';
import type { CasePlan, Offence } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Circumstance } from '#domain/circumstances.ts';
import type { CaseProcedure, Tier } from '#domain/ids.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS, type Settings } from '#domain/recipe.ts';
import { type CaseMemory, openMemory, testOf } from '#simulation/case-memory.ts';
import { POLICY_CHANCES } from '#simulation/policies/chances.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { LETTER_TESTS } from '#simulation/policies/letter-tests.ts';
import { shareOf } from '#simulation/ports/drawn.ts';
import { dwellParts } from '#simulation/ports/dwell.ts';
import { instrumentPractice } from '#simulation/ports/in-force.ts';
import { INVESTIGATION, orderPlan } from '#support/order-plans.ts';
import { anyPlan } from '#support/plans.ts';
import { shippedWorld } from '#support/shipped.ts';

const practice = practiceModel(shippedWorld());
const planWith = (overrides: Partial<CasePlan> = {}): CasePlan => anyPlan({ practice, ...overrides });

/** A memory in which these letters are with the other side. */
function asking(
  plan: CasePlan,
  letters: Partial<Record<CaseProcedure, string>>,
  settings: Partial<Settings> = {},
): CaseMemory {
  const memory = openMemory(plan, luckOf(1, 0), { ...DEFAULT_SETTINGS, ...settings }, false, () => minutes(0));
  for (const [procedure, basis] of Object.entries(letters)) {
    memory.drafts.set(procedure as CaseProcedure, completeDraft(plan, basis));
  }
  return memory;
}
const partOf = (memory: CaseMemory, actor: CaseProcedure, stage: string) => {
  const [part] = dwellParts(memory, actor, stage);
  if (!part) throw new Error(`${actor}.${stage} takes no time`);
  return part;
};

describe('friction', () => {
  it.each([
    ['preservation', 'deciding', 'preservation-budapest'],
    ['police', 'answering', null],
    ['emergency', 'deciding', null],
  ] as const)('slows no stage of %s', (actor, stage, basis) => {
    const memory = asking(planWith(), basis === null ? {} : { [actor]: basis });
    expect(partOf(memory, actor, stage).friction.sigma).toBe(0);
  });

  it('slows the courts and authorities of a letter rogatory, and not the ministries that pass it on', () => {
    const memory = asking(planWith(), { request: 'comity' });
    const sigma = (stage: string) => dwellParts(memory, 'request', stage).map(({ friction }) => friction.sigma);
    expect(sigma('issuing-court')).toEqual([0.3]);
    expect(sigma('ordering')).toEqual([0.38]);
    for (const stage of ['own-ministry', 'foreign-ministry']) expect(sigma(stage)).toEqual([0]);
    expect(sigma('returning')).toEqual([0, 0]);
  });
});

describe('the queue', () => {
  const factor = (letters: Partial<Record<CaseProcedure, string>>) =>
    partOf(asking(planWith(), letters), 'request', 'queueing').factor;
  it('is shorter under Budapest where the contact point was asked to preserve, and so announces the request', () => {
    expect(factor({ request: 'budapest-alone' })).toBe(1);
    expect(factor({ request: 'budapest-alone', preservation: 'preservation-budapest' })).toBe(0.9);
    expect(factor({ request: 'uncc-alone', preservation: 'preservation-budapest' })).toBe(1);
  });
});

describe('the care of a convention’s first years', () => {
  const care = (overrides: Partial<CasePlan>, governing = 'uncc') => {
    const found = instrumentPractice(asking(planWith(overrides), { request: 'uncc-alone' }), governing);
    return [found?.screeningFactor, found?.supplementAdd];
  };
  const since = (day: string | null) => ({
    opensAt: '2030-01-01T06:00Z',
    supposes: [{ instrument: 'uncc' as const, since: day, text: 'Suppose it.' }],
  });
  it('is whole on the first day, and where nobody knows since when the text is in force', () => {
    expect(care(since('2030-01-01'))).toEqual([1.1, 0.05]);
    expect(care(since(null))).toEqual([1.1, 0.05]);
  });
  it('is half after two and a half years, and gone after five', () => {
    const [screening, questions] = care(since('2027-07-03'));
    expect(screening).toBeCloseTo(1.05, 3);
    expect(questions).toBeCloseTo(0.025, 3);
    expect(care(since('2024-12-31'))).toEqual([1, 0]);
    expect(care(since('2019-01-01'))).toEqual([1, 0]);
  });
  it('does not fade where the figures belong to the text and not to its youth', () => {
    expect(care(since('2019-01-01'), 'untoc')).toEqual([1.1, 0.03]);
  });
});

describe('an emergency request', () => {
  const factor = (requestingTier: Tier, requestedTier: Tier) =>
    partOf(asking(planWith(), {}, { requestingTier, requestedTier }), 'emergency', 'deciding').factor;
  it('takes four tenths of the time between two staffed authorities', () => {
    expect(factor('H', 'H')).toBe(0.4);
    for (const [from, to] of [
      ['M', 'H'],
      ['H', 'M'],
      ['H', 'X'],
    ] as const)
      expect(factor(from, to)).toBe(1);
  });
});

describe('an urgent letter rogatory', () => {
  const memory = (priority: boolean) => asking(planWith(), { request: 'comity' }, { priority, requestingTier: 'M' });
  it('goes ahead as a copy: shares of each stage, the order as under a treaty, and no ministry', () => {
    const factor = (stage: string) => partOf(memory(true), 'request', stage).factor;
    for (const stage of ['own-authority', 'translating', 'queueing', 'screening', 'allocating'])
      expect(factor(stage)).toBe(0.25);
    for (const stage of ['issuing-court', 'own-ministry', 'foreign-ministry', 'reviewing'])
      expect(factor(stage)).toBe(0);
    const [order, usual] = [true, false].map((urgent) => partOf(memory(urgent), 'request', 'ordering'));
    expect(order?.factor).toBe(0.6);
    expect(usual?.factor).toBe(1);
    expect((usual?.days.median ?? 0) / (order?.days.median ?? 1)).toBeCloseTo(1.3, 10);
  });
  it('and its questions travel with the police, not in the bag', () => {
    const days = (priority: boolean, stage: string) =>
      dwellParts(memory(priority), 'request', stage).map((part) => part.days.median);
    expect(days(true, 'transmitting')).toEqual([3]);
    expect(days(true, 'query')).toEqual([3]);
    expect(days(false, 'query')).toEqual([21]);
    expect(days(false, 'answering')).toEqual([35, 21]);
  });
});

describe('a translation', () => {
  const share = (languages: readonly string[], own: readonly string[], accepted: readonly string[]) => {
    const base = planWith();
    const plan = planWith({
      requesting: { ...base.requesting, languages },
      requested: { ...base.requested, languages: own, acceptedLanguages: accepted },
    });
    return shareOf(asking(plan, { request: 'bilateral' }), 'request', 'translation');
  };
  it('is needed in six letters of ten, in half of them where a foreign language is taken, in none of a shared language', () => {
    expect(share(['de'], ['en'], [])).toBe(0.6);
    expect(share(['de'], ['es'], ['en'])).toBe(0.3);
    expect(share(['de', 'en'], ['en'], [])).toBe(0);
    expect(share(['en'], ['es'], ['en'])).toBe(0);
  });
  it('is needed for no order in a language that the issuing State speaks', () => {
    const plan = orderPlan(INVESTIGATION);
    const basis = plan.bases.find(({ procedure }) => procedure === 'investigation-order')?.id ?? '';
    const letters = { 'investigation-order': basis };
    const spoken = { ...plan, requesting: { ...plan.requesting, languages: [completeDraft(plan, basis).language] } };
    const foreign = { ...plan, requesting: { ...plan.requesting, languages: ['x-own'] } };
    expect(shareOf(asking(spoken, letters), 'investigation-order', 'translation')).toBe(0);
    expect(shareOf(asking(foreign, letters), 'investigation-order', 'translation')).toBe(0.75);
  });
});

describe('what the request itself shows', () => {
  const chances = (offence: Partial<Offence>, circumstances: readonly Circumstance[] = []) => {
    const plan = planWith({ offence: { ...planWith().offence, ...offence }, circumstances });
    const memory = asking(plan, { request: 'uncc-alone' });
    const of = (id: 'dual-criminality' | 'expression' | 'essential-interests' | 'postponement') =>
      POLICY_CHANCES[id](memory);
    return [of('dual-criminality'), of('expression'), of('essential-interests'), of('postponement')];
  };
  it.each([
    ['nothing', {}, [], [0.02, 0.01, 0.02, 0.04]],
    ['an offence that no convention defines', { corresponds: [] }, [], [0.15, 0.01, 0.02, 0.04]],
    // Then the law itself finds the ground.
    ['one that is no offence there', { corresponds: [], punishableInRequested: false }, [], [0.02, 0.01, 0.02, 0.04]],
    ['an offence of words', { features: ['expression'] }, [], [0.02, 0.3, 0.02, 0.04]],
    ['a political offence', { features: ['political'] }, [], [0.02, 0.01, 0.1, 0.04]],
    ['material of national security', {}, ['national-security-material'], [0.02, 0.01, 0.1, 0.04]],
    ['an own case there', {}, ['own-case'], [0.02, 0.01, 0.02, 0.15]],
  ] as const)('%s', (_, offence, circumstances, shares) => {
    expect(chances(offence, circumstances)).toEqual(shares);
  });

  it('an offence of words is a ground that may be raised, drawn at its rate; protected speech in the file is one that is', () => {
    const base = planWith().offence;
    const raised = (offence: Offence, circumstances: readonly Circumstance[] = []) => {
      const test = testOf(asking(planWith({ offence, circumstances }), { request: 'uncc-alone' }), 'request');
      return [test.mayRefuse.map(({ code }) => code), LETTER_TESTS['may-refuse'](test)];
    };
    expect(raised({ ...base, features: ['expression'] })).toEqual([['R21'], false]);
    expect(raised(base, ['expression'])).toEqual([['R21'], true]);
    expect(raised(base)).toEqual([[], false]);
  });
});

it('a second round of questions comes after a quarter of first ones, whatever the draft', () => {
  for (const facts of [planWith().facts, []]) {
    expect(POLICY_CHANCES['supplement-again'](asking(planWith({ facts }), { request: 'uncc-alone' }))).toBe(0.25);
  }
});
