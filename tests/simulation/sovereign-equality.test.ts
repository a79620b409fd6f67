/** Stories teach who is right. On this shelf every State asks and is asked, has a point and is at fault. */
import { expect, it } from 'vitest';
import { standings } from '#simulation/standing.ts';
import { shippedWorld } from '#support/shipped.ts';
import { shippedDesks } from '#support/shipped-cases.ts';

const states = standings((await shippedDesks()).filter(({ role }) => role === 'prosecutor'));

it('tells of every State of the world', () => {
  expect(states.map(({ state }) => state).sort()).toEqual([...shippedWorld().jurisdictions.keys()].sort());
});

it.each(states.map((one) => [one.name, one] as const))(
  '%s asks and is asked, is sometimes right and sometimes wrong',
  (_, one) => {
    expect(one.asks.length).toBeGreaterThan(0);
    expect(one.isAsked.length).toBeGreaterThan(0);
    expect(one.right).toBeGreaterThan(0);
    expect(one.wrong).toBeGreaterThan(0);
  },
);
