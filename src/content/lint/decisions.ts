/** The decisions that a scenario's facilitator part writes down, with their places. */
import type { Checked } from '../check-form.ts';
import type { Path } from '../read-yaml.ts';
import type { DecisionInFile, ScenarioFile } from '../schemas/scenario.ts';

export const LISTS = ['modelAnswer', 'classicMistake'] as const;

export interface PlacedDecision {
  readonly list: (typeof LISTS)[number];
  readonly path: Path;
  readonly decision: DecisionInFile;
}

export const decisionsIn = ({ value }: Checked<ScenarioFile>): readonly PlacedDecision[] =>
  LISTS.flatMap((list) =>
    value.facilitator[list].map((decision, index) => ({ list, path: ['facilitator', list, index], decision })),
  );
