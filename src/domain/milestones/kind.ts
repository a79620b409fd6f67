/** The shape of a milestone, and the two words in which the lists are written. */
import type { RuleKey } from '../rules.ts';

export interface MilestoneKind {
  readonly label: string;
  readonly visible: boolean;
  readonly rule: RuleKey;
}

export const seen = (label: string, rule: RuleKey): MilestoneKind => ({ label, visible: true, rule });
export const unseen = (label: string, rule: RuleKey): MilestoneKind => ({ label, visible: false, rule });
