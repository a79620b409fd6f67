/** How long the class has, and how much of it is used. Kept with the run as moments, so that a page that was closed goes on counting. */
import { useCallback } from 'react';
import { BUDGETS, type BudgetMinutes } from '#domain/class-terms.ts';
import { usePlay } from '../play-context.tsx';
import { useWallClock } from './wall-clock.ts';

const MINUTE = 60_000;

export interface BudgetKept {
  readonly minutes: BudgetMinutes;
  /** Milliseconds used before `since`. */
  readonly used: number;
  /** When the count went on; null: it pauses. */
  readonly since: number | null;
  readonly hidden: boolean;
}

const amount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What a kept desk says, read with care: it may be of another edition. Null: no budget. */
export function readBudget(kept: unknown): BudgetKept | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { minutes, used, since, hidden } = kept as Readonly<Record<string, unknown>>;
  const known = BUDGETS.find((one) => one === minutes);
  if (known === undefined || !amount(used)) return null;
  return { minutes: known, used, since: amount(since) ? since : null, hidden: hidden === true };
}

/** Milliseconds. A clock that was set back takes nothing away. */
const usedAt = ({ used, since }: BudgetKept, now: number): number =>
  used + (since === null ? 0 : Math.max(0, now - since));

export interface Budget {
  readonly budget: BudgetKept | null;
  /** Minutes used by now, with their fraction. */
  usedMinutes(): number;
  /** From its first minute; null: no budget. */
  begin(minutes: BudgetMinutes | null): void;
  pause(): void;
  goOn(): void;
  hide(hidden: boolean): void;
  /** Minutes of the class that nobody has begun to count, at the very beginning of a run; null: there are none. */
  readonly waiting: BudgetMinutes | null;
}

export function useBudget(): Budget {
  const { recipe, kept, keep } = usePlay();
  const clock = useWallClock();
  const saved = kept.desk.budget;
  const budget = readBudget(saved);
  // A run that has begun elsewhere, from a file or a catch-up code, cannot say when its class began.
  const untouched = saved === undefined && recipe.until === 0 && recipe.decisions.length === 0;
  const change = (changes: Partial<BudgetKept>) => budget && keep('budget', { ...budget, ...changes });
  const usedMinutes = useCallback(() => {
    const now = readBudget(saved);
    return now ? usedAt(now, clock.now()) / MINUTE : 0;
  }, [saved, clock]);
  return {
    budget,
    usedMinutes,
    begin: (minutes) => keep('budget', minutes && { minutes, used: 0, since: clock.now(), hidden: false }),
    pause: () => budget && change({ used: usedAt(budget, clock.now()), since: null }),
    goOn: () => change({ since: clock.now() }),
    hide: (hidden) => change({ hidden }),
    waiting: untouched ? (recipe.class?.slot ?? null) : null,
  };
}
