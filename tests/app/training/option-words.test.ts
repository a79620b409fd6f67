/** What stands on the buttons of the to-do list. */
import { expect, it } from 'vitest';
import { officesDesk } from '#app/training/words/offices-desk.en.ts';
import { options } from '#app/training/words/options.en.ts';
import { ordersDesk } from '#app/training/words/orders-desk.en.ts';
import { seat } from '#app/training/words/seat.en.ts';

/** Buttons of two sides of the table never stand on one page; nor do two forms of one decision. */
const SIDES = {
  'the requesting side': options,
  'the desks of offices': { ...seat, ...officesDesk, ...ordersDesk },
};

it.each(Object.entries(SIDES))('no two decisions of %s have the same words on their button', (_, words) => {
  const decisions = new Map<string, Set<string>>();
  for (const [key, text] of Object.entries(words)) {
    const [, decision] = /^training\.option\.(decide\.[a-z-]+)(?:\.[a-z-]+)?\.go$/.exec(key) ?? [];
    if (decision === undefined) continue;
    decisions.set(text, (decisions.get(text) ?? new Set()).add(decision));
  }
  expect(decisions.size).toBeGreaterThan(10);
  expect([...decisions].filter(([, of]) => of.size > 1)).toEqual([]);
});
