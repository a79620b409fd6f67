/** What the lab says of a tally: outcomes, success, every leg. Shares in [0,1], days with three decimals; null, never NaN. */
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { LEG_IDS, type LegId } from '#domain/legs.ts';
import type { LegSummary, OutcomeShares } from '#domain/simulation-result.ts';
import { within } from '#simulation/rows/leg-figures.ts';
import { resultOf } from '#simulation/rows/results.ts';
import type { Tally } from '#simulation/rows/tally.ts';

type LegFigures = LegSummary & { readonly within: Readonly<Record<string, number | null>> };

export interface LabResult {
  readonly outcomes: OutcomeShares;
  /** Data in hand (by its aim: data held, or an answer of the police) among all runs. */
  readonly successShare: number;
  /** Some item was deleted before anybody held or disclosed it. */
  readonly lostShare: number;
  readonly legs: Readonly<Record<LegId, LegFigures | null>>;
}

/** What a procedure is after: data; data that are held (it discloses none); information that is no evidence. */
export const AIMS = ['evidence', 'hold', 'intelligence'] as const;
export type Aim = (typeof AIMS)[number];

/** A hold or an enquiry ends no request for data, so its ends are its own: it came about, found nothing left, or never did. */
function ownOutcomes(came: number, answered: number): OutcomeShares {
  const none = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  return { ...none, obtained: came, lost: Math.max(0, answered - came), silent: 1 - Math.max(answered, came) };
}

export function labResult(tally: Tally, aim: Aim, at: readonly string[]): LabResult {
  const { outcomes, legs, someEvidence, hold, evidenceLost } = resultOf(tally);
  const answered = (legs.total?.runs ?? 0) / tally.runs;
  const came = aim === 'hold' ? hold.frozen : aim === 'intelligence' ? answered : someEvidence;
  const figures = LEG_IDS.map((leg): [LegId, LegFigures | null] => {
    const summary = legs[leg];
    if (!summary) return [leg, null];
    const reached = at.map((days) => [days, within(tally, leg, Number(days))]);
    return [leg, { ...summary, within: Object.fromEntries(reached) }];
  });
  return {
    outcomes: aim === 'evidence' ? outcomes : ownOutcomes(came, answered),
    successShare: came,
    lostShare: evidenceLost,
    legs: Object.fromEntries(figures) as LabResult['legs'],
  };
}
