import { beforeAll, describe, expect, it } from 'vitest';
import { buildCase, type CaseForm } from '#content/built-case.ts';
import type { CaseKit } from '#content/case-kit.ts';
import { compileKitFolder } from '#content/node/read-folder.ts';
import { type CasePlan, hasFile } from '#domain/case-plan.ts';
import { legalTest } from '#domain/legal-test/index.ts';
import { luckOf } from '#domain/randomness.ts';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { completeDraft } from '#simulation/policies/drafting.ts';
import { retentionEndsAt } from '#simulation/ports/limit.ts';
import { rehearse } from '#simulation/rehearse.ts';

const FORM: CaseForm = {
  from: 'aldermark',
  to: 'kestrel',
  offence: 'online-fraud',
  provider: 'lanternmail',
  data: ['subscriber', 'traffic', 'content'],
  asAt: '2026-11-22',
  supposes: [],
  age: 3,
  lifeAtRisk: false,
  seed: 7,
  horizonDays: 1825,
};

let kit: CaseKit;
beforeAll(async () => {
  const read = await compileKitFolder(process.cwd());
  if (!read.ok) throw new Error('the world does not compile');
  kit = read.value;
});
function built(change: Partial<CaseForm> = {}): CasePlan {
  const plan = buildCase(kit, { ...FORM, ...change });
  if (!plan.ok) throw new Error(plan.problems.join(' '));
  return plan.value;
}

describe('a built case', () => {
  it('lists every route between the two States, open or closed with the reason', () => {
    const plan = built();
    expect(hasFile(plan)).toBe(false);
    expect(plan.routes.length).toBeGreaterThan(10);
    for (const route of plan.routes) expect(route.reason.length).toBeGreaterThan(20);
    expect(plan.routes.some(({ open }) => open)).toBe(true);
    expect(plan.routes.some(({ open }) => !open)).toBe(true);
  });

  it('is JSON all through', () => {
    const plan = built({ age: 'tip' });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('runs on every open route', () => {
    const plan = built();
    for (const route of plan.routes.filter(isPlayable)) {
      expect(rehearse(plan, route, DEFAULT_SETTINGS, 1, 0).endedAt, route.id).toBeLessThanOrEqual(plan.horizon);
    }
  });

  it('runs between every two States of the world, whichever of them asks', () => {
    const states = kit.law.jurisdictions.map(({ id }) => id);
    const asked = new Set<string>();
    for (const from of states) {
      for (const provider of kit.law.providers) {
        const made = buildCase(kit, { ...FORM, from, to: provider.jurisdiction, provider: provider.id });
        if (!made.ok) continue;
        const route = made.value.routes.find(isPlayable);
        if (route) rehearse(made.value, route, DEFAULT_SETTINGS, 1, 0);
        asked.add(from);
      }
    }
    expect([...asked].sort()).toEqual([...states].sort());
  });

  it('finds nothing missing in a letter, because there is no file that could tell it', () => {
    for (const from of kit.law.jurisdictions.map(({ id }) => id).filter((id) => id !== 'kestrel')) {
      const made = buildCase(kit, { ...FORM, from });
      if (!made.ok) continue;
      for (const { id, procedure, whatIf } of made.value.bases) {
        if (whatIf || (procedure !== 'request' && procedure !== 'preservation')) continue;
        const test = legalTest(made.value, procedure, completeDraft(made.value, id), {
          facts: [],
          identifiers: [],
          preservationInPlace: false,
        });
        expect([from, id, test.missing.map(({ code }) => code)]).toEqual([from, id, []]);
      }
    }
  });

  it('draws the age of data once a run, so that four tips in five are younger than a fortnight', () => {
    const plan = built({ age: 'tip', data: ['traffic'] });
    const [item] = plan.items;
    if (!item) throw new Error('no item');
    const fortnight = { ...item, retention: 14 * 1440 } as typeof item;
    const runs = 4000;
    let gone = 0;
    for (let run = 0; run < runs; run += 1) if (retentionEndsAt({ luck: luckOf(7, run) }, fortnight) === 0) gone += 1;
    expect(gone / runs).toBeGreaterThan(0.17);
    expect(gone / runs).toBeLessThan(0.23);
    expect(retentionEndsAt({ luck: luckOf(7, 3) }, fortnight)).toBe(retentionEndsAt({ luck: luckOf(7, 3) }, fortnight));
  });

  it.each([
    [{ from: 'atlantis' }, 'No State is called "atlantis"'],
    [{ from: 'kestrell' }, 'Did you mean "kestrel"?'],
    [{ to: 'aldermark', provider: 'lanternmail' }, 'does not ask itself'],
    [{ offence: 'jaywalking' }, 'No offence is called'],
    [{ offence: 'insult-of-officials' }, 'no offence in Aldermark'],
    [{ to: 'noverra' }, 'holds its data in Kestrel'],
    [{ provider: 'nobody' }, 'No provider'],
    [{ data: [] }, 'at least one category'],
    [{ data: ['content', 'content'] as const }, 'each category of data once'],
    [{ asAt: '2026-02-30' }, 'a day of the calendar'],
    [{ age: -1 }, 'from 0 to'],
    [{ age: Number.NaN }, 'from 0 to'],
    [{ horizonDays: 0 }, 'from 1 to'],
    [{ horizonDays: Number.POSITIVE_INFINITY }, 'from 1 to'],
    [{ seed: 1.5 }, 'whole number'],
  ])('%j is refused in a sentence', (change, sentence) => {
    const made = buildCase(kit, { ...FORM, ...change });
    expect(made.ok).toBe(false);
    expect(made.ok ? '' : made.problems.join(' ')).toContain(sentence);
  });
});
