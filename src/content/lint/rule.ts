/** A rule of the lint: what a person would notice on reading the file, checked. One rule a file; `index.ts` lists them. */
import type { CasePlan } from '#domain/case-plan.ts';
import type { Checked } from '../check-form.ts';
import { inOrder, type Problem, problemAt } from '../problem.ts';
import type { Path } from '../read-yaml.ts';
import type { ScenarioFile } from '../schemas/scenario.ts';
import type { World } from '../world.ts';

export interface Rule<Input> {
  /** Stable; problems carry it. */
  readonly code: `S${number}`;
  /** What holds where the rule is kept: a sentence of the catalogue. */
  readonly title: string;
  readonly check: (input: Input) => readonly Problem[];
}

/** A scenario in its world, before it is compiled. */
export interface CaseInput {
  readonly scenario: Checked<ScenarioFile>;
  readonly world: World;
  /** Ids of the cases that there are; null where nobody knows. */
  readonly cases: readonly string[] | null;
}

/** The same with the compiled plan: for rules about routes and bases. */
export interface PlanInput extends CaseInput {
  readonly plan: CasePlan;
}

export const runRules = <Input>(rules: readonly Rule<Input>[], input: Input): readonly Problem[] =>
  inOrder(rules.flatMap((rule) => rule.check(input)));

/** A problem at a path of a checked file. */
export const problemIn = (
  { source }: Checked<unknown>,
  path: Path,
  code: Rule<never>['code'],
  message: string,
  fix: string,
): Problem => problemAt(source.positionOf(path), code, message, fix);
