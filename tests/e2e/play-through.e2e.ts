/** Whole runs in a real browser with the keyboard only: only keys, and words that are visible or natural at that moment. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, beginAsProposed, lineHasFocus, say, throughTheColdOpen } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

/** Words a minute of reading and of typing, for the time a person would take [assumed]. */
const READS = 238;
const TYPES = 40;

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A person at the desk: every key sequence that commits something is a decision. */
class Trainee {
  decisions = 0;
  typed = 0;
  private readonly read = new Set<string>();
  private words = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Reads what is new on the desk; a line with another age or time left is not new. */
  async look(): Promise<void> {
    const desk = this.page.locator('[data-pane]');
    if ((await desk.count()) === 0) return;
    for (const line of (await desk.allInnerTexts()).join('\n').split('\n')) {
      const plain = line.replace(/\d+:\d\d(:\d\d)?/g, '').trim();
      if (plain === '' || this.read.has(plain)) continue;
      this.read.add(plain);
      this.words += count(plain);
    }
  }

  /** A card about a jump in time is read, and one Enter goes on. */
  async goOn(): Promise<void> {
    const card = this.page.getByRole('dialog');
    if ((await card.count()) === 0) return;
    await this.look();
    await this.page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
  }

  async palette(words: string): Promise<void> {
    await this.goOn();
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('combobox').waitFor();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    this.typed += count(words);
    this.decisions += 1;
    await this.page.waitForTimeout(250);
  }

  /** Esc p: whom to go to, by what one goes to them for. */
  async passOn(words: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('p');
    await this.page.getByRole('combobox').waitFor();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    this.typed += count(words);
    this.decisions += 1;
  }

  async say(words: string): Promise<void> {
    await say(this.page, words);
    this.typed += count(words);
    this.decisions += 1;
    await this.look();
  }

  /** Last words of a call: the transcript goes with it. */
  async sayGoodbye(words: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('region', { name: 'Where you sit' }).waitFor();
    this.typed += count(words);
    this.decisions += 1;
    await this.look();
  }

  async write(words: string): Promise<void> {
    await this.page.getByRole('form').waitFor();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Control+Enter');
    await this.page.getByRole('form').waitFor({ state: 'detached' });
    await lineHasFocus(this.page);
    this.typed += count(words);
    await this.look();
  }

  /** Minutes at reading and typing speed. */
  get minutes(): number {
    return this.words / READS + this.typed / TYPES;
  }
}

test('F1 from the cold open to its debrief, keyboard only, in at most 25 decisions', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const began = performance.now();
  await page.goto(app.address);
  await throughTheColdOpen(page);
  const sam = new Trainee(page);
  await answer(page);
  sam.decisions += 1;
  await sam.look();

  await sam.say(
    "So: dead since ten to eight, next door too, and an exam at nine. I'm checking our side, stay with me about a minute.",
  );
  await sam.palette('anyone else');
  await sam.look();
  await page.getByRole('row', { name: /^Mill Rise 3 08:11/ }).waitFor({ timeout: 5000 });
  await sam.palette('line check');
  await sam.look();
  await sam.passOn('bigger than one');
  await sam.write(
    '3 calls Mill Rise, first at 08:11, no internet since 07:50, our check: 0 of 4 neighbours up, nothing declared. Nobody at risk that I know of. Yes or no by 08:30 please',
  );
  await sam.sayGoodbye(
    'Service operations have it, they answer by half past. You can use your phone as a hotspot for the exam. I ring you by 08:35. Goodbye.',
  );
  for (let waits = 0; waits < 18 && page.url().includes('/play/'); waits += 1) {
    await sam.palette('until somebody');
    await sam.look();
  }
  await page.waitForURL(/\/debrief\//);
  await page.getByRole('heading').first().waitFor();
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `F1 by keys: ${sam.decisions} decisions, ${sam.minutes.toFixed(1)} min at reading and typing speed, ${seconds.toFixed(0)} s wall`,
  );
  expect(sam.decisions).toBeLessThanOrEqual(25);
  for (let screen = 0; screen < 2; screen += 1) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  expect(await page.getByRole('button', { name: /Again from/ }).count()).toBe(1);
  expect(errors).toEqual([]);
  await context.close();
}, 120_000);

test('O1 is played in turn: the chair changes with the hour, and each sees only its own desk', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.address}practise`);
  await page
    .getByRole('button', { name: /Unit seven/ })
    .first()
    .press('Enter');
  await beginAsProposed(page);
  await page.getByText('you are').first().waitFor();
  const chairs = new Set<string>();
  for (let waits = 0; waits < 60 && page.url().includes('/play/'); waits += 1) {
    const bar = (await page.locator('header').first().textContent()) ?? '';
    const chair = /(Sales[^-]*|Order[^-]*|Contact centre)/.exec(bar)?.[1]?.trim();
    if (chair) chairs.add(chair);
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('until somebody');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(120);
  }
  await page.waitForURL(/\/debrief\//);
  expect(chairs.size).toBe(3);
  await context.close();
}, 120_000);
