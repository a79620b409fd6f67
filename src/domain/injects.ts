/** What an author lets happen to a case from outside: it changes the model, not only the mood. */
import type { Minutes } from './case-time.ts';
import type { CaseProcedure, Tier } from './ids.ts';
import type { MilestoneType } from './milestones.ts';

/** Injects of one case. */
export const MOST_INJECTS = 8;

/** At a minute of the case; or so long after the first milestone of a kind, whoever announces it; or by a card, never by itself. */
export type InjectMoment =
  | { readonly at: Minutes }
  | { readonly after: Exclude<MilestoneType, 'inject-happened'>; readonly minutes: Minutes }
  | { readonly by: 'facilitator' };

export type InjectEffect =
  /** Stages of that side take `factor` times as long; `procedures` null: of every procedure. */
  | {
      readonly kind: 'slower';
      readonly side: 'requesting' | 'requested' | 'provider';
      readonly procedures: readonly CaseProcedure[] | null;
      readonly factor: number;
    }
  /** The authorities of that side work as tier `tier` does. */
  | { readonly kind: 'tier'; readonly side: 'requesting' | 'requested'; readonly tier: Tier }
  /** The provider's user learns that somebody asks. */
  | { readonly kind: 'user-alerted' }
  /**
   * An arrest: a clock begins that ends so many minutes later. It binds no stage; what its end does is an inject of its own, at
   * the same distance: whoever is free again deletes.
   */
  | { readonly kind: 'detention'; readonly minutes: Minutes };

/** It happens once, and binds stages entered from then on: a stage that runs is not changed. */
export interface InjectInPlan {
  readonly id: string;
  /** What the class reads: a sentence without Markdown. */
  readonly text: string;
  readonly when: InjectMoment;
  readonly effect: InjectEffect;
  /** Whether the requesting prosecutor hears of it when it happens. */
  readonly visible: boolean;
}

export const byHand = ({ when }: Pick<InjectInPlan, 'when'>): boolean => 'by' in when;
