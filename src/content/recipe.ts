/** Recipes as files: read with the same care as a scenario, written so that the same recipe gives the same bytes. */

import { minutes } from '#domain/case-time.ts';
import type { ClassTerms } from '#domain/class-terms.ts';
import { ROLES } from '#domain/ids.ts';
import { DECISION_ROLES, DEFAULT_SETTINGS, type Decision, type Recipe, type Settings } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { type Checked, readForm } from './check-form.ts';
import { inOrder, type Problem, problemAt } from './problem.ts';
import type { Path } from './read-yaml.ts';
import { type RecipeFile, recipeSchema } from './schemas/recipe.ts';
import { textFault } from './texts.ts';
import { withoutUndefined } from './without-undefined.ts';

export interface ReadRecipe {
  readonly recipe: Recipe;
  /** Made for another version of the scenario: it is replayed as far as possible, and the difference is explained. */
  readonly madeForAnotherVersion: boolean;
}

/** What this edition knows of a scenario; null where it does not have it. */
export type KnownScenario = (scenario: string) => { readonly planHash: string } | null;

/** Why a note cannot be kept, in two sentences; null where it can. The page asks before it stores one. */
export function noteFault(note: string): string | null {
  const fault = note.trim() === '' ? null : textFault(note);
  return fault && `${fault.message} ${fault.fix}`;
}

function orderProblems({ value, source }: Checked<RecipeFile>): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, rule: string, message: string, fix: string) =>
    problems.push(problemAt(source.positionOf(path), rule, message, fix));
  const again = 'Export the run again from Comity.';
  value.decisions.forEach(({ at, role, type }, index) => {
    const before = value.decisions[index - 1]?.at ?? 0;
    if (at < before) add(['decisions', index, 'at'], 'R003', 'This decision is earlier than the one before it.', again);
    if (role !== DECISION_ROLES[type]) {
      const fix = `Write ${DECISION_ROLES[type]}.`;
      add(['decisions', index, 'role'], 'R004', `“${type}” is not a decision of the role “${role}”.`, fix);
    }
  });
  const last = value.decisions.at(-1)?.at ?? 0;
  if (value.until < last) add(['until'], 'R005', 'The run ends before its last decision.', `Write ${last} or more.`);
  (value.cards ?? []).forEach(({ at, after }, index) => {
    const { at: before, after: rank } = value.cards?.[index - 1] ?? { at: 0, after: 0 };
    const next = value.decisions[after]?.at ?? value.until;
    const late = Math.max(before, value.decisions[after - 1]?.at ?? 0);
    if (after < rank || after > value.decisions.length || at < late || at > next) {
      add(['cards', index, 'at'], 'R009', 'This card is not in its turn among the decisions.', again);
    }
  });
  const { stops = [], continued = 0 } = value.class ?? {};
  const back = stops.findIndex((day, index) => day <= (stops[index - 1] ?? 0));
  if (back > 0) {
    add(['class', 'stops', back], 'R007', 'This stop is not later than the one before it.', 'Write the days in order.');
  }
  if (continued > stops.length) {
    add(['class', 'continued'], 'R008', 'The class has left more stops than it has.', `Write ${stops.length} or less.`);
  }
  for (const index of Object.keys(value.notes ?? {})) {
    if (Number(index) >= value.decisions.length) {
      add(['notes', index], 'R006', `There is no decision ${index} for this note.`, 'Remove the note.');
    }
  }
  return problems;
}

function decisionOf(decision: RecipeFile['decisions'][number]): Decision {
  const { choice, ...rest } = decision;
  return { ...rest, at: minutes(decision.at), ...(choice ? { choice: withoutUndefined(choice) } : {}) };
}

function termsOf({ help, stops, continued, ...choices }: NonNullable<RecipeFile['class']>): ClassTerms {
  return { help, stops, continued, ...withoutUndefined(choices) };
}

/**
 * Reads a recipe file: form, order and roles. Whether its ids exist and its decisions can be taken is the replay's matter.
 * @param text JSON (or YAML) of at most 1 MB
 */
