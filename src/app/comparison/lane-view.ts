/** What the lanes chart shows of each route: the chart, its sentence and its table all read this. */
import type { CasePlan } from '#domain/case-plan.ts';
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { isPlayable, type Route } from '#domain/route.ts';
import type { DaysSummary, RouteResult } from '#domain/simulation-result.ts';
import { lastChange } from './curve-view.ts';
import { roundLastDay } from './time-scale.ts';
import { type Segment, typicalRun } from './typical-run.ts';

export interface ItemShare {
  readonly item: string;
  readonly title: string;
  /** Share of runs in which the item, or part of it, is in hand at the end. */
  readonly inHand: number;
}

export interface LaneView {
  readonly route: Route;
  /** Null until the first results. */
  readonly result: RouteResult | null;
  readonly days: DaysSummary | null;
  /** Share of runs that had a final answer. */
  readonly answered: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly share: number }[];
  readonly items: readonly ItemShare[];
  readonly segments: readonly Segment[];
}

/** A route gets a lane if it ends in a request that can be simulated: open, or as a what-if. */
const isDrawn = (route: Route): boolean => (route.open || route.whatIf) && isPlayable(route);
/** In the plan's order, which is that of adoption. */
export const drawnRoutes = (plan: CasePlan, withWhatIf = true): readonly Route[] =>
  plan.routes.filter((route) => isDrawn(route) && (withWhatIf || !route.whatIf));
/** Routes that get a sentence instead of a lane. */
export const closedRoutes = (plan: CasePlan): readonly Route[] => plan.routes.filter((route) => !isDrawn(route));

/** Lanes that rest on the same request: with and without preservation first. */
export interface LaneGroup {
  /** The basis of their request. */
  readonly id: string;
  readonly label: string;
  readonly lanes: readonly LaneView[];
}

/** In the order of the lanes. */
export function laneGroups(plan: CasePlan, lanes: readonly LaneView[]): readonly LaneGroup[] {
  const groups = new Map<string, LaneGroup>();
  for (const lane of lanes) {
    const id = lane.route.requestBasis ?? lane.route.id;
    const label = plan.bases.find((basis) => basis.id === id)?.label ?? lane.route.label;
    groups.set(id, { id, label, lanes: [...(groups.get(id)?.lanes ?? []), lane] });
  }
  return [...groups.values()];
}

export function laneViews(
  plan: CasePlan,
  routes: readonly Route[],
  results: readonly RouteResult[],
): readonly LaneView[] {
  return routes.map((route) => {
    const result = results.find((candidate) => candidate.route === route.id && candidate.runs > 0) ?? null;
    if (!result) return { route, result, days: null, answered: 0, outcomes: [], items: [], segments: [] };
    return {
      route,
      result,
      days: result.days,
      answered: result.answered / result.runs,
      outcomes: shownOutcomes(result),
      items: plan.items.flatMap(({ id, title }) => {
        const shares = result.items[id];
        return shares ? [{ item: id, title, inHand: shares.obtained + shares.partial }] : [];
      }),
      segments: typicalRun(result),
    };
  });
}

/** Ends that are always listed, even at nothing: they are what the lanes are compared by. */
const ALWAYS: readonly Outcome[] = ['obtained', 'partial', 'refused', 'lost', 'silent'];

function shownOutcomes(result: RouteResult): LaneView['outcomes'] {
  const rest = OUTCOMES.filter((outcome) => !ALWAYS.includes(outcome) && result.outcomes[outcome] > 0);
  return [...ALWAYS, ...rest].map((outcome) => ({ outcome, share: result.outcomes[outcome] }));
}

/** The end of the axis that both charts share: it holds every P90 and every curve. */
export function sharedLastDay(lanes: readonly LaneView[]): number {
  const ends = lanes.flatMap(({ result }) => (result ? [result.days?.p90 ?? 0, lastChange(result)] : []));
  return roundLastDay(Math.max(365, ...ends));
}
