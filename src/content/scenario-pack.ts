/** What a scenario folder compiles to: the card for the shelf, the plan for the engine, the debrief for the end. */
import type { Objective } from '#domain/assessment/objective.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import type { Citation } from '#domain/citation.ts';
import type { Role } from '#domain/ids.ts';
import type { Decision } from '#domain/recipe.ts';
import type { ClaimInFile } from './schemas/claim.ts';
import type { Standing } from './schemas/facilitator.ts';

export const LEVELS = ['introductory', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** What the shelf and the cover show, without loading the plan. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Play time in minutes. */
  readonly minutes: number;
  readonly audience: string;
  readonly level: Level;
  /** What a person may not want to meet, in whole sentences. */
  readonly contentNotes: readonly string[];
  /** Id of a case for whoever does not want this one; null where nobody is sent elsewhere. */
  readonly alternative: string | null;
  /** Roles that a person can play, the prosecutor first. */
  readonly roles: readonly Role[];
  /** Short titles of the instruments that the case offers, in its order. */
  readonly instruments: readonly string[];
  /** Names of the two States. */
  readonly requesting: string;
  readonly requested: string;
  /** ISO date at which the law is read. */
  readonly asAt: string;
  /** What the scenario supposes about the law, in words. */
  readonly supposes: readonly string[];
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly licence: string;
  /** Persons who have read every citation. */
  readonly reviewedBy: readonly string[];
}

/** What often goes wrong at a desk. */
export interface Mistake {
  /** One plain sentence. */
  readonly title: string;
  readonly decisions: readonly Decision[];
}

/** What the author calls good and bad at one desk. */
export interface Answers {
  readonly modelAnswer: readonly Decision[];
  readonly classicMistakes: readonly Mistake[];
}

/** A step of a class. */
export interface PlanStep {
  readonly minutes: number;
  readonly does: string;
}

/** A place of the law library, and why to read it. */
export interface LawPointer {
  readonly citation: Citation;
  /** Of the instrument, which a case need not offer. */
  readonly shortTitle: string;
  readonly title: string;
  readonly status: string;
  /** The rule in our words; null where an article is named alone. */
  readonly says: string | null;
  readonly why: string;
}

/** How each of the two States stands in the story, and why, in one sentence. */
export interface StandingOfStates {
  readonly requesting: Standing;
  readonly requested: Standing;
  readonly why: string;
}

/** Hidden until a run ends, not secret. */
export interface Debrief extends Answers {
  /** For whoever leads the class. Markdown. */
  readonly facilitator: string;
  /** How to warn, to pause, and to let people opt out. Markdown. */
  readonly warn: string;
  /** By the minutes of the class, which the steps add up to. */
  readonly plans: Readonly<Record<'45' | '90', readonly PlanStep[]>>;
  readonly discussion: readonly string[];
  readonly lawPointers: readonly LawPointer[];
  /** What to look for in the comparison room. Markdown. */
  readonly comparison: string;
  /** Null: the author does not say. */
  readonly standing: StandingOfStates | null;
  /** How a run is assessed; their conditions would tell what to do. */
  readonly objectives: readonly Objective[];
  /** What the author claims about the case; absent: nothing. */
  readonly claims?: readonly ClaimInFile[];
  /** Of the other desks, by id of the seat. */
  readonly seats: Readonly<Record<string, Answers>>;
}

export interface ScenarioPack {
  readonly id: string;
  readonly card: ScenarioCard;
  readonly plan: CasePlan;
  readonly debrief: Debrief;
}
