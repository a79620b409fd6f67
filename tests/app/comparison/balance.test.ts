import { describe, expect, it } from 'vitest';
import { createBalance } from '#app/comparison/balance.ts';

const ROUTES = ['a', 'b', 'c', 'd'];
const learnt = (costs: Readonly<Record<string, number>>) => {
  const balance = createBalance();
  for (const [route, cost] of Object.entries(costs)) balance.learn(route, cost);
  return balance;
};

describe('which worker runs which routes', () => {
  it('deals them out in turn while nothing is known of them', () => {
    expect(createBalance().split(ROUTES, 2)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });
  it('gives the long ones to different workers, each part in the order of the routes', () => {
    const balance = learnt({ a: 3, b: 1, c: 3, d: 1 });
    expect(balance.split(ROUTES, 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(learnt({ a: 1, b: 1, c: 1, d: 9 }).split(ROUTES, 2)).toEqual([['d'], ['a', 'b', 'c']]);
  });
  it('takes a route that it does not know for a usual one', () => {
    expect(learnt({ a: 8, b: 2, c: 2 }).split(ROUTES, 2)).toEqual([['a'], ['b', 'c', 'd']]);
  });
  it('stays with a split until another saves clearly more than a tenth', () => {
    const balance = learnt({ a: 10, b: 10, c: 10, d: 10 });
    const first = balance.split(ROUTES, 2);
    balance.learn('a', 11);
    expect(balance.split(ROUTES, 2)).toBe(first);
    for (let i = 0; i < 9; i += 1) {
      for (const [route, cost] of Object.entries({ a: 30, b: 1, c: 30, d: 1 })) balance.learn(route, cost);
    }
    const later = balance.split(ROUTES, 2);
    expect(later.map((part) => part.includes('a') !== part.includes('c'))).toEqual([true, true]);
    expect(balance.split(ROUTES, 1)).toEqual([ROUTES]);
  });
  it('loses no route and deals none twice, whatever they cost', () => {
    const many = Array.from({ length: 13 }, (_, i) => `route ${i}`);
    const balance = learnt(Object.fromEntries(many.map((route, i) => [route, 1 + ((i * 7) % 5)])));
    for (const parts of [1, 2, 3, 4]) {
      const split = balance.split(many, parts);
      expect(split).toHaveLength(parts);
      expect(split.flat().sort()).toEqual([...many].sort());
      for (const part of split) expect(part).toEqual(many.filter((route) => part.includes(route)));
    }
  });
});
