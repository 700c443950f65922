/** The expert's line beside one's own in a real browser: opened by keys, its minutes played by a key, axe in both looks and sizes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

async function openCloser(width = 1440, look: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await app.browser.newPage({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: look,
  });
  const { run, desk } = await playedRun('f1', 'Kind and silent');
  await keepSession(page, app.address, {
    id: 'kind',
    title: run.scenario.title,
    desk,
    session: sessionOf(run),
  });
  await page.goto(`${app.address}debrief/kind?at=D2 08:22:00`);
  await page.getByRole('slider').waitFor();
  return page;
}

const table = (page: Page) => page.getByRole('table', { name: /minute by minute on the same seed/ });

test('by keys: the tab, the two columns, what the difference cost, and the minutes played', async () => {
  const page = await openCloser();
  await page.getByRole('tab', { name: 'Handovers' }).focus();
  for (let i = 0; i < 9; i += 1) {
    await page.keyboard.press('ArrowRight');
    if ((await page.getByRole('tab', { name: 'Expert beside you', selected: true }).count()) > 0) break;
  }
  await table(page).waitFor();
  expect(await table(page).getByText("Next door's the same", { exact: false }).count()).toBe(0);
  expect(
    await table(page)
      .getByText(/^Only the expert: /)
      .count(),
  ).toBeGreaterThan(0);
  expect(
    await table(page)
      .getByText(/^What it cost: /)
      .count(),
  ).toBeGreaterThan(0);
  const slider = page.getByRole('slider');
  const play = table(page)
    .getByRole('button', { name: /^Play the minutes from 08:2[5-9]/ })
    .first();
  const from = (await play.getAttribute('aria-label'))?.slice(-8) ?? '';
  await play.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((start) => {
    const words = document.querySelector('input[type=range]')?.getAttribute('aria-valuetext') ?? '';
    return words.slice(0, 8) > start && words.slice(0, 5) >= start.slice(0, 5);
  }, from);
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^08:/);
  await page.close();
});

test.each(EVERY_LOOK)('at %i, %s: no serious fault, nothing wider than the page', async (width, look) => {
  const page = await openCloser(width, look);
  await page.getByRole('tab', { name: 'Expert beside you' }).click();
  await table(page).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  if (process.env.BATON_SHOTS)
    await page.screenshot({ path: `${process.env.BATON_SHOTS}/expert-${width}-${look}.png`, fullPage: true });
  await page.close();
});
