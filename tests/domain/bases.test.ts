import { describe, expect, it } from 'vitest';
import type { CasePlan } from '#domain/case-plan.ts';
import { anyPlan } from '#support/plans.ts';

const base = anyPlan();

describe('bases', () => {
  const listed = (plan: CasePlan) => plan.bases.map(({ id, whatIf }) => (whatIf ? `? ${id}` : id));

  it('offer what is lawful and keep what is not as a mistake one can make', () => {
    expect(listed(base)).toEqual([
      'comity',
      'police-interpol',
      'bilateral',
      'preservation-budapest',
      'budapest-through-bilateral',
      '? budapest-alone',
      'preservation-uncc',
      'uncc-through-bilateral',
      '? uncc-alone',
      'emergency-uncc',
    ]);
    expect(listed(anyPlan({ bilateralInForce: false, supposes: [] }))).toEqual([
      'comity',
      'police-interpol',
      '? bilateral',
      'preservation-budapest',
      'budapest-alone',
      '? preservation-uncc',
      '? uncc-alone',
      '? emergency-uncc',
    ]);
  });

  it('are governed by the treaty that carries them', () => {
    expect(base.bases.find(({ id }) => id === 'uncc-through-bilateral')).toMatchObject({
      instrument: 'uncc',
      through: 'bilateral',
      governing: 'bilateral',
      label: 'UN Convention against Cybercrime, Article 44, through the Aldermark–Kestrel treaty',
      citation: { instrument: 'uncc', article: '44', checked: 'recalled' },
    });
  });
});
