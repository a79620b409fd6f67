/** Results as the engine would give them, made by hand: round numbers that a test can name. */
import type { Outcome } from '#domain/case-run.ts';
import type { Holder } from '#domain/ids.ts';
import {
  type CurvePoint,
  type LegSummary,
  type OutcomeShares,
  QUANTILES,
  type QuantileId,
  type RouteResult,
  type StageShare,
} from '#domain/simulation-result.ts';

export const shares = (parts: Partial<Record<Outcome, number>>): OutcomeShares => ({
  obtained: 0,
  partial: 0,
  lost: 0,
  refused: 0,
  silent: 0,
  neverSent: 0,
  withdrawn: 0,
  ...parts,
});

export const point = (day: number, parts: Partial<CurvePoint> = {}): CurvePoint => ({
  day,
  obtained: 0,
  partial: 0,
  lost: 0,
  refused: 0,
  silent: 0,
  neverSent: 0,
  withdrawn: 0,
  other: 0,
  someInHand: 0,
  allAlive: 1,
  ...parts,
});

export const stage = (id: string, holder: Holder, medianDays: number, entered = 1): StageShare => ({
  procedure: 'request',
  stage: id,
  label: `Stage ${id}`,
  holder,
  medianDays,
  meanDays: medianDays * 1.2,
  p10Days: medianDays / 2,
  p90Days: medianDays * 2,
  entered,
  firstEnteredDay: 0,
  shareOfMean: medianDays / 230,
  shareOfVariance: medianDays / 230,
});

/** A leg with the median `days`, from half of it to the double. */
export const leg = (days: number, runs = 90): LegSummary => {
  const quantiles = Object.entries(QUANTILES).map(([id, share]) => [id, days * 4 ** ((share - 0.5) / 0.8)]);
  return { ...(Object.fromEntries(quantiles) as Record<QuantileId, number>), mean: days * 1.1, runs };
};

/** A request that is answered in 90 of 100 runs, around day 200; everything came in 50, part of it in 10. */
export const answeredResult = (route: string, parts: Partial<RouteResult> = {}): RouteResult => ({
  route,
  runs: 100,
  seed: 7,
  outcomes: shares({ obtained: 0.5, partial: 0.1, refused: 0.2, lost: 0.1, silent: 0.1 }),
  items: { logs: shares({ obtained: 0.5, lost: 0.5 }), mailbox: shares({ obtained: 0.6, refused: 0.4 }) },
  days: { p10: 100, p50: 200, p90: 400, mean: 230 },
  answered: 90,
  evidenceLost: 0.5,
  lossCauses: { retention: 0.3, lapse: 0.05, user: 0.05, alerted: 0.1 },
  someEvidence: 0.6,
  legs: {
    draftAndOwnAuthority: leg(50),
    requestedSide: leg(120),
    sentToReceived: leg(140),
    issueToReceipt: leg(160),
    total: leg(200),
  },
  hold: {
    frozen: 0.9,
    frozenDays: { p10: 2, p50: 4, p90: 12, mean: 5 },
    lapsed: 0.1,
    lapsedDays: { p10: 62, p50: 94, p90: 180, mean: 100 },
  },
  representative: 3,
  onActors: null,
  curve: [
    point(0),
    point(21, { allAlive: 0.4 }),
    point(100, { obtained: 0.1, refused: 0.1, someInHand: 0.1, allAlive: 0.4 }),
    point(200, { obtained: 0.3, partial: 0.05, refused: 0.15, lost: 0.05, someInHand: 0.35, allAlive: 0.4 }),
    point(400, { obtained: 0.5, partial: 0.1, refused: 0.2, lost: 0.1, someInHand: 0.6, allAlive: 0.35 }),
    point(1200, {
      obtained: 0.5,
      partial: 0.1,
      refused: 0.2,
      lost: 0.1,
      silent: 0.1,
      other: 0.1,
      someInHand: 0.6,
      allAlive: 0.3,
    }),
  ],
  stages: [
    stage('drafting', 'prosecutor', 20),
    stage('own-authority', 'requesting-authority', 20),
    stage('sending', 'in-transit', 10),
    stage('queueing', 'requested-authority', 40),
    stage('screening', 'requested-authority', 20),
    stage('supplement', 'prosecutor', 50, 0.3),
    stage('ordering', 'court', 30),
    stage('producing', 'provider', 20),
  ],
  ...parts,
});

/** Nobody ever answers. */
export const silentResult = (route: string): RouteResult =>
  answeredResult(route, {
    outcomes: shares({ silent: 1 }),
    items: { logs: shares({ silent: 1 }), mailbox: shares({ silent: 1 }) },
    days: null,
    answered: 0,
    evidenceLost: 1,
    lossCauses: { retention: 1, lapse: 0, user: 0, alerted: 0 },
    legs: {
      draftAndOwnAuthority: leg(50),
      requestedSide: null,
      sentToReceived: null,
      issueToReceipt: null,
      total: null,
    },
    hold: { frozen: 0, frozenDays: null, lapsed: 0, lapsedDays: null },
    representative: 0,
    someEvidence: 0,
    curve: [point(0), point(21, { allAlive: 0 }), point(1095, { silent: 1, other: 1, allAlive: 0 })],
    stages: [stage('queueing', 'requested-authority', 1000)],
  });
