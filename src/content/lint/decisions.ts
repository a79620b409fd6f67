/** The decisions that a scenario writes down: the facilitator's lists, those of the other desks, and the desks' scripts. */
import type { Checked } from '../check-form.ts';
import type { Path } from '../read-yaml.ts';
import type { AnswersInFile, DecisionInFile } from '../schemas/facilitator.ts';
import type { ScenarioFile } from '../schemas/scenario.ts';

export interface PlacedDecision {
  /** One name for each list of decisions. */
  readonly list: string;
  readonly path: Path;
  readonly decision: DecisionInFile;
}

const placed = (decisions: readonly DecisionInFile[], ...list: Path): readonly PlacedDecision[] =>
  decisions.map((decision, index) => ({ list: list.join('/'), path: [...list, index], decision }));

/** The model answer and the mistakes of one desk, which stand at this path. */
export const answersAt = (
  { modelAnswer, classicMistakes }: AnswersInFile,
  ...path: Path
): readonly PlacedDecision[] => [
  ...placed(modelAnswer, ...path, 'modelAnswer'),
  ...classicMistakes.flatMap(({ decisions }, index) =>
    placed(decisions, ...path, 'classicMistakes', index, 'decisions'),
  ),
];

export const decisionsIn = ({ value }: Checked<ScenarioFile>): readonly PlacedDecision[] => [
  ...(value.seats ?? []).flatMap(({ script }, index) => placed(script, 'seats', index, 'script')),
  ...answersAt(value.facilitator, 'facilitator'),
  ...Object.entries(value.facilitator.seats ?? {}).flatMap(([id, lists]) =>
    answersAt(lists, 'facilitator', 'seats', id),
  ),
];
