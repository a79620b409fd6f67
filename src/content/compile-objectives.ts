/** From objectives as they are written to what the engine judges, and to what the card shows. */
import type { Objective } from '#domain/assessment/objective.ts';
import type { Citation } from '#domain/citation.ts';
import type { DecisionTest, ObjectiveCondition } from '#domain/conditions.ts';
import { must } from '#domain/result.ts';
import { durationOf } from './compile-instrument.ts';
import type { ConditionInFile, DecisionTestInFile, ObjectiveInFile } from './schemas/objective.ts';
import type { World } from './world.ts';

/** What was left out is not a key at all, on every level. */
const plain = <Shape>(written: unknown): Shape => JSON.parse(JSON.stringify(written)) as Shape;
const testOf = (test: DecisionTestInFile): DecisionTest => plain(test);

function conditionOf(file: ConditionInFile): ObjectiveCondition {
  const { all, any, not, decided, never, attempted, order, lag, letter } = file;
  if (all) return { all: all.map(conditionOf) };
  if (any) return { any: any.map(conditionOf) };
  if (not) return { not: conditionOf(not) };
  if (decided) return { decided: testOf(decided) };
  if (never) return { never: testOf(never) };
  if (attempted) return { attempted: testOf(attempted) };
  if (order) return { order: { first: testOf(order.first), second: testOf(order.second) } };
  if (lag) {
    const { within, ...test } = lag;
    return { lag: { ...testOf(test), within: durationOf(within) } };
  }
  // The lint has seen that it is one of the kinds.
  return { letter: plain(must(letter, 'a condition of no kind')) };
}

function citationOf(law: NonNullable<ObjectiveInFile['assessed']>['law'], world: World): Citation | null {
  if (!law) return null;
  const { rules } = must(world.instruments.get(law.instrument), `no instrument "${law.instrument}"`).value;
  const { article, checked } = must(rules[law.rule], `no rule "${law.rule}" in "${law.instrument}"`);
  return { instrument: law.instrument, article, checked, rule: law.rule };
}

/** Throws where the lint rules about objectives have not been kept. */
export const objectivesOf = (list: readonly ObjectiveInFile[], world: World): readonly Objective[] =>
  list.flatMap(({ id, text, assessed }): Objective[] => {
    if (!assessed) return [];
    const { dimension, seat, met, partly, defensible, law, explanation } = assessed;
    return [
      {
        id,
        text,
        dimension,
        seat: seat ?? null,
        met: conditionOf(met),
        partly: partly ? conditionOf(partly) : null,
        defensible: (defensible ?? []).map((one) => ({ met: conditionOf(one.met), reason: one.reason })),
        citation: citationOf(law, world),
        explanation,
      },
    ];
  });

/** What a person may read before the end. */
export const aimsOf = (list: readonly ObjectiveInFile[]): readonly { readonly id: string; readonly text: string }[] =>
  list.flatMap(({ id, text, hidden }) => (hidden ? [] : [{ id, text }]));
