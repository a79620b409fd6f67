import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import { DEFAULT_SETTINGS, type Decision } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { rehearse, routeOf } from '#simulation/rehearse.ts';
import { replay } from '#simulation/replay.ts';
import {
  AGREEMENT,
  alone,
  type DirectCase,
  directPlan,
  EMERGENCY,
  POLICE,
  quiet,
  VOLUNTARY,
} from '#support/direct-plans.ts';
import { completeDraft } from '#support/plans.ts';
import { recipeOf } from '#support/slow-plan.ts';

describe('which doors are open', () => {
  const closed: readonly (readonly [says: string, given: DirectCase, id: string, reason: RegExp])[] = [
    [
      'content is no record',
      { ...VOLUNTARY, data: ['content'] },
      'voluntary-request',
      /only subscriber data and traffic data/,
    ],
    [
      'a provider wants process',
      { ...VOLUNTARY, provider: 'cirruline' },
      'voluntary-request',
      /binding order of its home State/,
    ],
    ['nobody is in danger', { ...EMERGENCY, lifeAtRisk: false }, 'emergency-disclosure', /none is claimed/],
    [
      'no team decides',
      { ...EMERGENCY, requested: 'esterand', provider: 'stonecroft' },
      'emergency-disclosure',
      /no team/,
    ],
    [
      'the two have no agreement',
      { ...AGREEMENT, requesting: 'aldermark' },
      'agreement-order-cloud-act',
      /have concluded no/,
    ],
    [
      'theirs is not in force',
      { ...AGREEMENT, requesting: 'sarenne' },
      'agreement-order-cloud-act',
      /not in force|concluded no/,
    ],
  ];
  it.each(closed)('%s: closed, with the reason', (_, given, id, reason) => {
    const plan = directPlan(given);
    const route = plan.routes.find((one) => one.id === id);
    expect(route).toMatchObject({ open: false, directBasis: null, requestBasis: null });
    expect(route?.reason).toMatch(reason);
    expect(route && isPlayable(route)).toBe(false);
    expect(plan.bases.find((basis) => basis.id === id)).toMatchObject({ whatIf: true, serves: [] });
  });

  it('an offence that is not serious closes the agreement, by its article', () => {
    const plan = directPlan(AGREEMENT, {
      offence: { ...directPlan(AGREEMENT).offence, maxPenaltyYears: 2, corresponds: [] },
    });
    const route = plan.routes.find(({ id }) => id === 'agreement-order-cloud-act');
    expect(route).toMatchObject({ open: false, citation: { article: '18 U.S.C. 2523(b)(4)(D)(i)' } });
  });

  it('the fall-back is the treaty; courtesy only without one; nothing where nothing is open', () => {
    const behind = (given: DirectCase) =>
      directPlan(given).routes.find(({ id }) => id === 'voluntary-request')?.requestBasis;
    expect(behind(VOLUNTARY)).toBe('bilateral');
    expect(behind({ ...VOLUNTARY, instruments: ['comity', 'voluntary'] })).toBe('comity');
    expect(behind(alone(VOLUNTARY))).toBeNull();
  });

  it('the police are a route of their own only where that is wished for', () => {
    expect(directPlan({ ...POLICE, policeRoute: false }).routes.map(({ id }) => id)).not.toContain('police-interpol');
  });
});

describe('what a stage rests on', () => {
  const cited: readonly (readonly [DirectCase, string, string, string, string | null])[] = [
    [AGREEMENT, 'agreement-order-cloud-act', 'reviewing', 'cloud-act', '18 U.S.C. 2523(b)(4)(D)(v)'],
    [AGREEMENT, 'agreement-order-cloud-act', 'minimising', 'cloud-act', '18 U.S.C. 2523(b)(4)(G)'],
    [VOLUNTARY, 'voluntary-request', 'considering', 'voluntary', '18 U.S.C. 2702(c)(6)'],
    [EMERGENCY, 'emergency-disclosure', 'weighing', 'emergency-disclosure', '18 U.S.C. 2702(b)(8)'],
    [EMERGENCY, 'emergency-disclosure', 'verifying', 'emergency-disclosure', null],
  ];
  it.each(cited)('%#: in the words of its instrument', (given, id, stage, instrument, article) => {
    const plan = quiet(directPlan(given));
    const { system } = rehearse(plan, routeOf(plan, id), DEFAULT_SETTINGS, 7, 1);
    const span = system.recorder.spans.find((one) => one.stage === stage);
    expect(span?.citation).toMatchObject({ instrument, article });
  });
});

describe('a person who asks a provider', () => {
  const ask = (plan: CasePlan, type: Decision['type'], request: Decision['request'], basis: string): Decision => ({
    ...{ at: minutes(0), role: 'prosecutor', request, type },
    choice: { draft: { ...completeDraft(plan, basis), urgency: 'none' } },
  });

  it('for more than it may give gets the records only', () => {
    const plan = quiet(directPlan({ ...alone(VOLUNTARY), data: ['subscriber', 'content'] }));
    const run = replay(
      plan,
      recipeOf(plan, [ask(plan, 'decide.ask-provider', 'voluntary-request', 'voluntary-request')], 100),
    );
    expect(run.rejected).toBeNull();
    expect(run.marks.map(({ type }) => type)).toContain('voluntary-answered-in-part');
    expect(run.items.map(({ item, state }) => [item, state])).toEqual([
      ['subscriber', 'disclosed'],
      ['content', 'alive'],
    ]);
  });

  it('for content alone, outside an emergency, is declined by its home law', () => {
    const plan = quiet(directPlan({ ...alone(VOLUNTARY), data: ['content'] }));
    const run = replay(
      plan,
      recipeOf(plan, [ask(plan, 'decide.ask-provider', 'voluntary-request', 'voluntary-request')], 100),
    );
    expect(run.marks.map(({ type }) => type)).toContain('voluntary-declined');
  });

  it('without saying who asks is asked back, and declined where the question stays open', () => {
    const plan = quiet(directPlan(alone(VOLUNTARY)));
    const thin = ask(plan, 'decide.ask-provider', 'voluntary-request', 'voluntary-request');
    const draft = { ...completeDraft(plan, 'voluntary-request'), statements: [] };
    const run = replay(plan, recipeOf(plan, [{ ...thin, choice: { draft } }], 400));
    expect(run.marks.map(({ type }) => type)).toEqual(['voluntary-sent', 'voluntary-unclear', 'voluntary-declined']);
  });

  it('with a basis of another procedure, or for a procedure without a basis, is refused by the recipe', () => {
    const plan = quiet(directPlan(VOLUNTARY));
    const wrong = ask(plan, 'decide.ask-provider', 'voluntary-request', 'bilateral');
    expect(replay(plan, recipeOf(plan, [wrong], 10)).rejected?.reason).toMatch(/no legal basis for this kind/);
    const none = { ...wrong, type: 'decide.issue-order', request: 'agreement-order' } as const;
    expect(replay(plan, recipeOf(plan, [none], 10)).rejected).not.toBeNull();
  });
});
