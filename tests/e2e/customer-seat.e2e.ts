/** F1 lived as Ms Adeyemi in a real browser, by keys alone: against the novice and the expert, to the form and both views; axe at both widths. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const LINE = 'Speak as you would. They hear what you write.';

async function openSeat(query: string, width = 1440) {
  const page = await app.browser.newPage({ viewport: { width, height: width < 500 ? 844 : 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${app.address}as-customer/f1?seed=1${query}`);
  await page.getByRole('heading', { name: 'Live it as Ms Adeyemi' }).waitFor();
  return { page, errors };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const log = (page: Page) => page.getByRole('log').textContent();

/** From the choice of the desk to her first words, by keys. */
async function ring(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Begin/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/run=/);
  await page.getByRole('button', { name: 'Ring them' }).waitFor();
  expect(await focused(page)).toBe('Ring them');
  await page.keyboard.press('Enter');
  await page.getByLabel('Please enter your account or order number.').waitFor();
  await page.keyboard.type('440218');
  await page.keyboard.press('Enter');
  // A desk that was played before picks up when it did then: she holds the line.
  for (let i = 0; i < 5 && (await page.getByLabel(LINE).count()) === 0; i += 1)
    await page.keyboard.press('Enter');
  await page.getByLabel(LINE).waitFor();
  await page.keyboard.type("My internet has been dead since ten to eight, and next door's the same.");
  await page.keyboard.press('Enter');
}

/** Listens, waits, picks up and hangs up by keys until the questions come. */
async function liveOn(page: Page): Promise<void> {
  const questions = page.getByRole('heading', { name: 'Ten questions, from memory' });
  for (let i = 0; i < 120 && (await questions.count()) === 0; i += 1) {
    const answer = page.getByRole('button', { name: 'Pick up' });
    if ((await answer.count()) > 0) await answer.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(15);
  }
  await questions.waitFor();
}

test('against the novice: rung, keyed in, waited, rung back; ten questions, and both views of the same run', async () => {
  const { page, errors } = await openSeat('&by=novice');
  await ring(page);
  expect(await log(page)).toContain('Have you restarted the router?');
  expect(await log(page)).not.toContain('exam');
  await liveOn(page);
  await page.getByLabel('How often did you have to ring?').fill('3');
  await page.getByLabel('Nobody ever did').check();
  await page
    .getByRole('group', { name: /Did anybody say sorry/ })
    .getByLabel('No', { exact: true })
    .check();
  await page
    .getByRole('group', { name: /recommend/ })
    .getByLabel('2', { exact: true })
    .check();
  await page.getByRole('button', { name: 'Show what the log says' }).click();
  await page.getByRole('heading', { name: /One run, two views/ }).waitFor();
  const row = (name: RegExp) => page.getByRole('row', { name }).textContent();
  expect(await row(/How often did you have to ring/)).toMatch(/3 times\s*once.*differs/s);
  expect(await row(/Would you recommend/)).toMatch(/2\s*no log can say; ease/);
  expect(await page.getByRole('region', { name: 'On the company’s wall' }).textContent()).toContain(
    'answered in 10 s',
  );
  expect(await page.getByRole('region', { name: 'For Ms Adeyemi' }).textContent()).toMatch(/calls/);
  // Reload keeps the answers.
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: /One run, two views/ }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('against the expert the truth comes, and what she never said nobody says back; the run is gone on with after a reload', async () => {
  const { page, errors } = await openSeat('&by=expert');
  await ring(page);
  expect(await log(page)).toContain('So: dead since ten to eight, next door too.');
  const before = await log(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('log').waitFor();
  expect(await log(page)).toBe(before);
  await liveOn(page);
  await page.getByRole('button', { name: 'Show what the log says' }).click();
  const row = page.getByRole('row', { name: /until somebody told you the true reason/ });
  expect(await row.textContent()).toMatch(/left open\s*\d+ minutes/);
  expect(errors).toEqual([]);
  await page.close();
});

test('from the third screen of a debrief by its letter, with the own run at the desk', async () => {
  const page = await app.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { run, desk } = await playedRun('f1', 'Kind and silent');
  await keepSession(page, app.address, {
    id: 'kind',
    title: run.scenario.title,
    desk,
    session: sessionOf(run),
  });
  await page.goto(`${app.address}debrief/kind`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('was never made').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Live it as Ms Adeyemi/ }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('radio', { name: /^You,/ }).waitFor();
  expect(await page.getByRole('radio', { name: /^You,/ }).isChecked()).toBe(true);
  await ring(page);
  expect(await log(page)).toMatch(/They /);
  // It is no run at a desk: home does not offer to go on with it there.
  await page.goto(app.address);
  expect(await page.getByRole('link', { name: 'Go on with this run' }).count()).toBe(0);
  await page.close();
});

describe.each([1440, 390])('at %i', (width) => {
  test('no serious fault on any of the screens, nothing wider than the page', async () => {
    const { page } = await openSeat('&by=expert', width);
    const check = async (where: string): Promise<void> =>
      expect(await seriousFaults(page), where).toEqual([]);
    await check('who is at the desk');
    await page.getByRole('button', { name: /Begin/ }).press('Enter');
    await page.getByRole('button', { name: 'Ring them' }).press('Enter');
    const foot = async () => (await page.locator('form').boundingBox())?.y;
    await page.getByLabel('Please enter your account or order number.').waitFor();
    await check('the keypad');
    const menuAt = await foot();
    await page.getByRole('group', { name: 'Keypad' }).getByRole('button', { name: '4' }).first().click();
    await page.getByLabel('Please enter your account or order number.').fill('440 218');
    await page.keyboard.press('Enter');
    await page.getByLabel(LINE).waitFor();
    expect(await foot()).toBe(menuAt);
    await page.keyboard.type('No internet since ten to eight.');
    await page.keyboard.press('Enter');
    await check('on the line');
    await page.getByRole('button', { name: 'To the questions' }).click();
    await page.getByRole('heading', { name: 'Ten questions, from memory' }).waitFor();
    await check('the form');
    await page.getByRole('button', { name: 'Show what the log says' }).click();
    await page.getByRole('heading', { name: /One run, two views/ }).waitFor();
    await check('both views');
    await page.close();
  });
});
