/** Letters and answers with anything wrong in them that a form lets a person choose; luck is a keyed number. */
import type { CasePlan, Fact } from '#domain/case-plan.ts';
import { isDrafted } from '#domain/drafted.ts';
import { EXTENSION_REASONS } from '#domain/extension-form.ts';
import { GROUNDS } from '#domain/grounds.ts';
import { CHASE_RUNGS, PACKAGE_FAULTS } from '#domain/habits.data.ts';
import { DATA_CATEGORIES } from '#domain/ids.ts';
import type { Decision, DecisionChoice } from '#domain/recipe.ts';
import {
  ADDRESSEES,
  CONFIDENTIALITIES,
  type Draft,
  FIELD_IDS,
  QUOTED_REFERENCES,
  SIGNATORIES,
  TRANSLATIONS,
} from '#domain/request.ts';
import { completeDraft } from '../policies/drafting.ts';
import { ASKING, GRANTING, needsGround } from '../taking.ts';

/** A number in [0, 1) that is the next one each time. */
export type Dice = () => number;

export const oneOf = <Value>(dice: Dice, values: readonly Value[]): Value | undefined =>
  values[Math.floor(dice() * values.length)];
const some = <Value>(dice: Dice, values: readonly Value[], share = dice()): readonly Value[] =>
  values.filter(() => dice() < share);
/** Most letters have most of what they need: whoever leaves out half of everything never gets far into a case. */
const most = <Value>(dice: Dice, values: readonly Value[]): readonly Value[] =>
  dice() < 0.5 ? values : some(dice, values, 0.8);
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const slipsOf = (good: Draft): readonly Draft[] => [
  good,
  { ...good, statements: good.statements.filter((one) => one !== 'use-statement') },
  { ...good, confidentiality: 'none' },
  { ...good, purpose: null },
  { ...good, asked: good.asked.slice(0, 1) },
];

function letter(
  plan: CasePlan,
  request: Decision['request'],
  known: (one: Pick<Fact, 'known'>) => boolean,
  dice: Dice,
): Draft | null {
  const basis = oneOf(
    dice,
    plan.bases.filter(({ procedure }) => procedure === request),
  );
  if (!basis) return null;
  const good = completeDraft(plan, basis.id, known);
  // Half of the letters have one thing wrong or nothing: what the other side does with a good one is a part of the chart too.
  if (dice() < 0.5) return oneOf(dice, slipsOf(good)) ?? good;
  const category = () => oneOf(dice, DATA_CATEGORIES) ?? 'traffic';
  const careless = dice() < 0.2;
  return {
    basis: basis.id,
    facts: most(dice, ids(plan.facts.filter(known))),
    identifiers: most(dice, ids(plan.identifiers.filter(known))),
    period: oneOf(dice, [null, ...ids(plan.periods)]) ?? null,
    asked: most(dice, plan.items).map((one) => ({ item: one.id, category: careless ? category() : one.category })),
    urgency: oneOf(dice, ['none', 'volatile-data', 'danger-to-life'] as const) ?? 'none',
    confidentiality: oneOf(dice, CONFIDENTIALITIES) ?? 'none',
    purpose: oneOf(dice, [null, ...ids(plan.purposes)]) ?? null,
    language: (dice() < 0.8 ? plan.requested.acceptedLanguages[0] : undefined) ?? oneOf(dice, plan.languages) ?? 'en',
    statements: most(dice, FIELD_IDS),
    ...(careless
      ? {
          addressee: oneOf(dice, ADDRESSEES) ?? 'court',
          signedBy: oneOf(dice, SIGNATORIES) ?? 'police',
          translation: oneOf(dice, TRANSLATIONS) ?? 'certified',
          wording: 'jargon' as const,
          sworn: dice() < 0.5,
          yourRef: oneOf(dice, QUOTED_REFERENCES) ?? 'none',
        }
      : {}),
  };
}

/** Null where the case has no basis for such a letter, so that no form offers it. */
export function randomChoice(
  plan: CasePlan,
  { request, type }: Pick<Decision, 'request' | 'type'>,
  known: (one: Pick<Fact, 'known'>) => boolean,
  letterOnDesk: Draft | null,
  dice: Dice,
): DecisionChoice | null {
  if (isDrafted(type)) {
    const draft = letter(plan, request, known, dice);
    return draft && { draft };
  }
  if (needsGround({ type, request })) {
    return { ground: oneOf(dice, Object.keys(GROUNDS)) ?? 'R01' };
  }
  if (ASKING.includes(type) && dice() < 0.8) {
    const asks = some(dice, FIELD_IDS);
    return asks.length > 0 ? { asks } : {};
  }
  if (GRANTING.includes(type) && dice() < 0.8) {
    const items = some(dice, letterOnDesk?.asked ?? []).map(({ item }) => item);
    return items.length > 0 ? { items } : {};
  }
  if (type === 'decide.remind' && dice() < 0.8) {
    const contact = oneOf(dice, ['file', 'register'] as const) ?? 'file';
    const sender = oneOf(dice, ['office', 'personal'] as const) ?? 'office';
    return { chase: { rung: oneOf(dice, CHASE_RUNGS) ?? 'letter', contact, sender } };
  }
  if (type === 'decide.ask-again' && dice() < 0.8) return { fault: oneOf(dice, PACKAGE_FAULTS) ?? 'hash' };
  if (type === 'decide.extend' && dice() < 0.8) {
    const reason = oneOf(dice, [null, ...EXTENSION_REASONS]) ?? null;
    return { extension: { yourRef: oneOf(dice, QUOTED_REFERENCES) ?? 'none', tellsRequest: dice() < 0.5, reason } };
  }
  return {};
}
