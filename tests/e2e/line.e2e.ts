/** The one line in a real browser: what it addresses does not change unseen, no hint is given unasked, no fact looks attached that is not. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, lineHasFocus, say, straightToTheDesk } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { movesKept } from './kept-runs.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

async function onTheLine(): Promise<Page> {
  const { page } = await app.open();
  await straightToTheDesk(page);
  await answer(page);
  return page;
}

async function endTheCall(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('end the call');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

const lineOf = (page: Page) => page.getByRole('region', { name: 'Say' }).getByRole('textbox');

test('words begun for a caller who is gone are refused and kept', async () => {
  const page = await onTheLine();
  await page.keyboard.type('I look at it now.');
  await endTheCall(page);
  await page.getByText('Nobody is on the line: Ms Adeyemi is gone.').first().waitFor();
  await lineHasFocus(page);
  await page.keyboard.press('Enter');
  expect(await lineOf(page).inputValue()).toBe('I look at it now.');
  await page.close();
}, 60_000);

test('and are hers still after a reload', async () => {
  const page = await onTheLine();
  await page.keyboard.type('I look at it now.');
  await endTheCall(page);
  const gone = page.getByText('Nobody is on the line: Ms Adeyemi is gone.').first();
  await gone.waitFor();
  await expect.poll(() => movesKept(page, 'endCall'), { timeout: 10_000 }).toBe(1);
  await page.reload();
  await gone.waitFor();
  expect(await lineOf(page).inputValue()).toBe('I look at it now.');
  await page.close();
}, 60_000);

test('an Enter that comes before the focus does is not lost', async () => {
  const { page } = await app.open();
  await straightToTheDesk(page);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-rings'));
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Enter');
  await page.getByRole('log').waitFor();
  await lineHasFocus(page);
  await page.close();
}, 60_000);

test('a name typed right after Esc is no hint, and no letter of it is lost', async () => {
  const page = await onTheLine();
  await page.keyboard.press('Escape');
  await page.keyboard.type('Hello Mona');
  expect(await lineOf(page).inputValue()).toBe('Hello Mona');
  expect(await page.getByRole('heading', { name: 'Hint' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.getByText('A hint? It is counted.').waitFor();
  expect(await page.getByRole('heading', { name: 'Hint' }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hint' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await lineOf(page).inputValue()).toBe('Hello Mona');
  await page.close();
}, 60_000);

test('the card of keys opens on its way out', async () => {
  const page = await onTheLine();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
  await page.close();
}, 60_000);

test('facts to attach say and show which are attached, and the last can be reached', async () => {
  const page = await onTheLine();
  await say(page, 'That is a bad time for it, I believe you. Since when, and what do you see?');
  await say(page, 'And next door, is it the same there? What is your exam?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  const facts = page.getByRole('group', { name: /^To attach/ });
  await facts.waitFor();
  expect(await facts.textContent()).toContain('none attached yet');
  const last = facts.getByRole('button').last();
  const before = (await last.textContent()) ?? '';
  await last.click();
  expect(await last.getAttribute('aria-pressed')).toBe('true');
  expect(await last.textContent()).not.toBe(before);
  await page.getByRole('group', { name: 'To attach, 1 attached' }).waitFor();
  const cut = await facts.evaluate((box) => box.scrollHeight > box.clientHeight + 1);
  expect(cut).toBe(false);
  await page.close();
}, 60_000);

test('a click on what I owe offers to take it off and leaves the line alone', async () => {
  const page = await onTheLine();
  await say(page, 'I ring you by 08:45.');
  const owes = page.getByRole('region', { name: 'I owe' });
  await owes.getByRole('button').first().click();
  const box = page.getByRole('dialog', { name: /^I owe/ });
  await box.getByText('08:45').waitFor();
  await page.keyboard.press('Escape');
  await owes.getByRole('button').first().click();
  await box.getByRole('button', { name: 'Those words were no promise' }).click();
  await expect.poll(() => owes.getByText('Nothing promised yet.').count()).toBe(1);
  expect(await lineOf(page).inputValue()).toBe('');
  await page.close();
}, 60_000);
