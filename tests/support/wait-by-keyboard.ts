/** Time let pass by keyboard: days typed into the field that lets them pass, until a day of the case, or until it has ended. */
import type { Page } from 'playwright-core';
import { room } from '#app/training/words/room.en.ts';
import { tabTo } from './keyboard.ts';

const MOST_AT_ONCE = 3000;

const today = async (page: Page): Promise<number> =>
  Number((await page.locator('.day-counter__day').first().innerText()).replace(/\D/g, ''));
const over = async (page: Page): Promise<boolean> => (await page.getByRole('heading', { name: 'Debrief' }).count()) > 0;

/** To this day of the case, at once where the field allows it; less where the case ends before. */
export async function throughTime(page: Page, day: number): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    if (await over(page)) return;
    const left = Math.ceil(day - (await today(page)));
    if (left <= 0) return;
    await tabTo(page, room['training.time.days']);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(Math.min(left, MOST_AT_ONCE)));
    await page.keyboard.press('Enter');
  }
  throw new Error(`Day ${day} never comes.`);
}
