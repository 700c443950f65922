/** Two-minute drills by keys: taken, sent back, mended and sent; slips come again, days are counted, nothing more. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const WHOLE = 'f1.contactCentre.1.H10.1.receive.whole';
const OMITTED = 'f3.serviceDesk2.1.H6.1.receive.omitted.hypothesis';
const DRAFT = 'f4.serviceDesk1.1.H6.1.send.omitted.exactAsk';

async function drill(id?: string, page?: Page): Promise<Page> {
  const shown = page ?? (await app.browser.newPage());
  await shown.goto(`${app.address}drill${id === undefined ? '' : `?id=${id}`}`);
  await shown.getByRole('heading', { name: /^You are / }).waitFor();
  return shown;
}

const verdictOf = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: /^Next/ }).waitFor();
  return ((await page.locator('[data-passed]').textContent()) ?? '').replace(/\s+/g, ' ');
};

test('a whole handover is taken with one key, and the next one comes with Enter', async () => {
  const page = await drill(WHOLE);
  await page.keyboard.press('a');
  expect(await verdictOf(page)).toMatch(/^Right\. Nothing was amiss/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^You are / }).waitFor();
  await page.getByText('1 of 1 right').waitFor();
  await page.getByText('One day').waitFor();
  await page.close();
});

test('what lacks something goes back with its name; taken, it says what was lost and comes again', async () => {
  const page = await drill(OMITTED);
  await page.keyboard.press('Enter');
  await page.getByText('Name what is amiss first').first().waitFor();
  await page.getByRole('button', { name: /likely cause$/ }).click();
  await page.keyboard.press('Enter');
  expect(await verdictOf(page)).toMatch(/^Right\. likely cause was missing, and you asked for it/);
  await drill(OMITTED, page);
  await page.keyboard.press('a');
  expect(await verdictOf(page)).toMatch(
    /^Not so\. You took it without this: likely cause.*I think water in a joint/,
  );
  await page.evaluate(() => localStorage.setItem('baton.visited', 'yes'));
  await page.goto(app.address);
  await page.getByRole('region', { name: 'Two-minute drills' }).getByText('hypothesis').waitFor();
  await page.getByRole('link', { name: 'Two minutes' }).click();
  await page.getByText(/Earlier today you did not notice that it was missing: likely cause/).waitFor();
  await page.close();
});

test('a draft is mended in words and sent', async () => {
  const page = await drill(DRAFT);
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.press('Enter');
  expect(await verdictOf(page)).toMatch(/^Not so\. Still missing: what is asked/);
  await drill(DRAFT, page);
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type(' Please reset the port and test it.');
  await page.keyboard.press('Enter');
  expect(await verdictOf(page)).toMatch(/^Right\. Mended: what is asked/);
  await page.close();
});

test('on a phone and in the dark: nothing wider than the page, no serious fault, by touch', async () => {
  const context = await app.browser.newContext({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
  });
  const page = await drill(OMITTED, await context.newPage());
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: /likely cause$/ }).tap();
  await page.getByRole('button', { name: /^Send it back/ }).tap();
  expect(await verdictOf(page)).toMatch(/^Right\./);
  expect(await seriousFaults(page)).toEqual([]);
  await context.close();
});

test('after two minutes it says what to look at again, and everything recorded can be deleted', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-03-03T09:00:00') });
  await drill(OMITTED, page);
  await page.keyboard.press('a');
  await verdictOf(page);
  await page.clock.fastForward(125_000);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'That were two minutes' }).waitFor();
  await page.getByText('0 of 1 right.').waitFor();
  await page.getByText('You took it without this: likely cause').waitFor();
  await page.goto(`${app.address}stored`);
  await page.getByText('One piece is recorded').waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('Nothing is recorded of what you showed.').waitFor();
  await context.close();
});
