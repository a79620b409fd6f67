/** Proofs: the shelf holds, and a planted fault is found with a game that can be played. */
import { describe, expect, it } from 'vitest';
import type { ScenarioPack } from '#content/scenario-pack.ts';
import type { ClaimInFile } from '#content/schemas/claim.ts';
import { compileCaseCharts } from '#simulation/chart-table.ts';
import { planHashOf } from '#simulation/plan-hash.ts';
import { type ProvedCase, prove } from '#simulation/prove/prove.ts';
import { replay } from '#simulation/replay.ts';
import { packOf } from '#support/packs.ts';
import { shippedDesks } from '#support/shipped-cases.ts';

const provedOf = ({ plan, debrief, card }: ScenarioPack): ProvedCase => ({
  plan,
  debrief,
  card,
  planHash: planHashOf(plan, compileCaseCharts(plan)),
});
const SMALL = { games: 4 };
const nightShift = provedOf(await packOf('01-the-night-shift'));
const failing = (one: ProvedCase) => prove(one, SMALL).filter(({ verdict }) => verdict === 'fails');
const folders = [...new Set((await shippedDesks()).map(({ folder }) => folder))];

describe('a case of the shelf', () => {
  it.each(folders)(
    '%s has no claim that fails',
    async (folder) => {
      const one = provedOf(await packOf(folder));
      const claims = prove(one);
      expect(claims.filter(({ verdict }) => verdict === 'fails')).toEqual([]);
      for (const { recipe } of claims) if (recipe) expect(replay(one.plan, recipe).rejected).toBeNull();
    },
    120_000,
  );
});

describe('a planted fault', () => {
  it('is an objective that nobody can miss', () => {
    const { debrief } = nightShift;
    const [first, ...rest] = debrief.objectives;
    if (!first) throw new Error('no objective');
    const always = { ...first, met: { any: [first.met, { not: first.met }] } };
    const found = failing({ ...nightShift, debrief: { ...debrief, objectives: [always, ...rest] } });
    expect(found).toEqual([expect.objectContaining({ code: 'P004', subject: first.text })]);
  });

  it('is a sentence of the debrief in the briefing', () => {
    const said = nightShift.debrief.discussion[0] ?? '';
    const found = failing({
      ...nightShift,
      plan: { ...nightShift.plan, briefing: `${nightShift.plan.briefing}\n\n${said}` },
    });
    expect(found.map(({ code }) => code)).toEqual(['P006', 'P006'].slice(0, found.length));
    expect(found.length).toBeGreaterThan(0);
  });

  it('is a model answer that cannot be played', () => {
    const [first, ...rest] = nightShift.debrief.modelAnswer;
    if (!first) throw new Error('no decision');
    const modelAnswer = [{ ...first, request: 'request' as const, type: 'decide.accept' as const }, ...rest];
    const found = failing({ ...nightShift, debrief: { ...nightShift.debrief, modelAnswer } });
    expect(found[0]).toMatchObject({ code: 'P007', verdict: 'fails' });
    expect(found[0]?.recipe).not.toBeNull();
  });

  it.each<[string, ClaimInFile, 'holds' | 'fails']>([
    ['an open route called closed', { says: 'x', route: { instrument: 'budapest', is: 'closed' } }, 'fails'],
    ['an open route', { says: 'x', route: { instrument: 'budapest', is: 'open' } }, 'holds'],
    ['what happens called impossible', { says: 'x', never: 'evidence-received' }, 'fails'],
    [
      'a share that is too high',
      { says: 'x', share: { under: 'budapest', outcome: 'obtained', atLeast: 0.99 } },
      'fails',
    ],
    ['a share', { says: 'x', share: { under: 'budapest', outcome: 'obtained', atLeast: 0.01 } }, 'holds'],
  ])('or a claim of the author: %s', (_, claim, verdict) => {
    const claims = prove({ ...nightShift, debrief: { ...nightShift.debrief, claims: [claim] } }, SMALL);
    const own = claims.filter(({ code }) => code === 'P008');
    expect(own.map((one) => one.verdict)).toEqual([verdict]);
    if (claim.never) expect(own[0]?.recipe && replay(nightShift.plan, own[0].recipe).rejected).toBeNull();
  });
});
