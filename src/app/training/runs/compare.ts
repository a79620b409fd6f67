/** Two runs of one case side by side: what was decided alike, what differently, and in which fields letters differ. Pure. */
import type { Minutes } from '#domain/case-time.ts';
import type { Decision, DecisionType, Recipe } from '#domain/recipe.ts';
import type { Draft, FieldId } from '#domain/request.ts';
import { must } from '#domain/result.ts';
import { type TaskId, taskOf } from '../model/task.ts';

interface Step {
  readonly index: number;
  readonly at: Minutes;
}

export interface ComparedRow {
  readonly type: DecisionType;
  /** 1 for the first of its kind in a run. */
  readonly visit: number;
  readonly one: Step | null;
  readonly other: Step | null;
  /** Fields in which the two letters differ; empty where there is none on either side, or they say the same. */
  readonly fields: readonly FieldId[];
  /** The same decision at the same minute. */
  readonly same: boolean;
}

export interface ComparedRuns {
  /** Decisions that the two runs share from the beginning. */
  readonly common: number;
  /** All decisions of both, in the order of time; the first run's minute counts where both took it. */
  readonly rows: readonly ComparedRow[];
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Fields of the form and the part of a draft that each fills; the others are statements, each a field of its own. */
const PARTS: readonly (readonly [FieldId, (draft: Draft) => unknown])[] = [
  ['legal-basis', ({ basis }) => basis],
  ['facts', ({ facts, wording, sworn }) => [[...facts].sort(), wording ?? null, sworn ?? null]],
  ['identifiers', ({ identifiers, parts }) => [[...identifiers].sort(), parts ?? null]],
  ['period', ({ period }) => period],
  ['assistance', ({ asked }) => asked.map(({ item, category }) => `${item}/${category}`).sort()],
  ['urgency', ({ urgency }) => urgency],
  ['confidentiality', ({ confidentiality, delayUntil }) => [confidentiality, delayUntil ?? null]],
  ['purpose', ({ purpose }) => purpose],
  ['language', ({ language, translation }) => [language, translation ?? null]],
  ['signature', ({ signedBy }) => signedBy ?? null],
  ['requesting-authority', ({ addressee, yourRef }) => [addressee ?? null, yourRef ?? null]],
];

function differing(one: Draft | undefined, other: Draft | undefined): readonly FieldId[] {
  if (!one || !other) return [];
  const parts = PARTS.filter(([, part]) => !alike(part(one), part(other))).map(([field]) => field);
  const stated = [...new Set([...one.statements, ...other.statements])];
  return [
    ...new Set([
      ...parts,
      ...stated.filter((field) => one.statements.includes(field) !== other.statements.includes(field)),
    ]),
  ];
}

/** `decide.x/2` is the second decision of that kind. */
function byKind(recipe: Recipe): ReadonlyMap<string, { readonly decision: Decision; readonly index: number }> {
  const seen = new Map<TaskId, number>();
  return new Map(
    recipe.decisions.map((decision, index) => {
      const task = taskOf(decision);
      const visit = (seen.get(task) ?? 0) + 1;
      seen.set(task, visit);
      return [`${task}/${visit}`, { decision, index }];
    }),
  );
}

export function compareRuns(one: Recipe, other: Recipe): ComparedRuns {
  const [first, second] = [byKind(one), byKind(other)];
  const rows = [...new Set([...first.keys(), ...second.keys()])].map((key): ComparedRow => {
    const [a, b] = [first.get(key), second.get(key)];
    const step = (side: typeof a): Step | null => (side ? { index: side.index, at: side.decision.at } : null);
    const visit = key.slice(key.lastIndexOf('/') + 1);
    const type = a?.decision.type ?? b?.decision.type;
    return {
      type: must(type, 'a row of neither run'),
      visit: Number(visit),
      one: step(a),
      other: step(b),
      fields: differing(a?.decision.choice?.draft, b?.decision.choice?.draft),
      same: a !== undefined && b !== undefined && alike(a.decision, b.decision),
    };
  });
  const at = ({ one: a, other: b }: ComparedRow): number => a?.at ?? b?.at ?? 0;
  const apart = one.decisions.findIndex((decision, index) => !alike(decision, other.decisions[index]));
  return { common: apart < 0 ? one.decisions.length : apart, rows: rows.sort((a, b) => at(a) - at(b)) };
}
