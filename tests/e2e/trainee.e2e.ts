/** The first visit, a desk by keys only, a reload in mid-run, and what is stored. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  answer,
  beginAsProposed,
  deskWords,
  lineHasFocus,
  say,
  straightToTheDesk,
  throughTheColdOpen,
} from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const knows = (page: Page) => page.getByRole('region', { name: 'My desk knows' });

test('the cold open leads to a ringing phone with keys only, and is not shown twice', async () => {
  const { page, errors } = await app.open();
  await throughTheColdOpen(page);
  expect(await deskWords(page)).toContain('Contact centre - you are Sam');
  // What is still being loaded when a page is left would count as a failed load.
  await page.waitForLoadState('networkidle');
  await page.goto(app.address);
  await page.getByRole('heading', { name: 'Practise' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('a deep link shows no cold open', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.address}practise`);
  await page.getByRole('heading', { name: 'Practise' }).waitFor();
  await context.close();
});

test('a first visit may begin with any scenario', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.address}practise`);
  await page.getByRole('button', { name: 'Play: Unit seven' }).click();
  await beginAsProposed(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Ms Duarte').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('Ms Duarte').first().waitFor();
  expect(await page.textContent('body')).not.toContain('not loaded');
  await context.close();
});

test('look, say, keep, report and a reload, all by keys', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  expect(await page.locator('textarea').getAttribute('placeholder')).toContain('Type as you would speak');

  await say(
    page,
    'So: dead since ten to eight, next door too. I am testing our side, stay with me about a minute.',
  );
  expect(await page.getByRole('log').textContent()).toContain('heard as:');

  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.getByText('next door').last().waitFor();

  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('is it just her');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Outage board' }).waitFor();
  await lineHasFocus(page);
  expect(await page.getByText('Contacts by street').count()).toBe(1);

  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('bigger than one');
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: /Report to Service operations/ }).waitFor();
  await page.keyboard.type('3 calls Mill Rise since 0750, no sync. yes/no by 0830 pls');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('form').waitFor({ state: 'detached' });
  await lineHasFocus(page);
  await page.keyboard.type('half a sentence');
  await page.waitForTimeout(600);

  const before = await deskWords(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Outage board' }).waitFor();
  expect(await deskWords(page)).toBe(before);
  expect(await page.locator('textarea').inputValue()).toBe('half a sentence');
  expect(errors).toEqual([]);
  await context.close();
});

test('a run is played in one tab: the other says so, keeps nothing, and takes it back on a key', async () => {
  const context = await app.browser.newContext();
  const first = await context.newPage();
  await first.goto(app.address);
  await straightToTheDesk(first);
  await answer(first);
  await say(first, 'So: dead since ten to eight.');
  await first.waitForTimeout(400);
  const second = await context.newPage();
  await second.goto(first.url());
  await second.getByRole('log').waitFor();
  await first.getByRole('heading', { name: 'goes on in another tab' }).waitFor();
  await lineHasFocus(second);
  await say(second, 'Next door too, you say.');
  await second.waitForTimeout(400);
  await first.bringToFront();
  await first.getByRole('button', { name: 'Go on here' }).press('Enter');
  await first.getByRole('log').getByText('Next door too, you say.').waitFor();
  await second.getByRole('heading', { name: 'goes on in another tab' }).waitFor();
  await lineHasFocus(first);
  await say(first, 'I test our side, stay with me a minute.');
  await first.waitForTimeout(400);
  await first.reload();
  await first.getByRole('log').getByText('I test our side').waitFor();
  expect(await first.getByRole('log').getByText('Next door too, you say.').count()).toBe(1);
  await context.close();
});

test('K on a line keeps it, Space on a known row attaches it to the note being written', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  const kept = await knows(page).getByRole('button').count();
  await page.getByRole('log').locator('[data-rove]').first().focus();
  await page.keyboard.press('k');
  await expect.poll(() => knows(page).getByRole('button').count()).toBeGreaterThan(kept);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('report');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('form').waitFor();
  await knows(page).getByRole('button').first().focus();
  await page.keyboard.press('Space');
  expect(await knows(page).getByRole('button').first().getAttribute('aria-pressed')).toBe('true');
  await context.close();
});

test('what was sent or thrown away does not stand in the next note', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  const note = page.getByRole('form', { name: /Report to Service operations/ });
  const begin = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('bigger than one');
    await page.keyboard.press('Enter');
    await note.waitFor();
    await lineHasFocus(page);
  };
  await begin();
  await page.keyboard.type('3 calls Mill Rise since 0750, no sync');
  await page.keyboard.press('Control+Enter');
  await note.waitFor({ state: 'detached' });
  await page.waitForTimeout(400);
  await begin();
  expect(await note.getByRole('textbox').inputValue()).toBe('');
  await page.keyboard.type('and one more');
  await page.waitForTimeout(400);
  await page.getByRole('button', { name: 'Discard' }).click();
  await begin();
  expect(await note.getByRole('textbox').inputValue()).toBe('');
  await context.close();
});

test('a card keeps the keys until Enter, whatever was pressed or clicked before', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.address}practise`);
  await page.getByRole('button', { name: 'Play: Unit seven' }).click();
  await beginAsProposed(page);
  const goOn = page.getByRole('button', { name: 'Go on' });
  await goOn.waitFor();
  for (const key of ['Escape', 'Escape', 'Escape', '/', 'Control+k', '?']) await page.keyboard.press(key);
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.getByText('The order form has one address line.').click();
  await page.keyboard.press('Enter');
  await goOn.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await context.close();
});

test('the result of a check comes forward, and tabs keep one line and their places', async () => {
  const context = await app.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('run a check');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /Which check/ }).waitFor();
  await page.keyboard.press('Enter');
  const systems = page.getByRole('toolbar', { name: 'Systems' });
  await systems.locator('[aria-current=true]').waitFor();
  const placed = (): Promise<{ height: number; starts: number[] }> =>
    systems.evaluate((bar) => ({
      height: bar.clientHeight,
      starts: [...bar.querySelectorAll('button')].slice(0, 5).map((tab) => tab.offsetLeft),
    }));
  const before = await placed();
  for (const each of ['Bills', 'Orders', 'Calls', 'Messages sent']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: each }).waitFor();
  }
  expect(await placed()).toEqual(before);
  const inSight = (): Promise<boolean> =>
    systems.evaluate((bar) => {
      const current = bar.querySelector('[aria-current=true]')?.getBoundingClientRect();
      const more = bar.lastElementChild?.getBoundingClientRect();
      const { left } = bar.getBoundingClientRect();
      return (
        current !== undefined && more !== undefined && current.left >= left && current.right <= more.left
      );
    });
  expect(await inSight()).toBe(true);
  await context.close();
});

test('by parts a line is said without any fact, with nothing marked', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  const lines = await page.getByRole('log').getByRole('listitem').count();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('greet');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /With which facts/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelectorAll('[role=log] li').length > before, lines);
  await context.close();
});

test('where several are marked a space belongs to the words, until an arrow has chosen a row', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('greet');
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox', { name: /With which facts/ });
  await box.waitFor();
  await page.keyboard.type('account ');
  expect(await box.inputValue()).toBe('account ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  expect(await box.inputValue()).toBe('');
  await context.close();
});

test('without the reader of words nothing is done and the desk says so; once it can be loaded the call goes on', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  let isCut = true;
  await page.route(/assets\/language-/, (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(app.address);
  await straightToTheDesk(page);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-rings'));
  await page.keyboard.press('Enter');
  await page.getByText('could not load what it reads words with').first().waitFor();
  isCut = false;
  await page.locator('[data-rings]').focus();
  await answer(page);
  await say(page, 'So: dead since ten to eight.');
  expect(await page.locator('textarea').inputValue()).toBe('');
  await context.close();
});

test('every row of the palette leads to a question, a text to write, a screen or a move, the last to the page of a link', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  await page.keyboard.press('/');
  const count = await page.getByRole('option').count();
  expect(count).toBeGreaterThan(30);
  await page.keyboard.press('Escape');
  for (let row = 0; row < count; row += 1) {
    await page.keyboard.press('Control+k');
    const option = page.getByRole('option').nth(row);
    await option.waitFor();
    const label = await option.textContent();
    await option.click();
    await page.waitForTimeout(30);
    if (await page.getByRole('dialog').count()) await page.keyboard.press('Escape');
    const discard = page.getByRole('button', { name: 'Discard' });
    if (await discard.count()) await discard.click();
    expect(errors, label ?? '').toEqual([]);
    expect(page.url(), label ?? '').toContain(row < count - 1 ? '/play/' : '/pass/');
  }
  await page.getByText('Nothing was handed over yet').waitFor();
  await context.close();
}, 120_000);

test('a run that is over leads to its debrief, and home knows it', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  await say(page, 'So: dead since ten to eight, next door too. I ring you back.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hang up');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (let waits = 0; waits < 40 && page.url().includes('/play/'); waits += 1) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('until somebody');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
  }
  await page.waitForURL(/\/debrief\//);
  await page.getByRole('heading').first().waitFor();
  expect(await page.getByText('Nothing came in.').count()).toBe(0);
  await page.goto(app.address);
  await page.getByRole('link', { name: 'Debrief' }).waitFor();
  await context.close();
});

test('every link and button of home, library and storage leads to something', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const followed = new Set<string>();
  for (const path of [
    '',
    'practise',
    'begin/f1',
    'begin/none',
    'stored',
    'nowhere/at/all',
    'watch/f1',
    'play/none',
    'debrief/none',
  ]) {
    await page.goto(app.address + path);
    if (path === '') {
      await page.getByRole('button', { name: /to the desk/ }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: 'Home' }).click();
      await page.getByRole('heading', { name: 'Practise' }).waitFor();
    }
    await page.getByRole('heading').first().waitFor();
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    for (const link of links) {
      // The same frame is around every page.
      if (followed.has(link)) continue;
      followed.add(link);
      await page.goto(link);
      await page.getByRole('heading').first().waitFor();
      expect(await page.getByText('nothing at this address').count(), `${path} -> ${link}`).toBe(0);
    }
  }
  await context.close();
});

test('a run is listed, and gone after delete', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  const id = page.url().split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('link', { name: 'Go on with this run' }).waitFor();
  await page.goto(`${app.address}stored`);
  await page.getByText('One run is stored.').waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('No run is stored.').waitFor();
  await page.goto(`${app.address}play/${id}`);
  await page.getByText('This run cannot be opened').waitFor();
  await context.close();
});
