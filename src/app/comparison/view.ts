/** What a person has chosen in the room, and its form in an address, so that a view can be opened again. */
import type { CasePlan } from '#domain/case-plan.ts';
import { TIERS, type Tier } from '#domain/ids.ts';
import type { Settings } from '#domain/recipe.ts';
import { drawnRoutes } from './lane-view.ts';
import type { ScaleKind } from './time-scale.ts';

export const RUN_COUNTS = [300, 1000, 3000] as const;
export type RunCount = (typeof RUN_COUNTS)[number];
/** X, an overloaded hub, exists only as the requested side. */
export const REQUESTING_TIERS = ['H', 'M', 'L'] as const satisfies readonly Tier[];
export const REQUESTED_TIERS = TIERS;
export const MAX_SEED = 0xffffffff;
/** The day line starts at one year: the length the published figures for formal requests centre on is near it. */
export const FIRST_DAY_LINE = 365;

export interface ComparisonView {
  /** Drafting quality in whole per cent; null: what the requesting State's workload and staffing give. */
  readonly quality: number | null;
  /** Null: as the scenario says. */
  readonly requesting: Tier | null;
  readonly requested: Tier | null;
  readonly seed: number;
  readonly runs: RunCount;
  readonly scale: ScaleKind;
  /** Whether lanes are drawn that ignore a treaty which displaces them. */
  readonly whatIf: boolean;
  /** Where the day line stands. */
  readonly day: number;
  /** The route whose curve is drawn large; null: all of them, small. */
  readonly route: string | null;
}

export const firstView = (plan: CasePlan): ComparisonView => ({
  quality: null,
  requesting: null,
  requested: null,
  seed: plan.seed,
  runs: 300,
  scale: 'log',
  whatIf: true,
  day: FIRST_DAY_LINE,
  route: null,
});

/** Whole numbers only; anything else in an address is ignored, never an error. */
function whole(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

const oneOf = <Value extends string>(text: string | null, values: readonly Value[]): Value | null =>
  values.find((value) => value === text) ?? null;

/** Reads an address query. What is missing or malformed keeps the value of the first view. */
export function readView(query: URLSearchParams, plan: CasePlan): ComparisonView {
  const first = firstView(plan);
  const runs = whole(query.get('runs'), 1, MAX_SEED);
  return {
    quality: whole(query.get('quality'), 0, 100),
    requesting: oneOf(query.get('requesting'), REQUESTING_TIERS),
    requested: oneOf(query.get('requested'), REQUESTED_TIERS),
    seed: whole(query.get('seed'), 0, MAX_SEED) ?? first.seed,
    runs: RUN_COUNTS.find((count) => count === runs) ?? first.runs,
    scale: oneOf(query.get('axis'), ['log', 'linear']) ?? first.scale,
    whatIf: query.get('what-if') !== 'no',
    day: whole(query.get('day'), 0, 100_000) ?? first.day,
    route: oneOf(
      query.get('route'),
      drawnRoutes(plan).map(({ id }) => id),
    ),
  };
}

/** The query of a view: only what differs from the first view, in a fixed order. */
export function writeView(view: ComparisonView, plan: CasePlan): URLSearchParams {
  const first = firstView(plan);
  const query = new URLSearchParams();
  const put = (name: string, value: number | string | null, usual: number | string | null) => {
    if (value !== null && value !== usual) query.set(name, String(value));
  };
  put('quality', view.quality, null);
  put('requesting', view.requesting, null);
  put('requested', view.requested, null);
  put('seed', view.seed, first.seed);
  put('runs', view.runs, first.runs);
  put('axis', view.scale, first.scale);
  put('what-if', view.whatIf ? 'yes' : 'no', first.whatIf ? 'yes' : 'no');
  put('day', view.day, first.day);
  put('route', view.route, null);
  return query;
}

export const settingsOf = (view: Pick<ComparisonView, 'quality' | 'requesting' | 'requested'>): Settings => ({
  quality: view.quality === null ? null : view.quality / 100,
  requestingTier: view.requesting,
  requestedTier: view.requested,
});

/** Where the practice model names no drafting quality for a tier: neither careful nor careless. */
const MIDDLING = 0.5;

/** The drafting quality in force, in [0,1]: chosen, or given by the workload and staffing of the requesting State. */
export function qualityInForce({ quality, requestingTier }: Settings, plan: CasePlan): number {
  return quality ?? plan.practice.quality[requestingTier ?? plan.requesting.tier] ?? MIDDLING;
}
