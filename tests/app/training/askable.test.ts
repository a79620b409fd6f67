/** A desk can ask about everything that its author asks about: the form of a question has a box for it. */
import { expect, it } from 'vitest';
import { askableFields } from '#app/training/model/desk-fields.ts';
import { must } from '#domain/result.ts';
import { replay } from '#simulation/replay.ts';
import { readProcedure, receivedLetter } from '#simulation/view-of.ts';
import { shippedDesks, writtenAt } from '#support/shipped-cases.ts';

const questions = (await shippedDesks()).flatMap((desk) =>
  writtenAt(desk).flatMap(({ name, decisions }) =>
    decisions.flatMap((decision, i) =>
      decision.choice?.asks
        ? [{ desk, name, decision, asks: decision.choice.asks, before: decisions.slice(0, i) }]
        : [],
    ),
  ),
);

it.each(questions.map((one) => [one.desk.name, one.name, one] as const))('%s, %s', (_, __, question) => {
  const { desk, decision, asks, before } = question;
  const run = replay(desk.plan, { ...desk.played(before), until: decision.at });
  const letter = must(receivedLetter(run, readProcedure(decision.request), desk.role)?.choice?.draft, 'a letter');
  const basis = must(
    desk.plan.bases.find(({ id }) => id === letter.basis),
    letter.basis,
  );
  expect(asks.filter((field) => !askableFields(desk.plan, basis).includes(field))).toEqual([]);
});

it('is asked of many letters', () => {
  expect(questions.length).toBeGreaterThan(10);
});
