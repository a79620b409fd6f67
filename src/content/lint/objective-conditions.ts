/** Every condition of the objectives, with its place. */
import type { Checked } from '../check-form.ts';
import type { Path } from '../read-yaml.ts';
import type { ConditionInFile, DecisionTestInFile, ObjectiveInFile } from '../schemas/objective.ts';
import type { ScenarioFile } from '../schemas/scenario.ts';

export type Assessed = NonNullable<ObjectiveInFile['assessed']>;

export interface PlacedCondition {
  readonly assessed: Assessed;
  readonly path: Path;
  readonly condition: ConditionInFile;
}

function nested(assessed: Assessed, path: Path, condition: ConditionInFile): readonly PlacedCondition[] {
  const { all, any, not } = condition;
  const many = (key: string, list: readonly ConditionInFile[] | undefined) =>
    (list ?? []).flatMap((one, index) => nested(assessed, [...path, key, index], one));
  return [
    { assessed, path, condition },
    ...many('all', all),
    ...many('any', any),
    ...(not ? nested(assessed, [...path, 'not'], not) : []),
  ];
}

export const conditionsIn = ({ value }: Checked<ScenarioFile>): readonly PlacedCondition[] =>
  value.objectives.flatMap(({ assessed }, index) => {
    if (!assessed) return [];
    const path: Path = ['objectives', index, 'assessed'];
    const { met, partly, defensible } = assessed;
    return [
      ...nested(assessed, [...path, 'met'], met),
      ...(partly ? nested(assessed, [...path, 'partly'], partly) : []),
      ...(defensible ?? []).flatMap((one, nth) => nested(assessed, [...path, 'defensible', nth, 'met'], one.met)),
    ];
  });

export interface PlacedTest {
  readonly path: Path;
  readonly test: DecisionTestInFile;
}

export function testsIn({ path, condition }: PlacedCondition): readonly PlacedTest[] {
  const { decided, never, attempted, order, lag } = condition;
  const one = (test: DecisionTestInFile | undefined, ...key: Path) => (test ? [{ path: [...path, ...key], test }] : []);
  return [
    ...one(decided, 'decided'),
    ...one(never, 'never'),
    ...one(attempted, 'attempted'),
    ...one(order?.first, 'order', 'first'),
    ...one(order?.second, 'order', 'second'),
    ...one(lag, 'lag'),
  ];
}
