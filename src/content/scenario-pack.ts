/** What a scenario folder compiles to: the card for the shelf, the plan for the engine, the debrief for the end. */
import type { Objective } from '#domain/assessment/objective.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Decision } from '#domain/recipe.ts';

/** What the shelf shows, without loading the plan. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Play time in minutes. */
  readonly minutes: number;
  readonly audience: string;
  /** Names of the two States. */
  readonly requesting: string;
  readonly requested: string;
  /** ISO date at which the law is read. */
  readonly asAt: string;
  /** What the scenario supposes about the law, in words. */
  readonly supposes: readonly string[];
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly licence: string;
}

/** Hidden until a run ends, not secret. */
export interface Debrief {
  /** For whoever leads the class. Markdown. */
  readonly facilitator: string;
  readonly modelAnswer: readonly Decision[];
  readonly classicMistake: readonly Decision[];
  readonly discussion: readonly string[];
  /** How a run is assessed; their conditions would tell what to do. */
  readonly objectives: readonly Objective[];
  /** Of the other desks, by id of the seat. */
  readonly seats: Readonly<Record<string, Pick<Debrief, 'modelAnswer' | 'classicMistake'>>>;
}

export interface ScenarioPack {
  readonly id: string;
  readonly card: ScenarioCard;
  readonly plan: CasePlan;
  readonly debrief: Debrief;
}
