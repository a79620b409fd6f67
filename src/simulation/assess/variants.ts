/** For each decision, the same table with that one decision replaced by what the model answer did in its place. */
import type { JudgedDecision } from '#domain/assessment/ledger.ts';
import type { CasePlan } from '#domain/case-plan.ts';
import { minutes } from '#domain/case-time.ts';
import type { Decision, Recipe } from '#domain/recipe.ts';
import { sameTable } from '../same-table.ts';
import type { AnchoredDecision, Habits } from './anchored.ts';
import { ledgerOf } from './ledger-of.ts';
import { leftSilent, placeOfStage } from './stand-in.ts';

export const COMPARED = ['model-answer', 'not-taken', 'added'] as const;
/** `added`: a decision of the model answer that was not taken at all. */
export type Compared = (typeof COMPARED)[number];

export interface Variant {
  /** Index in the recipe; null for a decision that was not taken. */
  readonly index: number | null;
  /** Index in the model answer; null where it has none like it. */
  readonly model: number | null;
  readonly compared: Compared;
  /** The model answer did the very same at the same time. */
  readonly same: boolean;
  readonly habits: Habits;
}

export interface Variants {
  readonly actual: Habits;
  readonly variants: readonly Variant[];
}

const kindOf = ({ request, type }: Pick<Decision, 'request' | 'type'>) => `${request}/${type}`;

/** Position of each among those of its kind. */
function numbered(list: readonly JudgedDecision[]): ReadonlyMap<string, JudgedDecision> {
  const seen = new Map<string, number>();
  return new Map(
    list.map((one) => {
      const kind = kindOf(one.decision);
      const nth = seen.get(kind) ?? 0;
      seen.set(kind, nth + 1);
      return [`${kind}/${nth}`, one];
    }),
  );
}

const sameDecision = (a: AnchoredDecision, b: AnchoredDecision): boolean =>
  a.lag === b.lag &&
  JSON.stringify(a.anchor) === JSON.stringify(b.anchor) &&
  JSON.stringify(a.decision.choice ?? null) === JSON.stringify(b.decision.choice ?? null);

/** A letter that told of the police's answer is written without it where nobody asks the police. */
const withoutAnswer = (one: JudgedDecision, gone: JudgedDecision): JudgedDecision =>
  gone.decision.type === 'decide.enquire' && one.anchor.kind === 'milestone' && one.anchor.type === 'enquiry-answered'
    ? { ...one, ...one.byStage }
    : one;

/** @param model the model answer for the seat that is played */
export function variantsOf(plan: CasePlan, recipe: Recipe, model: readonly Decision[]): Variants {
  const { class: _class, stopped: _stopped, ...untied } = recipe;
  const toTheEnd = { ...untied, until: minutes(plan.horizon + 1) };
  const table = sameTable(plan, recipe, model);
  const own = ledgerOf(plan, toTheEnd);
  // A forbidden wish changes nothing, so it costs nothing.
  const mine = own.ledger.entries.filter(({ attempt }) => attempt === null);
  const theirs = ledgerOf(table.plan, table.recipe).ledger.entries;
  const silent = leftSilent(own.run, own.asked);
  const habits = (decisions: readonly AnchoredDecision[], more: readonly string[] = []): Habits => ({
    decisions,
    silent: more.length > 0 ? new Set([...silent, ...more]) : silent,
    standIns: true,
  });
  const [byKind, modelByKind] = [numbered(mine), numbered(theirs)];
  const replaced = [...byKind].map(([key, one]): Variant => {
    const better = modelByKind.get(key);
    const others = mine.filter((other) => other !== one).map((other) => (better ? other : withoutAnswer(other, one)));
    // Who does not decline conditions accepts them; any other question whose answer is taken away stays open.
    const { anchor } = one;
    const left =
      anchor.kind === 'stage' && one.decision.type !== 'decide.decline-conditions'
        ? [placeOfStage(anchor.procedure, anchor.stage)]
        : [];
    return better
      ? {
          index: one.index,
          model: better.index,
          compared: 'model-answer',
          same: sameDecision(one, better),
          habits: habits([...others, { ...better, index: one.index }]),
        }
      : { index: one.index, model: null, compared: 'not-taken', same: false, habits: habits(others, left) };
  });
  const added = [...modelByKind].flatMap(([key, one]): Variant[] =>
    byKind.has(key)
      ? []
      : [
          {
            index: null,
            model: one.index,
            compared: 'added',
            same: false,
            // After all that the person took: such an index belongs to nobody's list.
            habits: habits([...mine, { ...one, index: recipe.decisions.length + one.index }]),
          },
        ],
  );
  const inTurn = [...replaced].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return { actual: habits(mine), variants: [...inTurn, ...added] };
}
