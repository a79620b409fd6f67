/** Circumstances of a case as they come back in the letters of the requested State. */
import { describe, expect, it } from 'vitest';
import type { CaseRun } from '#domain/case-run.ts';
import { days } from '#domain/case-time.ts';
import type { Circumstance } from '#domain/circumstances.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import type { MilestoneType } from '#domain/milestones.ts';
import type { Draft } from '#domain/request.ts';
import { STATEMENT_FIELDS } from '#simulation/policies/drafting.ts';
import { anyPlan } from '#support/plans.ts';
import { decided, exactPlan, played } from '#support/slow-plan.ts';

const items = anyPlan().items.map((item) => (item.id === 'logs' ? { ...item, retention: days(3650) } : item));
const own = { items, bases: anyPlan({ bilateralInForce: false }).bases, routes: [] };
const showing = (...circumstances: Circumstance[]) =>
  exactPlan({ 'request.postponed': 100 }, { 'preservation.executed': 1 }, { ...own, circumstances });
const run = (circumstances: Circumstance[], basis = 'uncc-alone', change: Partial<Draft> = {}) => {
  const plan = showing(...circumstances);
  return played(plan, [
    decided(plan, 3, 'decide.request', basis, change),
    ...(circumstances.includes('personal-data') || change.statements
      ? [decided(plan, 40, 'decide.accept-conditions')]
      : []),
  ]);
};
const letters = (of: CaseRun, type: MilestoneType): string[] =>
  of.marks
    .filter((mark) => mark.type === type)
    .flatMap(({ findings }) =>
      findings.map(({ code, citation }) => `${code} ${citation.instrument} ${citation.article}`),
    );
const passed = (of: CaseRun): string[] =>
  of.spans.filter(({ procedure }) => procedure === 'request').map(({ stage }) => stage);
const noAssurance = { statements: STATEMENT_FIELDS.filter((field) => field !== 'rights-assurance') };

describe('a discriminatory purpose', () => {
  it('is refused under the UN Convention by its own article, and no consultation is owed for it (C4)', () => {
    const refused = run(['discriminatory-purpose']);
    expect(refused.outcome).toBe('refused');
    expect(letters(refused, 'request-refused')).toEqual(['R09 uncc 40(22)']);
    expect(passed(refused)).not.toContain('consulting');
  });
  it('is refused under Budapest through own law, after a consultation (27(6))', () => {
    const refused = run(['discriminatory-purpose'], 'budapest-alone');
    expect(letters(refused, 'request-refused')).toEqual(['R09 budapest 25(4)']);
    expect(passed(refused)).toContain('consulting');
  });
  it('is no reason to refuse a preservation under Budapest: the list is exhaustive (29(5))', () => {
    const plan = showing('discriminatory-purpose');
    const held = played(plan, [decided(plan, 0, 'decide.preserve', 'preservation-budapest')], 30);
    expect(held.marks.map(({ type }) => type)).toContain('data-frozen');
  });
});

describe('a refusal paragraph', () => {
  it('owes a consultation first where the ground stands in it (UNCC 40(21), 40(28))', () => {
    const refused = run(['essential-interests']);
    expect(passed(refused)).toContain('consulting');
    expect(letters(refused, 'request-refused')).toEqual(['R02 uncc 40(21)(b)']);
  });
  it('does not hold what it bars: a fiscal offence and bank secrecy are granted (UNCC 40(23)-(24))', () => {
    expect(run(['fiscal-offence', 'bank-secrecy']).outcome).toBe('obtained');
  });
  it('under Budapest lets own law speak of fiscal offences, but not of those of Articles 2 to 11 (25(4))', () => {
    expect(run(['fiscal-offence'], 'budapest-alone').outcome).toBe('obtained');
  });
});

describe('what is less than a refusal', () => {
  it('the death penalty asks for an assurance, and costs the step that the register names', () => {
    const conditional = run(['death-penalty'], 'uncc-alone', noAssurance);
    expect(letters(conditional, 'conditions-offered')).toEqual(['D21 uncc 40(21)(b)-(c), 40(22)']);
    for (const stage of DEFECTS.D21.delay.stages) expect(passed(conditional)).toContain(stage);
    expect(conditional.outcome).toBe('obtained');
    expect(passed(run(['death-penalty']))).not.toContain('conditions-offered');
  });
  it('personal data go under conditions (UNCC 36(1))', () => {
    const conditional = run(['personal-data']);
    expect(letters(conditional, 'conditions-offered')).toEqual(['R15 uncc 36(1)']);
    expect(conditional.outcome).toBe('obtained');
  });
  it('an own case postpones and does not refuse (UNCC 40(27))', () => {
    const postponed = run(['own-case']);
    expect(letters(postponed, 'request-postponed')).toEqual(['R16 uncc 40(27)']);
    expect(postponed.outcome).toBe('obtained');
    const quick = run([]);
    expect(((postponed.answeredAt ?? 0) - (quick.answeredAt ?? 0)) / 1440).toBe(100);
  });
  it('a measure that goes too far is granted in part (UNCC 6, 24)', () => {
    const partial = run(['disproportionate']);
    expect(letters(partial, 'request-accepted-in-part')).toEqual(['D18 uncc 6, 24']);
    expect(partial.outcome).toBe('partial');
  });
  it('public data need no request, and the answer says so', () => {
    const answered = run(['public-data']);
    expect(answered.outcome).toBe('obtained');
    expect(letters(answered, 'evidence-received')).toEqual(['D26 budapest 32(a)']);
  });
});

it.each([
  ['asked', 'D14', { purpose: null }],
  ['returned', 'D04', { language: 'de' }],
] as const)('a draft that is %s passes the stages that the register names: %s', (_what, code, change) => {
  const plan = showing();
  const mended = played(plan, [
    decided(plan, 3, 'decide.request', 'uncc-alone', change as Partial<Draft>),
    decided(plan, 33, 'decide.answer-supplement', 'uncc-alone'),
  ]);
  const stages = passed(mended);
  for (const stage of DEFECTS[code].delay.stages) expect(stages).toContain(stage);
  const first = stages.indexOf(DEFECTS[code].delay.stages[0] ?? '');
  expect(stages.slice(first, first + DEFECTS[code].delay.stages.length)).toEqual(DEFECTS[code].delay.stages);
});
