import { describe, expect, it } from 'vitest';
import { isInForce, treatiesOf, withInstrument } from '#domain/treaty-what-if.ts';
import { anyPlan } from '#support/plans.ts';

const plan = anyPlan();
const openIn = (of: typeof plan) => of.routes.filter(({ open }) => open).map(({ id }) => id);

describe('a treaty in force or not', () => {
  it('is asked of treaties only', () => {
    expect(treatiesOf(plan).map(({ id }) => id)).toEqual(['budapest', 'uncc', 'bilateral']);
    expect(withInstrument(plan, 'comity', false)).toBe(plan);
    expect(withInstrument(plan, 'eio', true)).toBe(plan);
  });
  it('changes nothing where it stands so already', () => {
    for (const { id } of treatiesOf(plan)) expect(withInstrument(plan, id, isInForce(plan, id))).toBe(plan);
  });
  it('closes the routes that rest on it, with the reason', () => {
    const without = withInstrument(plan, 'budapest', false);
    expect(openIn(plan)).toContain('budapest');
    expect(openIn(without).filter((id) => id.startsWith('budapest'))).toEqual([]);
    expect(without.routes.find(({ id }) => id === 'budapest')?.reason).toContain('not parties to the Budapest');
    expect(isInForce(without, 'budapest')).toBe(false);
  });
  it('lets the convention’s own procedure apply where the treaty between the two is gone', () => {
    const without = withInstrument(plan, 'bilateral', false);
    expect(openIn(without)).toContain('budapest-alone');
    expect(openIn(without)).not.toContain('budapest');
    expect(openIn(without)).not.toContain('bilateral');
  });
  it('comes back: off and on again opens the same routes', () => {
    for (const { id } of treatiesOf(plan)) {
      const again = withInstrument(withInstrument(plan, id, false), id, true);
      expect(isInForce(again, id), id).toBe(true);
      expect(openIn(again), id).toEqual(openIn(plan));
    }
  });
  it('is supposed, and says so, where it is in force nowhere', () => {
    const off = withInstrument(plan, 'uncc', false);
    expect(off.supposes).toEqual([]);
    const on = withInstrument(off, 'uncc', true);
    expect(on.supposes).toMatchObject([{ instrument: 'uncc', since: null }]);
    expect(on.supposes[0]?.text).toContain('For this comparison');
  });
});
