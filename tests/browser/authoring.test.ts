/** The authoring room in a real browser: a draft is changed in forms and text, undone, proved, played, saved as a pack and opened again. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { axeProblems, EDITIONS, withPage } from '#support/browser.ts';

it.each(EDITIONS)('writes, proves, plays, saves and reopens a case in the %s edition', async (edition) => {
  await withPage(edition, { route: '/author' }, async (page) => {
    await page.getByRole('button', { name: 'Begin with it' }).press('Enter');
    await page.getByText('No problems').waitFor();
    expect(await axeProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Evidence', exact: true }).press('Enter');
    await page.locator('summary', { hasText: 'Sign-in logs of the mailbox' }).click();
    const age = page.getByLabel('Age when the case opens');
    await age.fill('P9X');
    await page.getByText('is not an ISO 8601 duration').first().waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await age.fill('P8D');
    await page.getByText('No problems').waitFor();

    await page.getByRole('tab', { name: 'Text' }).press('Enter');
    await page.getByRole('tab', { name: 'Text' }).click();
    const text = page.locator('.cm-content');
    await text.waitFor();
    expect(await text.innerText()).toContain('# A small case that works');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo: Age/ }).click();
    await page.getByRole('button', { name: /^Redo: Age/ }).click();
    await page.getByText('No problems').waitFor();

    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.locator('.case-graph svg').waitFor();
    expect(await axeProblems(page)).toEqual([]);

    await page.getByRole('tab', { name: 'Proofs' }).click();
    await page.getByRole('button', { name: 'Prove the case' }).click();
    await page.getByText('none fails').waitFor({ timeout: 60_000 });
    expect(await axeProblems(page)).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the pack (zip)' }).click();
    const pack = await (await download).path();

    await page.getByRole('button', { name: 'Play it' }).click();
    await page.waitForURL(/#\/play\/my-first-case/);
    await page.getByRole('heading', { name: 'The card numbers' }).first().waitFor();

    await page.getByRole('link', { name: 'Write a case' }).click();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'my-first-case.zip', mimeType: 'application/zip', buffer: readFileSync(pack) });
    await page.getByText('No problems').waitFor();
    await page.getByRole('button', { name: 'Evidence', exact: true }).click();
    await page.locator('summary', { hasText: 'Sign-in logs of the mailbox' }).click();
    expect(await page.getByLabel('Age when the case opens').inputValue()).toBe('P8D');
  });
});
