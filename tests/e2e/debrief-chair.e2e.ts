/** The other chair in a real browser: one's own words come to it by keys alone, and its debrief shows what was done with them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExerciseRun, recordedOf, sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const BEA = 'soc.1';
const NOTE = 'Internet problems in the area, please check.';

async function openPage(width = 1440, look: 'light' | 'dark' = 'light'): Promise<Page> {
  return app.browser.newPage({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: look });
}

/** To the third screen of the debrief of a play of F1. */
async function toTheThirdScreen(page: Page, title: string): Promise<void> {
  const { run, desk } = await playedRun('f1', title);
  await keepSession(page, app.address, {
    id: 'mine',
    title: run.scenario.title,
    desk,
    session: sessionOf(run),
  });
  await page.goto(`${app.address}debrief/mine`);
  await page.getByText('1 of 3').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('2 of 3').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('3 of 3').waitFor();
}

test('R takes the other chair, and the own note lies there as it was written', async () => {
  const page = await openPage();
  await toTheThirdScreen(page, 'Fog');
  await page.getByRole('button', { name: /receive your own \d messages/ }).waitFor();
  await page.keyboard.press('r');
  await page.waitForURL(/\/begin\/f1\?.*after=mine/);
  await page.getByText('reaches you here, word for word').waitFor();
  await page.getByRole('button', { name: /Begin/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
  await page.getByRole('textbox').first().waitFor();
  for (let i = 0; i < 8 && (await page.getByText(NOTE.slice(0, 20)).count()) === 0; i += 1) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('wait until');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
  }
  await page.getByText(NOTE.slice(0, 20)).first().waitFor();
  expect(await page.getByText("Next door's the same").count()).toBe(0);
  const address = page.url();
  await page.waitForTimeout(500);
  await page.reload({ waitUntil: 'networkidle' });
  expect(page.url()).toBe(address);
  await page.getByText(NOTE.slice(0, 20)).first().waitFor();
  await page.close();
});

test('where nothing was sent, a fresh run is offered in plain words', async () => {
  const page = await openPage();
  await toTheThirdScreen(page, 'Nobody at the desk');
  await page.getByText('You sent nothing there that could come to you: a fresh run').waitFor();
  await page.keyboard.press('r');
  await page.waitForURL(/\/begin\/f1/);
  expect(page.url()).not.toContain('after=');
  await page.close();
});

test.each(EVERY_LOOK)(
  'at %i, %s: what was written stands beside what was done with it',
  async (width, look) => {
    const { run: first } = await playedRun('f1', 'Fog');
    const run = new ExerciseRun({
      ...first.setup,
      seats: [BEA],
      recorded: recordedOf(sessionOf(first), BEA),
    });
    const note = () => run.world.messages.find((m) => m.toDesk === BEA && m.text === NOTE && m.deliveredAt);
    while (!note() && !run.ended) run.advanceTo(run.now + 1_000);
    run.act(BEA, {
      move: 'returnHandover',
      handover: note()?.handover ?? '',
      facts: [],
      text: 'Which area, how many, since when?',
    });
    run.advanceTo(run.endsAt);
    const page = await openPage(width, look);
    const kept = { id: 'chair', title: run.scenario.title, desk: BEA, session: sessionOf(run) };
    await keepSession(page, app.address, kept);
    await page.goto(`${app.address}debrief/chair`);
    await page.getByRole('heading', { name: 'What you wrote, and what you did with it' }).waitFor();
    await page
      .getByText(/You sent it back/)
      .first()
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    if (process.env.BATON_SHOTS)
      await page.screenshot({ path: `${process.env.BATON_SHOTS}/own-${width}-${look}.png`, fullPage: true });
    await page.goto(`${app.address}debrief/chair?at=D2 08:26:00`);
    await page.getByRole('tab', { name: 'Your own note' }).click();
    await page.getByRole('list', { name: 'What you wrote, and what you did with it' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    if (process.env.BATON_SHOTS)
      await page.screenshot({
        path: `${process.env.BATON_SHOTS}/own-closer-${width}-${look}.png`,
        fullPage: true,
      });
    await page.close();
  },
);

test('what the chair was handed is judged with it: sent back or not, whole or not', async () => {
  const page = await openPage();
  const { run, desk } = await playedRun('o1', 'Return all');
  const kept = { id: 'three', title: run.scenario.title, desk, session: sessionOf(run) };
  await keepSession(page, app.address, kept);
  await page.goto(`${app.address}debrief/three?at=${run.now}`);
  await page.getByRole('tab', { name: 'Judged' }).click();
  await page
    .getByRole('heading', { name: /^What you were handed 2 of 2 faulty handovers noticed/ })
    .waitFor();
  const rows = page.getByRole('listitem').filter({ hasText: 'Order to the order desk from Jo' });
  expect(await rows.allTextContents()).toEqual([
    expect.stringMatching(/^false alarm.*You sent it back/),
    expect.stringMatching(/^noticed.*unit missing/),
    expect.stringMatching(/^noticed.*unit not so/),
    expect.stringMatching(/^in order/),
  ]);
  expect(await seriousFaults(page)).toEqual([]);
  await page.close();
});
