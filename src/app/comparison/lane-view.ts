/** What the lanes chart shows of each route: the chart, its sentence and its table all read this. */
import type { CasePlan } from '#domain/case-plan.ts';
import { OUTCOMES, type Outcome } from '#domain/case-run.ts';
import { isPlayable, type Route } from '#domain/route.ts';
import type { DaysSummary, HoldSummary, RouteResult } from '#domain/simulation-result.ts';
import { lastChange } from './curve-view.ts';
import { legDays, legRuns } from './leg-days.ts';
import { roundLastDay } from './time-scale.ts';
import { type Segment, typicalRun } from './typical-run.ts';
import type { LaneLeg } from './view.ts';

export interface ItemShare {
  readonly item: string;
  readonly title: string;
  /** Share of runs in which the item, or part of it, is in hand at the end. */
  readonly inHand: number;
}

export interface LaneView {
  readonly route: Route;
  /** `A`, `B`, …: a short name that drawings, tables and files share. */
  readonly letter: string;
  /** Null until the first results. */
  readonly result: RouteResult | null;
  readonly days: DaysSummary | null;
  /** Share of runs that had a final answer, or that completed the leg shown. */
  readonly answered: number;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly share: number }[];
  readonly items: readonly ItemShare[];
  readonly segments: readonly Segment[];
  /** The second track; null until the first results, and where a leg is shown: holds are counted from the opening. */
  readonly hold: HoldSummary | null;
}

/** A route gets a lane if it ends in a request that can be simulated: open, or as a what-if. */
const isDrawn = (route: Route): boolean => (route.open || route.whatIf) && isPlayable(route);
/** In the plan's order, which is that of adoption. */
export const drawnRoutes = (plan: CasePlan, withWhatIf = true): readonly Route[] =>
  plan.routes.filter((route) => isDrawn(route) && (withWhatIf || !route.whatIf));
/** Routes that get a sentence instead of a lane. */
export const closedRoutes = (plan: CasePlan): readonly Route[] => plan.routes.filter((route) => !isDrawn(route));

/** The basis of what a route asks first: of its direct procedure, or of its request; of neither, the route itself. */
export const askedBy = ({ directBasis, requestBasis, id }: Route): string => directBasis ?? requestBasis ?? id;

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
    const id = askedBy(lane.route);
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
  // What-if routes count even while they are left out, so that a letter never changes its route.
  const order = drawnRoutes(plan).map(({ id }) => id);
  return routes.map((route) => {
    const letter = letterOf(order.indexOf(route.id));
    const result = results.find((candidate) => candidate.route === route.id && candidate.runs > 0) ?? null;
    if (!result)
      return { route, letter, result, days: null, answered: 0, outcomes: [], items: [], segments: [], hold: null };
    return {
      route,
      letter,
      result,
      days: legDays(result, 'whole'),
      answered: result.answered / result.runs,
      outcomes: shownOutcomes(result),
      items: plan.items.flatMap(({ id, title }) => {
        const shares = result.items[id];
        return shares ? [{ item: id, title, inHand: shares.obtained + shares.partial }] : [];
      }),
      segments: typicalRun(result),
      hold: result.hold,
    };
  });
}

/** The same lane, showing one leg from its own start. */
export function atLeg(lane: LaneView, leg: LaneLeg): LaneView {
  const { result } = lane;
  if (!result || leg === 'whole') return lane;
  const days = legDays(result, leg);
  return { ...lane, days, answered: legRuns(result, leg) / result.runs, segments: typicalRun(result, leg), hold: null };
}

/** `A` to `Z`, then `AA`. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Ends that are always listed, even at nothing: they are what the lanes are compared by. */
const ALWAYS: readonly Outcome[] = ['obtained', 'partial', 'refused', 'lost', 'silent'];

function shownOutcomes(result: RouteResult): LaneView['outcomes'] {
  const rest = OUTCOMES.filter((outcome) => !ALWAYS.includes(outcome) && result.outcomes[outcome] > 0);
  return [...ALWAYS, ...rest].map((outcome) => ({ outcome, share: result.outcomes[outcome] }));
}

/** The end of an axis that holds every P90 of the leg. */
export const legLastDay = (lanes: readonly LaneView[]): number =>
  roundLastDay(Math.max(30, ...lanes.map(({ days }) => days?.p90 ?? 0)));

/** The end of the axis that both charts share: it holds every P90 and every curve. */
export function sharedLastDay(lanes: readonly LaneView[]): number {
  const ends = lanes.flatMap(({ result }) => (result ? [legDays(result, 'whole')?.p90 ?? 0, lastChange(result)] : []));
  return roundLastDay(Math.max(365, ...ends));
}
