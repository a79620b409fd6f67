/** Words of the schema as a person reads them. What has a label elsewhere in the app has it here too. */
import { DIMENSION_LABELS } from '#domain/assessment/objective.ts';
import { DECISION_LABELS } from '#domain/decision-labels.data.ts';
import { DEFECTS } from '#domain/defects.data.ts';
import { GROUNDS } from '#domain/grounds.ts';

const LABELS: Readonly<Record<string, string>> = { ...DECISION_LABELS, ...DIMENSION_LABELS };

const GROUND_TITLES: Readonly<Record<string, string>> = GROUNDS;
const DEFECT_TITLES: Readonly<Record<string, { readonly title: string }>> = DEFECTS;

const spelled = (id: string): string => {
  const words = id.replace(/^decide\./, '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Never fails: a word without a label is spelled out. */
export function wordOf(id: string): string {
  if (Object.hasOwn(LABELS, id)) return LABELS[id] ?? id;
  const ground = GROUND_TITLES[id];
  if (ground !== undefined) return `${id}: ${ground}`;
  const defect = DEFECT_TITLES[id];
  if (defect !== undefined) return `${id}: ${defect.title}`;
  return spelled(id);
}
