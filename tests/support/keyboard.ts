/** A person without a mouse: Tab, arrows, Space and Enter, and what the focused element is called. */
import type { Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 400;

export interface Focused {
  /** `a`, `button`, `input:radio`, `summary`, … */
  readonly kind: string;
  /** The words a person would call it by. */
  readonly name: string;
  /** The legend of the group it stands in; empty where it stands in none. */
  readonly group: string;
  readonly checked: boolean;
}

/** Runs in the page. */
const DESCRIBE = `(() => {
  const one = document.activeElement;
  const words = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const label = one.labels?.length ? one.labels[0].textContent : one.textContent;
  return {
    kind: one.tagName.toLowerCase() + (one.type && one.tagName === 'INPUT' ? ':' + one.type : ''),
    name: words(one.getAttribute('aria-label') ?? label),
    group: words(one.closest('fieldset')?.querySelector('legend')?.textContent),
    checked: one.checked === true,
  };
})()`;

export const focused = (page: Page): Promise<Focused> => page.evaluate(DESCRIBE) as Promise<Focused>;

/** Presses Tab until something called so has the focus. @throws where one round of the page does not reach it */
export async function tabTo(page: Page, name: string | RegExp): Promise<Focused> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return now;
  }
  throw new Error(`The Tab key never reached "${name}".`);
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** In the group of the focused radio button: arrows until the wanted one is chosen. @throws where the group has none */
export async function choose(page: Page, wanted: RegExp): Promise<void> {
  const first = await focused(page);
  if (wanted.test(first.name)) {
    if (!first.checked) await page.keyboard.press('Space');
    return;
  }
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('ArrowDown');
    if (wanted.test((await focused(page)).name)) return;
  }
  throw new Error(`No choice of "${first.group}" is called ${wanted}.`);
}
