/** Why a recorded decision could not have been taken: a recipe may have been edited, or made for another version. */

import type { CasePlan } from '#domain/case-plan.ts';
import type { Minutes } from '#domain/case-time.ts';
import { type ClassTerms, closedInstrument, stopMinute } from '#domain/class-terms.ts';
import { isDrafted } from '#domain/drafted.ts';
import { isGround } from '#domain/legal-test/index.ts';
import { DECISION_ROLES, type Decision, type DecisionType, type Recipe } from '#domain/recipe.ts';
import type { Draft } from '#domain/request.ts';
import type { CaseSystem } from './case-system.ts';
import { knownBy } from './known-by.ts';
import { ASKING, GRANTING, GROUNDED, needsGround } from './taking.ts';

const REFUSALS: readonly DecisionType[] = [...GROUNDED, 'decide.forbid-disclosure'];

function draftObjection(
  system: CaseSystem,
  { request, at }: Decision,
  draft: Draft,
  terms: ClassTerms | undefined,
): string | null {
  const { plan } = system.memory;
  const known = knownBy(system.recorder.marks, at);
  const basis = plan.bases.find((one) => one.id === draft.basis);
  if (!basis) return `the case has no legal basis "${draft.basis}"`;
  if (basis.procedure !== request) return `"${draft.basis}" is no legal basis for this kind of request`;
  const closed = closedInstrument(terms, basis);
  if (closed !== null) return `the trainer has closed the instrument "${closed}" for this class`;
  const missing = (ids: readonly string[], list: readonly { readonly id: string }[]) =>
    ids.find((id) => !list.some((one) => one.id === id));
  const strange =
    missing(draft.facts, plan.facts.filter(known)) ??
    missing(draft.identifiers, plan.identifiers.filter(known)) ??
    missing(
      draft.asked.map(({ item }) => item),
      plan.items,
    ) ??
    (draft.period === null ? undefined : missing([draft.period], plan.periods)) ??
    (draft.purpose === null ? undefined : missing([draft.purpose], plan.purposes));
  if (strange !== undefined) return `the letter uses "${strange}", which the case file did not hold at minute ${at}`;
  if (!plan.languages.includes(draft.language)) return `nobody in this case writes in "${draft.language}"`;
  return null;
}

/** Why nobody can play at this table, as the end of a sentence; null where somebody can. */
export function castFault(plan: CasePlan, { seat, cast }: Pick<Recipe, 'seat' | 'cast'>): string | null {
  const found = plan.seats.find(({ id }) => id === seat);
  if (seat !== undefined && !found) return `the case has no seat "${seat}"`;
  if (found && cast[found.role] !== 'person') return `nobody sits at the seat "${found.id}"`;
  if (cast.prosecutor !== 'person' && !found) return 'the prosecutor is played by nobody, and by no script of a seat';
  return null;
}

/** Null where the decision could be taken; otherwise the reason, as the end of a sentence. */
export function objection(
  system: CaseSystem,
  decision: Decision,
  now: Minutes,
  { cast, class: terms }: Pick<Recipe, 'cast' | 'class'>,
): string | null {
  const { at, role, type, choice } = decision;
  if (at < now) return `it is dated minute ${at}, but the case has already reached minute ${now}`;
  const stop = stopMinute(terms);
  if (stop !== null && at > stop) return `the class had stopped at minute ${stop} and had not gone on`;
  if (DECISION_ROLES[type] !== role) return `${type} is not a decision of the ${role}`;
  if (cast[role] !== 'person') return `the ${role} is played by a policy, whose decisions are never recorded`;
  if (system.ended) return 'the case had already ended';
  if (isDrafted(type)) {
    if (!choice?.draft) return 'it sends a letter, but the recipe holds no draft';
    const reason = draftObjection(system, decision, choice.draft, terms);
    if (reason !== null) return reason;
  } else if (choice?.draft) return `${type} sends no letter, but the recipe holds a draft`;
  if (choice?.asks) {
    if (!ASKING.includes(type)) return `${type} asks nothing, but the recipe holds a question`;
    if (choice.asks.length === 0) return 'the question asks about nothing';
  }
  if (choice?.items) {
    const asked = system.memory.drafts.get('request')?.asked ?? [];
    const strange = choice.items.find((id) => !asked.some(({ item }) => item === id));
    if (!GRANTING.includes(type)) return `${type} grants no items by name, but the recipe names some`;
    if (choice.items.length === 0) return 'a request that is granted in part is granted for one item at least';
    if (strange !== undefined) return `the request does not ask for "${strange}"`;
  }
  if (choice?.chase && type !== 'decide.remind') return `${type} is no reminder, but the recipe says how it was sent`;
  if (choice?.fault && type !== 'decide.ask-again') return `${type} asks for no new copy, but the recipe names a fault`;
  if (choice?.extension && type !== 'decide.extend') return `${type} extends no hold, but the recipe holds a form`;
  if (choice?.ground && !REFUSALS.includes(type)) return `${type} is no refusal, but the recipe names a ground`;
  if (needsGround(decision) && !(choice?.ground && isGround(choice.ground))) {
    return 'a refusal names a ground of the register';
  }
  return system.can(decision) || system.usedUp(decision) ? null : `${type} was not open at minute ${at}`;
}
