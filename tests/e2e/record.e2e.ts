/** The record in a real browser: progress, one file from one profile to another, the pocket card, deleting, and what an assessed run's file holds. */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import { statementSchema } from '../../src/model/xapi/statement-schema.ts';
import { playedRun } from '../helpers/played-run.ts';
import { answer, say, straightToTheDesk } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const DAY = 86_400_000;

/** A run of F1 in which much was left out, finished and looked at in its debrief. */
async function withFog(page: Page, id: string): Promise<void> {
  const { run, desk } = await playedRun('f1', 'Fog');
  const at = Date.now() - 60_000;
  await keepSession(page, app.address, { id, title: run.scenario.title, desk, session: sessionOf(run), at });
  await page.goto(`${app.address}debrief/${id}`);
  await page.getByText('1 of 3').waitFor();
  await page.goto(`${app.address}record`);
  await page.getByRole('table').waitFor();
}

const progressOf = async (page: Page): Promise<string[]> => {
  await page.getByRole('table').waitFor();
  return page.getByRole('table').getByRole('row').allInnerTexts();
};

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

async function savedBy(page: Page, name: RegExp): Promise<string> {
  const handedOver = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return textOf(await handedOver);
}

const takeIn = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** Everything that this browser holds of the app, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('baton');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      opened.onsuccess = () => done(opened.result);
      opened.onerror = () => fail(opened.error);
    });
    const rows: unknown[] = [];
    for (const name of db.objectStoreNames) {
      const asked = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => {
        asked.onsuccess = done;
      });
      rows.push(name, asked.result);
    }
    db.close();
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) rows.push(url);
    return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }]);
  });

test('a record goes out of one profile and into another, where progress is the same; it can be taken back', async () => {
  const one = await app.browser.newContext();
  const page = await one.newPage();
  await withFog(page, 'fogrun');
  const rows = await progressOf(page);
  expect(rows.join('\n')).toMatch(/Contact centre to Service operations, handing over/);
  const file = await savedBy(page, /Save everything as one file/);
  expect(JSON.parse(file)).toMatchObject({ product: 'baton', format: 2, runs: [{ meta: { id: 'fogrun' } }] });

  const other = await app.browser.newContext();
  const there = await other.newPage();
  await there.goto(`${app.address}record`);
  await there.getByText('Nothing yet.').waitFor();
  await takeIn(there, 'baton-record.json', file);
  await there.getByText(/^Came in: one run, \d+ pieces of what was shown/).waitFor();
  expect(await progressOf(there)).toEqual(rows);
  await there.getByRole('button', { name: 'Take that back' }).click();
  await there.getByText('Nothing yet.').waitFor();
  expect(await everythingKept(there)).not.toContain('fogrun');
  await takeIn(there, 'baton-record.json', file);
  await there.getByText(/^Came in: one run/).waitFor();
  await takeIn(there, 'baton-record.json', file);
  await there.getByText('Nothing new came').waitFor();
  await there.goto(`${app.address}debrief/fogrun`);
  await there.getByText('1 of 3').waitFor();
  await one.close();
  await other.close();
});

test('a file that is no record is refused with a sentence, and nothing that is here changes', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await withFog(page, 'fogrun');
  const before = await everythingKept(page);
  const refused: [string, RegExp][] = [
    ['Dear diary', /no file of Baton: it is not JSON/],
    ['{"name": "something"}', /JSON, but no record of Baton/],
    ['{"product": "baton", "format": 7, "runs": []}', /format 7, and this Baton reads up to format 2/],
    ['{"runs": [{"__proto__": {"a": 1}}], "evidence": []}', /the name "__proto__", which no record has/],
  ];
  for (const [text, words] of refused) {
    await takeIn(page, 'other.json', text);
    await page.getByText(words).waitFor();
  }
  const large = join(tmpdir(), `baton-large-${process.pid}.json`);
  await writeFile(large, Buffer.alloc(60_000_000, 32));
  await page.locator('input[type=file]').setInputFiles(large);
  await page.getByText(/has 60 MB; a record has at most 50 MB/).waitFor();
  expect(await everythingKept(page)).toBe(before);
  await context.close();
});

