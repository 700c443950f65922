/** Assess in a real browser on a clock of the page's own: real time, words that stop it, the step away, a reload, the result. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionSchema } from '../../src/model/session.ts';
import { lineHasFocus, say } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const LINE =
  'So: dead since ten to eight, next door too. I am testing our side, stay with me about a minute.';

/** Begins F1 in Assess; from then on the page's own clock can be driven. */
async function beginAssess(page: Page, reading: RegExp): Promise<void> {
  await page.clock.install();
  await page.goto(`${app.address}begin/f1`);
  await page.getByRole('radio', { name: /^Assess/ }).check();
  await page.getByRole('radio', { name: reading }).check();
  expect(await page.getByText('can leave this browser as a file').count()).toBe(1);
  expect(await page.getByText('clock runs on for two minutes each time').count()).toBe(1);
  await page.getByRole('button', { name: /^Begin/ }).press('Enter');
  await page.waitForURL(/\/play\//);
  await page.getByRole('button', { name: /rings/ }).waitFor();
}

/** Seconds of the clock at the top of the desk. */
async function clockOf(page: Page): Promise<number> {
  const bar = (await page.locator('header').first().textContent()) ?? '';
  const [, h = 0, m = 0, s = 0] = /(\d\d):(\d\d):(\d\d)/.exec(bar) ?? [];
  return Number(h) * 3600 + Number(m) * 60 + Number(s);
}

/** Real seconds also pass while a test runs: a few more are no error. */
const SLACK = 6;

async function passes(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const before = await clockOf(page);
  await deed();
  await page.clock.runFor(300);
  return (await clockOf(page)) - before;
}

async function withAssess(reading: RegExp, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await beginAssess(page, reading);
  await use(page);
  expect(errors).toEqual([]);
  await context.close();
}

test('time runs while one reads, half as fast with twice the time, and stands while one types', () =>
  withAssess(/twice/, async (page) => {
    const read = await passes(page, () => page.clock.runFor(20_000));
    expect(read).toBeGreaterThanOrEqual(10);
    expect(read).toBeLessThanOrEqual(10 + SLACK);
    await takeCall(page);
    const typed = await passes(page, async () => {
      for (const word of ['Since ', 'when ', 'is ', 'it ', 'dead? ']) {
        await page.keyboard.type(word);
        await page.clock.runFor(8_000);
      }
    });
    expect(typed).toBeLessThanOrEqual(1);
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Since when is it dead?').waitFor();
    expect(await page.getByRole('log').textContent()).not.toContain('heard as:');
  }));

/** Answers and lets the two seconds pass that it takes. */
async function takeCall(page: Page): Promise<void> {
  await page.locator('[data-rings]').focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(6_000);
  await page.getByRole('log').waitFor();
  await lineHasFocus(page);
}

test('there is no help, a look takes its time, and the step away covers the screen once', () =>
  withAssess(/as usual/, async (page) => {
    await takeCall(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.getByText('On this rung you are alone.').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('is it just her');
    await page.keyboard.press('Enter');
    await page.getByText(/busy until \d\d:\d\d:\d\d/).waitFor();
    await page.clock.runFor(16_000);
    await page.getByRole('heading', { name: 'Outage board' }).waitFor();
    await page.getByText(/busy until/).waitFor({ state: 'detached' });

    const away = await passes(page, async () => {
      await page.getByRole('button', { name: 'Step away' }).click();
      await page.getByRole('dialog', { name: 'You stepped away' }).waitFor();
      await page.clock.runFor(180_000);
      const covered = await page.evaluate(() => {
        const at = document.elementFromPoint(40, 400);
        return at?.closest('dialog') !== null;
      });
      expect(covered).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog', { name: 'You stepped away' }).count()).toBe(1);
      await page.getByRole('button', { name: /I am back/ }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
    expect(away).toBeLessThanOrEqual(SLACK);
    expect(await page.getByRole('button', { name: 'Step away' }).isDisabled()).toBe(true);
  }));

test(
  'a reload loses nothing and is charged two minutes at most; the result prints how it came about',
  () =>
    withAssess(/1.5/, async (page) => {
      await takeCall(page);
      await say(page, LINE);
      await page.keyboard.type('half a sentence');
      await page.waitForTimeout(600);
      const lines = await page.getByRole('log').getByRole('listitem').count();
      const before = await clockOf(page);
      const address = page.url();
      await page.goto(`${app.address}stored`);
      await page.clock.fastForward(3_600_000);
      await page.goto(address);
      await page.getByRole('log').waitFor();
      expect(await page.getByRole('log').getByRole('listitem').count()).toBeGreaterThanOrEqual(lines);
      expect(await page.locator('textarea').inputValue()).toBe('half a sentence');
      const charged = (await clockOf(page)) - before;
      expect(charged).toBeGreaterThanOrEqual(80);
      expect(charged).toBeLessThanOrEqual(80 + SLACK);

      for (let waits = 0; waits < 40 && page.url().includes('/play/'); waits += 1) {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('until somebody');
        await page.keyboard.press('Enter');
        await page.clock.runFor(1_000);
        await page.waitForTimeout(60);
      }
      await page.waitForURL(/\/debrief\//);
      const printed = page.getByText('Assessed in real time on rung 3');
      await printed.waitFor();
      const words = (await printed.textContent()) ?? '';
      expect(words).toContain('1.5 times the time to read');
      expect(words).toContain('no step away');
      expect(words).toContain('page closed or asleep once');
      for (let screen = 0; screen < 2; screen += 1) {
        await page.keyboard.press('Enter');
        await page.waitForTimeout(300);
      }
      const handedOver = page.waitForEvent('download');
      await page.getByRole('button', { name: /Save the result as a file/ }).click();
      const { meta, session } = JSON.parse(await readFile(await (await handedOver).path(), 'utf8'));
      expect(meta.assess).toMatchObject({ reading: 1.5, absences: { times: 1, charged: 120_000 } });
      const kept = sessionSchema.parse(session);
      expect(kept).toMatchObject({ mode: 'assess', rung: 3 });
      expect(kept.inputs.some((input) => input.input === 'move' && input.move.move === 'say')).toBe(true);
      expect(kept.inputs.some((input) => input.input === 'hint')).toBe(false);
      expect(JSON.stringify({ meta, session })).not.toMatch(/key(stroke|down|up)|typed/i);
    }),
  120_000,
);
