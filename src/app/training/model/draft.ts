/** The draft on the desk: neutral at first, prefilled where a former one is corrected, and read back with care. */
import { type CasePlan, PART_IDS } from '#domain/case-plan.ts';
import { minuteOfDate } from '#domain/case-time.ts';
import { completes } from '#domain/drafted.ts';
import { type CaseProcedure, DATA_CATEGORIES } from '#domain/ids.ts';
import type { Recipe } from '#domain/recipe.ts';
import {
  ADDRESSEES,
  type Asked,
  CONFIDENTIALITIES,
  type Draft,
  FIELD_IDS,
  QUOTED_REFERENCES,
  SIGNATORIES,
  TRANSLATIONS,
  type Urgency,
  WORDINGS,
} from '#domain/request.ts';
import { decisionOf, procedureOf, type TaskId } from './task.ts';

export const URGENCIES = ['none', 'volatile-data', 'danger-to-life'] as const satisfies readonly Urgency[];

/** A formal request to a State that searches on sworn facts. */
export const asksForOath = (plan: CasePlan, basis: string): boolean =>
  plan.requested.swornFacts === true && plan.bases.some(({ id, procedure }) => id === basis && procedure === 'request');

/** Nothing ticked, nothing chosen; written in the drafter's own language until another is chosen. */
export function neutralDraft(plan: CasePlan, basis: string): Draft {
  return {
    basis,
    facts: [],
    identifiers: [],
    period: null,
    asked: [],
    urgency: 'none',
    confidentiality: 'none',
    purpose: null,
    language: plan.requesting.languages[0] ?? plan.languages[0] ?? 'en',
    // Where facts must be sworn to, whoever forgets it has not done it.
    ...(asksForOath(plan, basis) ? { sworn: false } : {}),
    statements: [],
  };
}

const lastDrafted = (recipe: Recipe) =>
  recipe.decisions.findLast(({ request, choice }) => request === 'request' && choice?.draft);

/** The draft that an answer corrects: the last one sent in the same procedure. */
export function formerDraft(recipe: Recipe, task: TaskId): Draft | null {
  const type = decisionOf(task);
  // A draft that was shown is what is filed, unless it is changed.
  const shown = type === 'decide.request' && lastDrafted(recipe)?.type === 'decide.share-draft';
  if (type === null || !(completes(type) || shown)) return null;
  const request = procedureOf(task);
  return recipe.decisions.findLast((one) => one.request === request && one.choice?.draft)?.choice?.draft ?? null;
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const known = <Id extends string>(value: unknown, ids: readonly Id[]): readonly Id[] =>
  ids.filter((id) => strings(value).includes(id));
const oneOf = <Id extends string>(value: unknown, ids: readonly Id[]): Id | null =>
  ids.find((id) => id === value) ?? null;
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

function readAsked(plan: CasePlan, value: unknown): readonly Asked[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return plan.items.flatMap(({ id }): readonly Asked[] => {
    const found = list.find((one): one is Record<string, unknown> => isRecord(one) && one.item === id);
    const category = oneOf(found?.category, DATA_CATEGORIES);
    return category === null ? [] : [{ item: id, category }];
  });
}

/** How the letter is made and where it goes: parts that a draft need not have. */
function made(value: Record<string, unknown>): Partial<Draft> {
  const [addressee, wording] = [oneOf(value.addressee, ADDRESSEES), oneOf(value.wording, WORDINGS)];
  const yourRef = oneOf(value.yourRef, QUOTED_REFERENCES);
  const [translation, signedBy] = [oneOf(value.translation, TRANSLATIONS), oneOf(value.signedBy, SIGNATORIES)];
  return {
    ...(addressee ? { addressee } : {}),
    ...(yourRef ? { yourRef } : {}),
    ...(wording ? { wording } : {}),
    ...(translation ? { translation } : {}),
    ...(signedBy ? { signedBy } : {}),
    ...(typeof value.sworn === 'boolean' ? { sworn: value.sworn } : {}),
  };
}

/** Of identifiers that have parts, those that the letter gives. */
function partsOf(plan: CasePlan, value: unknown): Pick<Draft, 'parts'> {
  if (!isRecord(value)) return {};
  const kept = plan.identifiers.flatMap(({ id, parts }) =>
    parts && Array.isArray(value[id]) ? [[id, known(value[id], PART_IDS)] as const] : [],
  );
  return kept.length === 0 ? {} : { parts: Object.fromEntries(kept) };
}

/** A day of the calendar, from the case's opening on. */
const isDay = (plan: CasePlan, value: unknown): value is string =>
  typeof value === 'string' && minuteOfDate(plan.opensAt, value) !== null;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What was kept on the desk, as far as this plan still knows it; null where it is no draft for this procedure. */
export function readDraft(plan: CasePlan, procedure: CaseProcedure, value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const bases = plan.bases.filter((basis) => basis.procedure === procedure);
  const basis = oneOf(value.basis, idsOf(bases));
  if (basis === null) return null;
  const neutral = neutralDraft(plan, basis);
  return {
    basis,
    facts: known(value.facts, idsOf(plan.facts)),
    identifiers: known(value.identifiers, idsOf(plan.identifiers)),
    ...partsOf(plan, value.parts),
    period: oneOf(value.period, idsOf(plan.periods)),
    asked: readAsked(plan, value.asked),
    urgency: oneOf(value.urgency, URGENCIES) ?? 'none',
    confidentiality: oneOf(value.confidentiality, CONFIDENTIALITIES) ?? 'none',
    ...made(value),
    ...(isDay(plan, value.delayUntil) ? { delayUntil: value.delayUntil } : {}),
    purpose: oneOf(value.purpose, idsOf(plan.purposes)),
    language: oneOf(value.language, plan.languages) ?? neutral.language,
    statements: known(value.statements, FIELD_IDS),
  };
}