test('the pocket card has what was left out; two weeks later home asks once', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.address}record`);
  await page.getByText('No card yet.').waitFor();
  await withFog(page, 'fogrun');
  const card = page.getByRole('region', { name: 'Pocket card' });
  const lines = await card.getByRole('listitem').allInnerTexts();
  expect(lines).toHaveLength(3);
  for (const line of lines)
    expect(line).toMatch(/^When you pass a cluster of reports to Service operations: say /);
  await card.getByRole('button', { name: 'Take it along' }).click();
  await card.getByText(/^Taken along today/).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await card.getByRole('listitem').first().isVisible()).toBe(true);
  if (process.env.BATON_PICTURES)
    await page.screenshot({ path: `${process.env.BATON_PICTURES}/card-print.png`, fullPage: true });
  await page.emulateMedia({ media: null });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // One page of A6, on its side, in points.
  expect(paper.match(/\/MediaBox \[[^\]]*\]/g)).toEqual([
    expect.stringMatching(/\[0 0 (419|420)[.\d]* 29[78][.\d]*\]/),
  ]);

  const later = await context.newPage();
  await later.clock.install({ time: Date.now() + 15 * DAY });
  await later.goto(app.address);
  await later.getByText(/^Your card of .*: used it\?$/).waitFor();
  await later.getByRole('button', { name: 'Partly' }).click();
  await later.getByText('You are not asked about this card again').first().waitFor();
  await later.reload();
  await later.getByRole('heading', { name: 'Two-minute drills' }).waitFor();
  expect(await later.getByText('used it?').count()).toBe(0);
  await later.goto(`${app.address}record`);
  await later.getByText('Cards of before').click();
  await later.getByText(/: used in part$/).waitFor();
  await context.close();
});

test('after delete nothing in this browser holds the run, its words or its card', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await withFog(page, 'fogrun');
  await page.getByRole('button', { name: 'Take it along' }).click();
  await page.getByText(/^Taken along today/).waitFor();
  const statements = await savedBy(page, /Save the statements of all runs/);
  for (const line of statements.trim().split('\n'))
    expect(statementSchema.safeParse(JSON.parse(line)).error?.issues ?? []).toEqual([]);
  await withFog(page, 'secondrun');
  expect(await everythingKept(page)).toMatch(/fogrun.*secondrun/);
  await page.goto(`${app.address}stored`);
  await page.getByText('2 runs are stored.').waitFor();
  await page
    .getByRole('button', { name: /^Delete: / })
    .first()
    .click();
  await page.getByText('One run is stored.').waitFor();
  expect(await everythingKept(page)).not.toContain('secondrun');
  expect(await everythingKept(page)).toContain('fogrun');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('No run is stored.').waitFor();
  const kept = await everythingKept(page);
  expect(kept).not.toMatch(/fogrun|"card-|contactCentre|baton\.account/);
  await page.goto(`${app.address}record`);
  await page.getByText('No card yet.').waitFor();
  await context.close();
});

const SENTENCE = 'The purple otter under the stairs keeps humming about the weather in Tallinn.';

test('the files of an assessed run hold that run alone: no practice run, and no sentence from one', async () => {
  const context = await app.browser.newContext();
  const practice = await context.newPage();
  await practice.goto(app.address);
  await straightToTheDesk(practice);
  await answer(practice);
  await say(practice, SENTENCE);
  const practised = new URL(practice.url()).pathname.split('/').at(-1) ?? '';
  await practice.waitForTimeout(800);
  await practice.close();

  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${app.address}begin/f1`);
  expect(await everythingKept(page)).toContain(SENTENCE);
  await page.getByRole('radio', { name: /^Assess/ }).check();
  await page.getByRole('button', { name: /^Begin/ }).press('Enter');
  await page.waitForURL(/\/play\//);
  await page.getByRole('button', { name: /rings/ }).waitFor();
  for (let waits = 0; waits < 60 && page.url().includes('/play/'); waits += 1) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('until somebody');
    await page.keyboard.press('Enter');
    await page.clock.runFor(1_000);
    await page.waitForTimeout(60);
  }
  await page.waitForURL(/\/debrief\//);
  await page.getByText('1 of 3').waitFor();
  await page.goto(`${page.url().split('?')[0]}?screen=again`);
  const result = await savedBy(page, /Save the result as a file/);
  const statements = await savedBy(page, /Save its statements/);
  expect(JSON.parse(result).session.mode).toBe('assess');
  for (const line of statements.trim().split('\n'))
    expect(statementSchema.safeParse(JSON.parse(line)).success).toBe(true);
  for (const text of [result, statements]) {
    expect(text).not.toContain(practised);
    for (const word of ['purple', 'otter', 'Tallinn']) expect(text).not.toContain(word);
  }
  await context.close();
}, 120_000);

test.each(EVERY_LOOK)(
  '%i px wide and %s: no serious fault, nothing wider than the page',
  async (width, colorScheme) => {
    const context = await app.browser.newContext({
      viewport: { width, height: width > 600 ? 900 : 844 },
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(`${app.address}record`);
    await page.getByText('Nothing yet.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await withFog(page, 'fogrun');
    await takeIn(page, 'other.json', '[{"meta": {"id": "x"}}, 7]');
    await page.getByText('no record of Baton').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: 'by what can go wrong' }).check();
    await page
      .getByText(/Something left out · /)
      .first()
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    if (process.env.BATON_PICTURES)
      await page.screenshot({
        path: `${process.env.BATON_PICTURES}/record-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    await context.close();
  },
);
