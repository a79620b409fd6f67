/** Plans for orders of a union and under the Second Additional Protocol, out of the world's own States, providers and practice. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { DataCategory, InstrumentId } from '#domain/ids.ts';
import type { FiledDeclaration } from '#domain/jurisdiction.ts';
import { must } from '#domain/result.ts';
import { type DirectCase, directPlan } from './direct-plans.ts';
import { bound } from './plans.ts';
import { shippedWorld } from './shipped.ts';

const TOLVANE = { requesting: 'sarenne', requested: 'tolvane', provider: 'namestead' } as const;

const caseOf = (
  instruments: readonly InstrumentId[],
  data: readonly DataCategory[],
  lifeAtRisk = false,
): DirectCase => ({
  ...TOLVANE,
  ...{ instruments, data, lifeAtRisk },
});

export const INVESTIGATION = caseOf(['comity', 'eio'], ['traffic', 'content']);
export const PRODUCTION = caseOf(['comity', 'eu-e-evidence'], ['subscriber']);
export const NOTIFIED = caseOf(['comity', 'eu-e-evidence'], ['traffic', 'content']);
export const URGENT = caseOf(['comity', 'eu-e-evidence'], ['subscriber'], true);
export const URGENT_NOTIFIED = caseOf(['comity', 'eu-e-evidence'], ['content'], true);
export const PROTOCOL = caseOf(['comity', 'budapest-2'], ['subscriber']);
export const PROTOCOL_TRAFFIC = caseOf(['comity', 'budapest-2'], ['subscriber', 'traffic']);

/** Without courtesy nothing formal is left behind the direct way. */
export const alone = (given: DirectCase): DirectCase => ({
  ...given,
  instruments: given.instruments.filter((id) => id !== 'comity'),
});

export interface OrderWorld {
  /** Keys that the requested State has filed under the Protocol. */
  readonly filed?: readonly string[];
  readonly punishable?: boolean;
  readonly maxPenaltyYears?: number;
}

/** The Protocol is supposed to be in force and both States to be parties to it; everything else is as in the world. */
export function orderPlan(
  given: DirectCase,
  { filed = [], punishable = true, maxPenaltyYears = 10 }: OrderWorld = {},
): CasePlan {
  const declarations = filed.map((key): FiledDeclaration => ({ instrument: 'budapest-2', key, value: null }));
  const state = (id: string) => {
    const found = must(shippedWorld().jurisdictions.get(id), `no State "${id}"`).value;
    const others = found.memberships.filter(({ instrument }) => instrument !== 'budapest-2');
    return { ...found, memberships: [...others, ...bound('budapest-2')] };
  };
  const base = directPlan(given);
  return directPlan(given, {
    supposes: [{ instrument: 'budapest-2', since: null, text: 'The Protocol is supposed to be in force.' }],
    requesting: state(given.requesting),
    // The declarations of the world count for nothing here, so that each test sees what it has filed.
    requested: { ...state(given.requested), declarations, dualCriminality: 'discretionary' },
    offence: { ...base.offence, punishableInRequested: punishable, maxPenaltyYears },
  });
}

/** One of each: every order, with and without notification, urgent and not. */
export const ORDER_CASES: readonly DirectCase[] = [
  ...[INVESTIGATION, PRODUCTION, NOTIFIED, { ...NOTIFIED, data: ['subscriber', 'content'] } as const],
  ...[URGENT, URGENT_NOTIFIED, PROTOCOL, PROTOCOL_TRAFFIC],
];
