/** What a person has chosen in the room, and its form in an address, so that a view can be opened again. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Settings } from '#domain/recipe.ts';
import { drawnRoutes } from './lane-view.ts';
import { oneOf, whole } from './query.ts';
import type { ScaleKind } from './time-scale.ts';
import { planUnder, readWhatIf, USUAL, type WhatIf, writeWhatIf } from './what-if.ts';

/** Which part of the way the lanes show: from the opening to the final answer, or one leg from its own start. */
export const LANE_LEGS = ['whole', 'issueToReceipt', 'requestedSide', 'sentToReceived'] as const;
export type LaneLeg = (typeof LANE_LEGS)[number];
/** `projector`: large type and high contrast for a room full of people. */
export type Show = 'desk' | 'projector';

export const RUN_COUNTS = [300, 1000, 3000, 10_000] as const;
export type RunCount = (typeof RUN_COUNTS)[number];
export const MAX_SEED = 0xffffffff;
/** The day line starts at one year: the length the published figures for formal requests centre on is near it. */
export const FIRST_DAY_LINE = 365;

export interface ComparisonView extends WhatIf {
  /** The choices against which every lane is compared under the same luck; null: no comparison. */
  readonly baseline: WhatIf | null;
  readonly seed: number;
  readonly runs: RunCount;
  readonly scale: ScaleKind;
  /** Whether lanes are drawn that ignore a treaty which displaces them. */
  readonly whatIf: boolean;
  /** Where the day line stands. */
  readonly day: number;
  /** The route whose curve is drawn large; null: all of them, small. */
  readonly route: string | null;
  readonly leg: LaneLeg;
  readonly show: Show;
}

/** What the figures read of a view: nothing in it asks for another simulation. */
export type FigureView = Pick<ComparisonView, 'scale' | 'day' | 'route' | 'leg'>;

export const firstView = (plan: CasePlan): ComparisonView => ({
  ...USUAL,
  baseline: null,
  seed: plan.seed,
  runs: 1000,
  scale: 'log',
  whatIf: true,
  day: FIRST_DAY_LINE,
  route: null,
  leg: 'whole',
  show: 'desk',
});

/** Reads an address query. What is missing or malformed keeps the value of the first view. */
export function readView(query: URLSearchParams, plan: CasePlan): ComparisonView {
  const first = firstView(plan);
  const runs = whole(query.get('runs'), 1, MAX_SEED);
  const choices = readWhatIf(query, plan);
  const baseline = query.get('baseline');
  return {
    ...choices,
    baseline: baseline === null ? null : readWhatIf(new URLSearchParams(baseline), plan),
    seed: whole(query.get('seed'), 0, MAX_SEED) ?? first.seed,
    runs: RUN_COUNTS.find((count) => count === runs) ?? first.runs,
    scale: oneOf(query.get('axis'), ['log', 'linear']) ?? first.scale,
    whatIf: query.get('what-if') !== 'no',
    day: whole(query.get('day'), 0, 100_000) ?? first.day,
    route: oneOf(
      query.get('route'),
      drawnRoutes(planUnder(plan, choices)).map(({ id }) => id),
    ),
    leg: oneOf(query.get('leg'), LANE_LEGS) ?? first.leg,
    show: oneOf(query.get('show'), ['desk', 'projector']) ?? first.show,
  };
}

/** The query of a view: only what differs from the first view, in a fixed order. */
export function writeView(view: ComparisonView, plan: CasePlan): URLSearchParams {
  const first = firstView(plan);
  const query = new URLSearchParams();
  const put = (name: string, value: number | string | null, usual: number | string | null) => {
    if (value !== null && value !== usual) query.set(name, String(value));
  };
  writeWhatIf(view, query);
  if (view.baseline) {
    const pinned = new URLSearchParams();
    writeWhatIf(view.baseline, pinned);
    query.set('baseline', pinned.toString());
  }
  put('seed', view.seed, first.seed);
  put('runs', view.runs, first.runs);
  put('axis', view.scale, first.scale);
  put('what-if', view.whatIf ? 'yes' : 'no', first.whatIf ? 'yes' : 'no');
  put('day', view.day, first.day);
  put('route', view.route, null);
  put('leg', view.leg, first.leg);
  put('show', view.show, first.show);
  return query;
}

/** Where the practice model names no drafting quality for a tier: neither careful nor careless. */
const MIDDLING = 0.5;

/**
 * The drafting quality in force, in [0,1], as `ports/in-force.ts` answers it to the policies: chosen, or given by the
 * ready-made assumptions, or by the workload and staffing of the requesting State.
 */
export function qualityInForce({ quality, requestingTier, preset }: Settings, plan: CasePlan): number {
  const assumed = preset === 'default' ? null : plan.practice.presets[preset].quality;
  return quality ?? assumed ?? plan.practice.quality[requestingTier ?? plan.requesting.tier] ?? MIDDLING;
}
