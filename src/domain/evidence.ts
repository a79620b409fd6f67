/** One thing that may prove something and may perish. */
import type { Minutes } from './case-time.ts';
import type { Circumstance } from './circumstances.ts';
import type { DataCategory } from './ids.ts';
import type { Figure, Lognormal } from './practice.ts';

export interface EvidenceItem {
  readonly id: string;
  readonly title: string;
  readonly category: DataCategory;
  readonly provider: string;
  /** Age of the data when the case opens. */
  readonly age: Minutes;
  /** Drawn anew for each run instead of `age`, by keyed luck. */
  readonly ageModel?: Lognormal;
  /** What a ground may rest on where this item is asked for, and only then: the other items of the letter stay untouched by it. */
  readonly circumstances?: readonly Circumstance[];
  /** How long the provider keeps it by itself; null: until the user deletes it. Counted from the data's creation. */
  readonly retention: Minutes | null;
  /** Chance per 30 days that the user deletes it (share in [0,1)), and the factor once the user is alerted. */
  readonly deletion: { readonly perMonth: number; readonly alertedFactor: number; readonly figure: Figure } | null;
}

export const ITEM_STATES = ['alive', 'frozen', 'lapsed', 'deleted', 'disclosed'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
