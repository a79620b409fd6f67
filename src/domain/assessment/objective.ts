/** Objectives of a case as its author writes them, and the assessment: never one number. */
import type { Citation } from '../citation.ts';
import type { ObjectiveCondition } from '../conditions.ts';
import type { Finding } from '../finding.ts';

export const DIMENSIONS = [
  'legal-basis',
  'completeness',
  'speed',
  'evidence-integrity',
  'safeguards',
  'decision-rights',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** For papers and the terminal; the page has its own words. */
export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
  'legal-basis': 'Legal basis',
  completeness: 'Completeness',
  speed: 'Speed',
  'evidence-integrity': 'Evidence integrity',
  safeguards: 'Safeguards and proportionality',
  'decision-rights': 'Use of the role’s own decisions',
};

export interface Defensible {
  readonly met: ObjectiveCondition;
  /** Why the author lets it count as much. */
  readonly reason: string;
}

export interface Objective {
  readonly id: string;
  readonly text: string;
  readonly dimension: Dimension;
  /** Id of the seat whose person is judged; null: the prosecutor's. */
  readonly seat: string | null;
  readonly met: ObjectiveCondition;
  readonly partly: ObjectiveCondition | null;
  readonly defensible: readonly Defensible[];
  readonly citation: Citation | null;
  /** For whoever leads the class. */
  readonly explanation: string;
}

export type Verdict = 'met' | 'partly' | 'not-met' | 'not-judged';

/** Why a line is not judged. */
export type Unjudged = 'never-reached' | 'still-open' | 'annulled';

export interface AssessedObjective {
  readonly id: string;
  readonly text: string;
  readonly dimension: Dimension;
  readonly verdict: Verdict;
  readonly unjudged: Unjudged | null;
  /** The author's reason, where another way than the expected one was taken and counts as much. */
  readonly defensible: string | null;
  /** Indices of the recipe's decisions on which the verdict rests, ascending. */
  readonly rests: readonly number[];
  /** What is wrong with the letters on which it rests, each with its article. */
  readonly findings: readonly Finding[];
  /** Articles that stand against wishes on which it rests. */
  readonly forbidden: readonly Citation[];
  readonly citation: Citation | null;
  readonly explanation: string;
}

export interface Assessment {
  /** Null: the prosecutor's. */
  readonly seat: string | null;
  /** In the order of `DIMENSIONS`; those without an objective are left out. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly lines: readonly AssessedObjective[] }[];
}
