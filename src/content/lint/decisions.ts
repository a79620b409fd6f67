/** The decisions that a scenario writes down: the facilitator's lists, those of the other desks, and the desks' scripts. */
import type { Checked } from '../check-form.ts';
import type { Path } from '../read-yaml.ts';
import type { DecisionInFile, ScenarioFile } from '../schemas/scenario.ts';

export const LISTS = ['modelAnswer', 'classicMistake'] as const;

export interface PlacedDecision {
  /** One name for each list of decisions. */
  readonly list: string;
  readonly path: Path;
  readonly decision: DecisionInFile;
}

const placed = (decisions: readonly DecisionInFile[], ...list: Path): readonly PlacedDecision[] =>
  decisions.map((decision, index) => ({ list: list.join('/'), path: [...list, index], decision }));

export const decisionsIn = ({ value }: Checked<ScenarioFile>): readonly PlacedDecision[] => [
  ...(value.seats ?? []).flatMap(({ script }, index) => placed(script, 'seats', index, 'script')),
  ...LISTS.flatMap((list) => placed(value.facilitator[list], 'facilitator', list)),
  ...Object.entries(value.facilitator.seats ?? {}).flatMap(([id, lists]) =>
    LISTS.flatMap((list) => placed(lists[list], 'facilitator', 'seats', id, list)),
  ),
];
