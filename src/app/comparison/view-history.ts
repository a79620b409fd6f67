/** Undo: the choices before the present ones. Where the day line stands or how the axis runs is no choice. */
import type { ComparisonView } from './view.ts';
import { WHAT_IF_NAMES, type WhatIf } from './what-if.ts';

/** What a step back brings back. */
type Choices = Pick<ComparisonView, keyof WhatIf | 'baseline' | 'seed' | 'runs' | 'whatIf'>;

export interface ViewHistory {
  readonly view: ComparisonView;
  /** The oldest first. */
  readonly past: readonly Choices[];
  /** The choice that changed last and when (milliseconds), so that one pull of a slider is one step. */
  readonly last: { readonly names: string; readonly at: number } | null;
}

const CHOICES = [...Object.keys(WHAT_IF_NAMES), 'baseline', 'seed', 'runs', 'whatIf'] as readonly (keyof Choices)[];
/** Changes of one choice that follow one another faster than this are one. */
const ONE_PULL = 1000;
/** More than anybody goes back by hand. */
const KEPT = 100;

const choicesOf = (view: ComparisonView): Choices =>
  Object.fromEntries(CHOICES.map((name) => [name, view[name]])) as unknown as Choices;

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** @param at milliseconds on any clock that only runs forward */
export function withChange(before: ViewHistory, part: Partial<ComparisonView>, at: number): ViewHistory {
  const view = { ...before.view, ...part };
  const names = CHOICES.filter((name) => differs(view[name], before.view[name])).join();
  if (names === '') return { ...before, view };
  const same = before.last?.names === names && at - before.last.at < ONE_PULL;
  const past = same ? before.past : [...before.past, choicesOf(before.view)].slice(-KEPT);
  return { view, past, last: { names, at } };
}

export function withoutLast(before: ViewHistory): ViewHistory {
  const choices = before.past[before.past.length - 1];
  if (!choices) return before;
  return { view: { ...before.view, ...choices }, past: before.past.slice(0, -1), last: null };
}
