/**
 * What each decision cost or saved: the run as it was against the run with that decision replaced by the model answer's, under
 * the same luck. In the story, this run; in the assessment, the mean over many paired runs with its interval.
 */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Outcome } from '#domain/case-run.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { must } from '#domain/result.ts';
import { answeredAt, itemOutcomes, worst } from '../outcome.ts';
import { noPairs, type PairedResult, type Pairs, pairedResult } from '../paired.ts';
import { roundedDays } from '../statistics.ts';
import { type AnchoredRun, type Habits, playAnchored } from './anchored.ts';
import { type Compared, type Variant, variantsOf } from './variants.ts';

/** Paired runs of an assessment: run numbers 0 to 999 of the recipe's seed. */
export const PAIRED_RUNS = 1000;

export interface CostInStory {
  /** Days to the end of this run that the decision cost (positive) or saved (negative). */
  readonly days: number;
  readonly actual: Outcome;
  readonly otherwise: Outcome;
  /** Later decisions that were taken at another minute, and those that a stand-in took or nobody (indices). */
  readonly moved: readonly number[];
  readonly fell: readonly number[];
}

export interface DecisionCostLine {
  readonly index: number | null;
  readonly model: number | null;
  readonly compared: Compared;
  readonly same: boolean;
  readonly story: CostInStory;
  /** The other table first, this one second: a positive mean is days that the decision cost. Null: nothing to compare. */
  readonly paired: PairedResult | null;
  /** Shares of the paired runs in which later decisions moved, or fell to a stand-in or to nobody. */
  readonly movedShare: number;
  readonly fellShare: number;
}

export interface CostStep {
  readonly done: number;
  readonly total: number;
  readonly lines: readonly DecisionCostLine[];
}

interface Ended {
  readonly endedAt: number;
  readonly answered: number | null;
  readonly outcome: Outcome;
  readonly usable: boolean;
  readonly played: AnchoredRun;
}

function end(plan: CasePlan, recipe: Recipe, habits: Habits): Ended {
  const played = playAnchored(plan, recipe, habits);
  const { system } = played;
  const items = Object.values(itemOutcomes(system));
  return {
    endedAt: must(system.recorder.marks.at(-1), 'a case ended without a milestone').at,
    answered: answeredAt(system),
    outcome: worst(items),
    usable: items.some((one) => one === 'obtained' || one === 'partial'),
    played,
  };
}

function addPair(pairs: Pairs, other: Ended, actual: Ended): void {
  pairs.runs += 1;
  if (other.usable && !actual.usable) pairs.onlyFirst += 1;
  if (actual.usable && !other.usable) pairs.onlySecond += 1;
  if (other.answered === null || actual.answered === null) return;
  const difference = BigInt(actual.answered - other.answered);
  pairs.both += 1;
  pairs.sum += difference;
  pairs.squares += difference * difference;
}

interface Lane {
  readonly variant: Variant;
  readonly story: CostInStory;
  readonly pairs: Pairs;
  moved: number;
  fell: number;
}

/** Other decisions than the one that was replaced. */
const others = (variant: Variant, indices: readonly number[], count: number): readonly number[] =>
  indices.filter((index) => index !== variant.index && index < count);

function laneOf(plan: CasePlan, recipe: Recipe, actual: Ended, variant: Variant): Lane {
  const other = variant.same ? actual : end(plan, recipe, variant.habits);
  const count = recipe.decisions.length;
  return {
    variant,
    story: {
      days: variant.same ? 0 : roundedDays(actual.endedAt - other.endedAt),
      actual: actual.outcome,
      otherwise: other.outcome,
      moved: variant.same ? [] : others(variant, other.played.moved, count),
      fell: variant.same ? [] : others(variant, other.played.fell, count),
    },
    pairs: noPairs(),
    moved: 0,
    fell: 0,
  };
}

const lineOf = ({ variant, story, pairs, moved, fell }: Lane): DecisionCostLine => ({
  index: variant.index,
  model: variant.model,
  compared: variant.compared,
  same: variant.same,
  story,
  paired: pairs.runs > 0 ? pairedResult(pairs) : null,
  movedShare: pairs.runs > 0 ? moved / pairs.runs : 0,
  fellShare: pairs.runs > 0 ? fell / pairs.runs : 0,
});

/**
 * The story first, then paired runs, one a step; stop asking and it is cancelled. For a seat, `model` is that seat's answer.
 * @param runs paired runs; 0: the story alone
 */
export function* costSteps(
  plan: CasePlan,
  recipe: Recipe,
  model: readonly Decision[],
  runs = PAIRED_RUNS,
): Generator<CostStep> {
  const { stopped: _, ...playedOn } = recipe;
  const toTheEnd = { ...playedOn, until: minutes(plan.horizon + 1) };
  const { actual, variants } = variantsOf(plan, toTheEnd, model);
  const told = end(plan, toTheEnd, actual);
  const lanes = variants.map((variant) => laneOf(plan, toTheEnd, told, variant));
  yield { done: 0, total: runs, lines: lanes.map(lineOf) };
  const compared = lanes.filter(({ variant }) => !variant.same);
  for (let run = 0; run < runs; run += 1) {
    const elsewhere = { ...toTheEnd, run };
    const here = end(plan, elsewhere, actual);
    for (const lane of compared) {
      const other = end(plan, elsewhere, lane.variant.habits);
      const count = recipe.decisions.length;
      addPair(lane.pairs, other, here);
      if (others(lane.variant, other.played.moved, count).length > 0) lane.moved += 1;
      if (others(lane.variant, other.played.fell, count).length > 0) lane.fell += 1;
    }
    const done = run + 1;
    yield {
      done,
      total: runs,
      get lines() {
        return lanes.map(lineOf);
      },
    };
  }
}
