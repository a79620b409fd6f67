/** What a proof of a case says: claims that hold, that fail, or that nothing was found for. */
import type { Recipe } from '#domain/recipe.ts';

export const CLAIMS = ['P001', 'P002', 'P003', 'P004', 'P005', 'P006', 'P007', 'P008'] as const;
export type ClaimCode = (typeof CLAIMS)[number];

/**
 * `not-shown`: the search is bounded, and found neither a case for it nor one against it. It is no proof that there is none.
 */
export type ProofVerdict = 'holds' | 'fails' | 'not-shown';

export interface ProvedClaim {
  readonly code: ClaimCode;
  /** What it is about: an objective, a stage, an item, the author's own words. */
  readonly subject: string;
  readonly verdict: ProofVerdict;
  /** One plain sentence, and what to do where it does not hold. */
  readonly sentence: string;
  readonly fix: string;
  /** A game that shows it: the counter-example of what fails, the witness of what holds. Null where no game does. */
  readonly recipe: Recipe | null;
}

export interface ProofProgress {
  readonly done: number;
  readonly total: number;
}
