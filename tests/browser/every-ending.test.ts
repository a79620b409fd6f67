/**
 * Every ending of every case at every desk: a game that stands before its end is opened by its code, and comes to its end by keyboard.
 * The list is found by `tests/simulation/endings.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { debrief as words } from '#app/training/words/debrief.en.ts';
import { OUTCOMES } from '#domain/case-run.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { must } from '#domain/result.ts';
import { encodeRecipe } from '#simulation/codes/recipe-code.ts';
import { addressOf, axeProblems, type Edition, withPage } from '#support/browser.ts';
import { deep } from '#support/counts.ts';
import { decide } from '#support/decide-by-keyboard.ts';
import { beforeItsEnd, beforeItsLastDecision, type Ending, recipeOfScript } from '#support/endings.ts';
import { shippedDesks } from '#support/shipped-cases.ts';
import { throughTime } from '#support/wait-by-keyboard.ts';

const desks = await shippedDesks();
const endings = JSON.parse(readFileSync(join('tests', 'golden', 'endings.json'), 'utf8')) as readonly Ending[];

const EDITIONS: readonly Edition[] = ['hosted', 'file'];
const WIDTHS = [360, 1280];
const WAYS = EDITIONS.flatMap((edition, e) => WIDTHS.map((width, w) => ({ edition, width, turn: 2 * e + w })));

async function end(
  page: Page,
  edition: Edition,
  { desk: name, outcome, script, seed, byDecision }: Ending,
): Promise<void> {
  const desk = must(
    desks.find((one) => one.name === name),
    name,
  );
  const recipe = recipeOfScript(desk, script, seed);
  const decided = byDecision && beforeItsLastDecision(desk, recipe);
  const code = must(encodeRecipe(decided ? decided.before : beforeItsEnd(desk, recipe)), 'a code');
  await page.goto(addressOf(edition, `/run/${code}`));
  await page.getByRole('heading', { level: 1, name: desk.plan.title }).waitFor();
  expect(await page.getByRole('heading', { name: 'Debrief' }).count(), `${name} has not ended`).toBe(0);
  if (decided) await decide(page, desk, decided.last);
  await throughTime(page, desk.plan.horizon / MINUTES_PER_DAY + 2);
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await page.getByText(words[`training.outcome.case.${outcome}`]).first().waitFor();
  expect(await axeProblems(page), `${name}, ${outcome}`).toEqual([]);
}

/**
 * The deep run takes every ending everywhere. The ordinary one takes each outcome once, of as many desks as there are, and of each case
 * one end that is not the good one: the good ones are in `model-answers.test.ts`.
 */
const outcomes = OUTCOMES.flatMap((outcome, i) => {
  const those = endings.filter((one) => one.outcome === outcome);
  return those[i % those.length] ?? [];
});
const bad = desks
  .filter(({ role }) => role === 'prosecutor')
  .flatMap(({ plan }, i) => {
    const own = desks.filter((one) => one.plan.scenario === plan.scenario).map(({ name }) => name);
    const those = endings.filter((one) => own.includes(one.desk) && one.outcome !== 'obtained');
    return those[(3 * i) % those.length] ?? [];
  });
const sample = [...new Set([...outcomes, ...bad])];

it.each(WAYS)('$edition edition, $width px', async ({ edition, width, turn }) => {
  const here = deep ? endings : sample.filter((_, i) => i % WAYS.length === turn);
  expect(here.length).toBeGreaterThan(0);
  await withPage(edition, { width, height: 800, dark: turn % 2 === 1 }, async (page) => {
    for (const ending of here) await end(page, edition, ending);
  });
});
