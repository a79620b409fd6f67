import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/recipe.ts';
import { isPlayable } from '#domain/route.ts';
import { count } from '#support/counts.ts';
import { hurried } from '#support/direct-plans.ts';
import { ORDER_CASES, orderPlan, PROTOCOL } from '#support/order-plans.ts';
import { firstDifference } from '#support/prove-kernel.ts';

const filed = ['simultaneous-notification', 'provider-consults', 'try-direct-order-first'];
const plans = [
  ...ORDER_CASES.map((given) => orderPlan(given)),
  ...ORDER_CASES.map((given) => orderPlan(given, { punishable: false })),
  ...filed.map((key) => orderPlan(PROTOCOL, { filed: [key] })),
];
const routes = plans.flatMap((plan, nth) =>
  plan.routes
    .filter((route) => isPlayable(route) && route.directBasis !== null)
    .map((route) => [nth, route.id] as const),
);

describe('the kernel runs orders as the live actors do, to the minute,', () => {
  it.each(routes)('case %i, route %s', (nth, id) => {
    const plan = plans[nth];
    const route = plan?.routes.find((one) => one.id === id);
    expect(plan && route && firstDifference(plan, route, DEFAULT_SETTINGS, 20260301, count(200))).toBeNull();
  });

  it.each(routes)('case %i, route %s, in a tie storm', (nth, id) => {
    for (const minute of [0, 1, 3]) {
      const plan = plans[nth] && hurried(plans[nth], minute);
      const route = plan?.routes.find((one) => one.id === id);
      expect(plan && route && firstDifference(plan, route, DEFAULT_SETTINGS, 20260301, count(40))).toBeNull();
    }
  });
});