export function readRecipe(
  text: string,
  known: KnownScenario,
  file = 'recipe.json',
): Result<ReadRecipe, readonly Problem[]> {
  const read = readForm(file, text, recipeSchema);
  if (!read.ok) return read;
  const { value, source } = read.value;
  const problems = [...orderProblems(read.value)];
  const scenario = known(value.scenario);
  if (scenario === null) {
    const message = `This edition has no scenario called “${value.scenario}”.`;
    const fix = 'Open the run with the edition that has the scenario, or add the scenario first.';
    problems.push(problemAt(source.positionOf(['scenario']), 'R001', message, fix));
  }
  if (scenario === null || problems.length > 0) return fail(inOrder(problems));
  const { notes, seat, cast, settings, class: terms, decisions, cards, until, stopped, ...rest } = value;
  const recipe: Recipe = {
    ...rest,
    ...(seat === undefined ? {} : { seat }),
    settings: { ...DEFAULT_SETTINGS, ...withoutUndefined(settings) },
    cast: withoutUndefined(cast),
    ...(terms ? { class: termsOf(terms) } : {}),
    decisions: decisions.map(decisionOf),
    ...(cards ? { cards: cards.map((card) => ({ ...card, at: minutes(card.at) })) } : {}),
    until: minutes(until),
    ...(stopped ? { stopped } : {}),
    ...(notes ? { notes } : {}),
  };
  return ok({ recipe, madeForAnotherVersion: scenario.planHash !== value.planHash });
}

const draftInOrder = (draft: Draft): Draft => ({
  basis: draft.basis,
  facts: draft.facts,
  identifiers: draft.identifiers,
  ...(draft.parts ? { parts: draft.parts } : {}),
  period: draft.period,
  asked: draft.asked.map(({ item, category }) => ({ item, category })),
  urgency: draft.urgency,
  confidentiality: draft.confidentiality,
  ...(draft.delayUntil ? { delayUntil: draft.delayUntil } : {}),
  ...(draft.addressee ? { addressee: draft.addressee } : {}),
  ...(draft.yourRef ? { yourRef: draft.yourRef } : {}),
  ...(draft.wording ? { wording: draft.wording } : {}),
  ...(draft.translation ? { translation: draft.translation } : {}),
  ...(draft.signedBy ? { signedBy: draft.signedBy } : {}),
  ...(draft.sworn === undefined ? {} : { sworn: draft.sworn }),
  purpose: draft.purpose,
  language: draft.language,
  statements: draft.statements,
});

function decisionInOrder({ at, role, request, type, choice }: Decision): object {
  const { draft, ground, asks, items, extension, chase, fault } = choice ?? {};
  const { yourRef, tellsRequest, reason } = extension ?? {};
  const form = extension && { yourRef, tellsRequest, reason };
  const way = chase && { rung: chase.rung, contact: chase.contact, sender: chase.sender };
  const ordered = { draft: draft && draftInOrder(draft), ground, asks, items, extension: form, chase: way, fault };
  return { at, role, request, type, ...(choice ? { choice: withoutUndefined(ordered) } : {}) };
}

/** The first three always, as every edition has written them; the others only where they differ from the default. */
function settingsInOrder(settings: Settings): object {
  const { quality, requestingTier, requestedTier, ...later } = DEFAULT_SETTINGS;
  const first = Object.keys({ quality, requestingTier, requestedTier }) as (keyof Settings)[];
  const changed = (Object.keys(later) as (keyof Settings)[]).filter((key) => settings[key] !== DEFAULT_SETTINGS[key]);
  return Object.fromEntries([...first, ...changed].map((key) => [key, settings[key]]));
}

const termsInOrder = ({ help, instruments, table, slot, others, stops, continued }: ClassTerms): object =>
  withoutUndefined({ help, instruments, table, slot, others, stops, continued });

/** Canonical JSON: keys in one order, two spaces, a line feed at the end. Blank notes are left out. */
export function writeRecipe(recipe: Recipe): string {
  const notes = Object.entries(recipe.notes ?? {})
    .filter(([, note]) => note.trim() !== '')
    .sort(([a], [b]) => Number(a) - Number(b));
  const ordered = {
    format: recipe.format,
    formatVersion: recipe.formatVersion,
    scenario: recipe.scenario,
    ...(recipe.seat === undefined ? {} : { seat: recipe.seat }),
    planHash: recipe.planHash,
    seed: recipe.seed,
    run: recipe.run,
    cast: Object.fromEntries(ROLES.flatMap((role) => (recipe.cast[role] ? [[role, recipe.cast[role]]] : []))),
    settings: settingsInOrder(recipe.settings),
    ...(recipe.class ? { class: termsInOrder(recipe.class) } : {}),
    decisions: recipe.decisions.map(decisionInOrder),
    ...(recipe.cards ? { cards: recipe.cards.map(({ at, after, inject }) => ({ at, after, inject })) } : {}),
    until: recipe.until,
    ...(recipe.stopped ? { stopped: true } : {}),
    ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}
