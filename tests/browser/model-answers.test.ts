/**
 * What an author would have done at each desk of each case, done in a browser by keyboard alone: letters filled in box by box, questions,
 * grants, waiting, and the debrief.
 */
import { expect, it } from 'vitest';
import { debrief as endWords } from '#app/training/words/debrief.en.ts';
import { MINUTES_PER_DAY } from '#domain/case-time.ts';
import { axeProblems, type Edition, screenshot, withPage } from '#support/browser.ts';
import { deep } from '#support/counts.ts';
import { decide } from '#support/decide-by-keyboard.ts';
import { press, tabTo } from '#support/keyboard.ts';
import { shippedDesks } from '#support/shipped-cases.ts';
import { throughTime } from '#support/wait-by-keyboard.ts';

const desks = await shippedDesks();

interface Way {
  readonly edition: Edition;
  readonly width: number;
}
const WAYS: readonly Way[] = [
  { edition: 'file', width: 360 },
  { edition: 'hosted', width: 1280 },
  { edition: 'hosted', width: 360 },
  { edition: 'file', width: 1280 },
];

/**
 * At each width and in each edition by turns; the deep run plays every desk in every way. The ordinary one plays every prosecutor's, and
 * one other desk; not the first case, which `play-by-keyboard.test.ts` and `other-desk.test.ts` play at both desks.
 */
const PLAYED = desks.filter(
  ({ role, name }, i) => i > 1 && (role === 'prosecutor' || name === 'ten-days at department'),
);
const GAMES = (deep ? desks : PLAYED).flatMap((desk, i) =>
  WAYS.filter((_, nth) => deep || nth === i % WAYS.length).map((way) => ({ ...way, desk, name: desk.name })),
);

it.each(GAMES)('$name, $edition edition, $width px', async ({ desk, edition, width }) => {
  const route = `/play/${desk.plan.scenario}`;
  await withPage(edition, { width, height: 800, route, dark: width === 360 }, async (page) => {
    await page.getByRole('heading', { level: 1, name: desk.plan.title }).waitFor();
    if (desk.role !== 'prosecutor') {
      await press(page, 'Other desks in this case');
      // Every other desk has such a button, in the order of the case.
      for (let nth = 0; nth <= desk.plan.seats.findIndex(({ role }) => role === desk.role); nth += 1) {
        await tabTo(page, 'Sit down at this desk');
      }
      await page.keyboard.press('Enter');
      await page.getByText('Nothing has reached your desk yet').waitFor();
    }
    for (const decision of desk.modelAnswer) {
      // On the first day only the prosecutor has something to do at once.
      const early = desk.role === 'prosecutor' && decision.at < MINUTES_PER_DAY ? 1 : 0;
      await throughTime(page, Math.ceil(decision.at / MINUTES_PER_DAY - early));
      await decide(page, desk, decision);
    }
    await throughTime(page, desk.plan.horizon / MINUTES_PER_DAY + 2);
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await screenshot(page, `model-answer-${desk.name.replaceAll(' ', '-')}-${edition}-${width}`);
    const ends = Object.entries(endWords).filter(([key]) => key.startsWith('training.outcome.case.'));
    const said = await page.getByRole('main').innerText();
    expect(ends.some(([, text]) => said.includes(text))).toBe(true);
  });
});
