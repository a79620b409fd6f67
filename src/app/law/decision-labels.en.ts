/** The labels of decisions as messages: they are words of the domain, so that papers and the terminal say the same. */
import { DECISION_LABELS } from '#domain/decision-labels.data.ts';
import type { DecisionType } from '#domain/recipe.ts';

export const decisionLabels = Object.fromEntries(
  Object.entries(DECISION_LABELS).map(([type, label]) => [`decision.${type}`, label]),
) as Readonly<Record<`decision.${DecisionType}`, string>>;
