/** Runs begun again from one another in a real browser: the tree under the picture, by keys alone, and after its root is deleted. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchAt, restoreRun, sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { type OpenApp, openApp } from './browser.ts';
import { hasVerdict, keepSession } from './kept-runs.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const MINUTE = 60_000;

/** A run of F1, one begun again from its fifth minute and left alone until the end, and the page on the first. */
async function openFamily(width = 1440, look: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await app.browser.newPage({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: look,
  });
  const { run, desk } = await playedRun('f1', 'Fog');
  const title = run.scenario.title;
  const first = sessionOf(run);
  const at = run.firstSeatAt + 5 * MINUTE;
  const other = restoreRun(branchAt(first, at), run.setup);
  other.advanceTo(other.endsAt);
  await keepSession(page, app.address, { id: 'first', title, desk, session: first });
  const branchOf = { run: 'first', at };
  await keepSession(page, app.address, { id: 'second', title, desk, session: sessionOf(other), branchOf });
  await page.goto(`${app.address}debrief/first?at=${at}`);
  await page.getByRole('slider').waitFor();
  return page;
}

const tree = (page: Page) => page.getByRole('list', { name: 'Begun again from one another' });

test('a run begun again stands in the tree, opens by Enter, and says afterwards what came of it', async () => {
  const page = await openFamily();
  const rows = tree(page).getByRole('listitem');
  expect(await rows.count()).toBe(2);
  expect(await rows.first().textContent()).toContain('this one');
  expect(await rows.last().textContent()).toContain('Over, its debrief not opened yet.');
  await rows.last().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/debrief\/second/);
  const sentence = await page.getByRole('heading', { level: 1 }).textContent();
  await expect.poll(() => hasVerdict(page, 'second')).toBe(true);
  await page.goto(`${app.address}debrief/first?at=D2 08:24:00`);
  await tree(page).waitFor();
  expect(await rows.last().textContent()).toContain(sentence);
  await page.close();
});

test('again from any moment: the new run joins the tree and leads back to its desk', async () => {
  const page = await openFamily();
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await page.getByRole('button', { name: /^Again from/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
  const played = new URL(page.url()).pathname;
  await page.getByRole('textbox').first().waitFor();
  await page.goto(`${app.address}debrief/first`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('with too little in it').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Begun again from one another' }).waitFor();
  expect(await page.getByText('Not over yet: opens at its desk.').count()).toBe(1);
  await page.getByRole('link', { name: /^Run 3/ }).click();
  await page.waitForURL(new RegExp(played));
  await page.close();
});

test('deleting the first run leaves the one begun from it readable, with its place in the tree', async () => {
  const page = await openFamily();
  await page.goto(`${app.address}debrief/second?at=D2 08:30:00`);
  await tree(page).waitFor();
  await page.goto(`${app.address}stored`);
  await page
    .getByRole('button', { name: /^Delete/ })
    .nth(1)
    .waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await page.getByRole('row').last().getByRole('button').click();
  await page.getByRole('row').nth(1).waitFor({ state: 'detached' });
  await page.goto(`${app.address}debrief/second?at=D2 08:30:00`);
  const rows = tree(page).getByRole('listitem');
  await rows.first().waitFor();
  expect(await rows.allTextContents()).toEqual([
    expect.stringContaining('Deleted. What was begun from it is still here.'),
    expect.stringContaining('this one'),
  ]);
  await page.close();
});

test.each(EVERY_LOOK)('at %i, %s: no serious fault, nothing wider than the page', async (width, look) => {
  const page = await openFamily(width, look);
  await tree(page).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'As a table' }).click();
  await page.getByRole('table', { name: 'Begun again from one another' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.close();
});
