import { describe, expect, it } from 'vitest';
import type { GroundCode } from '#domain/instrument.ts';
import {
  domesticOrderDays,
  extensionAvailable,
  groundFinding,
  groundsOpen,
  holdDays,
  owes,
  refusalStands,
} from '#domain/legal-test/index.ts';
import { anyPlan, RESERVATION } from '#support/plans.ts';

const plan = anyPlan();

describe('what is owed', () => {
  it.each<[basis: string, consultation: boolean, reasons: boolean]>([
    ['uncc-alone', true, true],
    ['budapest-alone', true, true],
    ['bilateral', true, true],
    ['uncc-through-bilateral', true, true],
    ['comity', false, false],
    ['police-interpol', false, false],
    ['preservation-uncc', false, false],
  ])('under %s: consultation %s, reasons %s', (basis, consultation, reasons) => {
    expect(owes(plan, basis, 'consultation')).toBe(consultation);
    expect(owes(plan, basis, 'reasons')).toBe(reasons);
  });

  it.each<[ground: GroundCode, owed: boolean]>([
    ['R02', true],
    ['R03', true],
    ['R14', true],
    ['R05', false],
    ['R09', false],
    ['R15', false],
    ['R19', false],
  ])('before a refusal on %s the UN Convention owes consultation: %s', (ground, owed) => {
    expect(owes(plan, 'uncc-alone', 'consultation', ground)).toBe(owed);
    expect(owes(plan, 'uncc-alone', 'reasons', ground)).toBe(true);
    // The treaty draws no such line.
    expect(owes(plan, 'uncc-through-bilateral', 'consultation', ground)).toBe(true);
  });
});

describe('legal clocks', () => {
  it('hold sixty days, and only the UN Convention knows an extension', () => {
    expect(holdDays(plan, 'preservation-uncc')).toBe(60);
    expect(holdDays(plan, 'preservation-budapest')).toBe(60);
    expect(extensionAvailable(plan, 'preservation-uncc')).toBe(true);
    expect(extensionAvailable(plan, 'preservation-budapest')).toBe(false);
    expect(() => holdDays(plan, 'bilateral')).toThrow('bilateral sets no hold');
  });

  it('let the own order of the executing State run ninety days, whatever the request rests on', () => {
    for (const basis of ['preservation-uncc', 'preservation-budapest', 'bilateral', 'comity']) {
      expect(domesticOrderDays(plan, basis)).toBe(90);
    }
    const outside = anyPlan({ requested: { ...plan.requested, memberships: [] } });
    expect(() => domesticOrderDays(outside, 'comity')).toThrow('domestic preservation order');
  });
});

describe('a refusal', () => {
  it.each<[basis: string, codes: Parameters<typeof refusalStands>[2], stands: boolean, article: string | null]>([
    ['uncc-alone', ['R02'], true, '40(21)(b)'],
    ['uncc-alone', ['R11'], false, '40(23)'],
    ['uncc-alone', ['R11', 'R02'], true, '40(21)(b)'],
    ['uncc-alone', ['R12', 'R02'], false, '40(24)'],
    ['uncc-alone', ['R08'], false, '40(21)'],
    ['budapest-alone', ['R08'], true, '27(4)(a)'],
    ['budapest-alone', ['R11'], false, '25(4)'],
    ['budapest-alone', ['R11', 'R02'], true, '25(4)'],
    ['budapest-alone', ['R12'], false, '27(4)'],
    ['preservation-budapest', ['R09'], false, '29(5)'],
    ['preservation-uncc', ['R09'], true, '42(6)'],
    ['preservation-uncc', ['R15'], false, '42(6)'],
    ['bilateral', ['R22'], true, '4(1)(f)'],
    ['comity', ['R17'], true, null],
    ['comity', [], false, null],
  ])('under %s on %j stands: %s', (basis, codes, stands, article) => {
    const check = refusalStands(plan, basis, codes);
    expect(check.stands).toBe(stands);
    expect(check.citation.article).toBe(article);
  });

  it('on the fiscal label alone is barred under Budapest for its own offences only (25(4))', () => {
    const other = anyPlan({ offence: { ...plan.offence, corresponds: [] } });
    expect(refusalStands(plan, 'budapest-alone', ['R11']).citation).toMatchObject({ checked: 'text' });
    expect(refusalStands(other, 'budapest-alone', ['R11'])).toMatchObject({
      stands: true,
      citation: { article: '25(4)', ground: 'R11' },
    });
    // Elsewhere the bar holds whatever the offence is.
    expect(refusalStands(other, 'uncc-alone', ['R11']).stands).toBe(false);
  });

  it('is told with the paraphrase of the ground and its article', () => {
    const finding = groundFinding(plan, 'budapest-alone', 'R08');
    expect(finding).toMatchObject({ code: 'R08', effect: 'may-refuse', citation: { article: '27(4)(a)' } });
    expect(finding.reason).toContain('political');
    expect(groundFinding(plan, 'comity', 'R17').reason).toBe('Excessive burden or safety.');
    expect(() => groundFinding(plan, 'comity', 'R99')).toThrow('no ground "R99"');
  });

  it('on preservation rests only on the exhaustive lists', () => {
    const open = (basis: string) => groundsOpen(plan, basis).map(({ code }) => code);
    expect(open('preservation-budapest')).toEqual(['R02', 'R08', 'R18']);
    const reserved = anyPlan({ requested: { ...plan.requested, declarations: RESERVATION } });
    expect(groundsOpen(reserved, 'preservation-budapest').map(({ code }) => code)).toEqual([
      'R02',
      'R05',
      'R08',
      'R18',
    ]);
    // A ground that needs a reservation carries no refusal of a State that has filed none.
    expect(refusalStands(plan, 'preservation-budapest', ['R05']).stands).toBe(false);
    expect(refusalStands(reserved, 'preservation-budapest', ['R05'])).toMatchObject({
      stands: true,
      citation: { article: '29(4)' },
    });
    expect(open('preservation-uncc')).not.toContain('R08');
    expect(open('comity')).toEqual([]);
  });
});
