/** What an entry of the register of deficiencies holds; the register itself is `defects.data.ts`. */
import type { FindingEffect } from './finding.ts';
import type { FieldId } from './request.ts';
import type { RuleKey } from './rules.ts';

/** What is wrong, and what to do about it: one plain sentence each. */
export interface Sentences {
  readonly wrong: string;
  readonly fix: string;
}

/** The step that a deficiency adds to a case, and so the time it costs. */
export interface Delay {
  /** Stages of the formal request's chart that the case passes besides, in their order; empty: it costs no stage. */
  readonly stages: readonly string[];
  /** One plain sentence. */
  readonly says: string;
}

export interface Defect extends Sentences {
  readonly title: string;
  /**
   * What it usually leads to; a legal test may give a gentler effect where the text does not demand the element. Null: it
   * is no finding on a draft but something that time or silence brings about.
   */
  readonly effect: FindingEffect | null;
  readonly rule: RuleKey;
  readonly field: FieldId | null;
  /**
   * Who brings it about: `draft`: the desk can commit it; `case`: circumstances of the case show it, whatever the draft says;
   * `time`: time or silence does.
   */
  readonly shownBy: 'draft' | 'case' | 'time';
  readonly delay: Delay;
  /** Sentences for its special cases, by a name the legal tests use. */
  readonly variants: Readonly<Record<string, Sentences>>;
}
