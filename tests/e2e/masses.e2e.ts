/** Records by the hundred in a real browser: 1,900 tickets of a storm are grouped, chosen and linked by keys only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../src/model/session.ts';
import { lineHasFocus } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { look, openStorm, runOfSession } from './storm-desk.ts';

const AXE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

async function deskOf(width = 1440, height = 900, dark = false) {
  const context = await app.browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openStorm(page, app.address, 'D2 05:31');
  await look(page, 'ticket', 'Ticket');
  await page.getByRole('treegrid').waitFor();
  return { page, errors, close: () => context.close() };
}

/** Tab until the list has the focus. */
async function tabToList(page: Page): Promise<void> {
  for (let guard = 0; guard < 40; guard += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'treegrid')) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error('the list is no tab stop');
}

/** Words of the line that has the cursor. */
const cursorLine = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });

/** The session as the app kept it. */
const keptSession = (page: Page): Promise<Session> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('baton');
    const db = await new Promise<IDBDatabase>((done) => {
      opened.onsuccess = () => done(opened.result);
    });
    const asked = db.transaction('sessions').objectStore('sessions').get('storm');
    const { session } = await new Promise<{ session: Session }>((done) => {
      asked.onsuccess = () => done(asked.result);
    });
    db.close();
    return session;
  });

test('by keys only: grouped by area, the storm chosen, linked to the incident in one move', async () => {
  const { page, errors, close } = await deskOf();
  const list = page.getByRole('treegrid', { name: 'Ticket, list' });
  await tabToList(page);
  expect(await list.getAttribute('aria-rowcount')).toBe('1901');
  expect(await page.locator('[data-line]').count()).toBeLessThan(60);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Area');
  await page.keyboard.press('Tab');
  expect(await list.getAttribute('aria-rowcount')).toBe('6');
  expect(await cursorLine(page)).toMatch(/^Coast 5\d\d 04:\d\d to 05:\d\d$/);

  // Coast, Hill and North; Old Port and Valley stay out.
  for (let group = 0; group < 3; group += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  expect(await cursorLine(page)).toContain('Old Port');
  await page.getByRole('status').getByText('1,862 selected').waitFor();

  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link to');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('1,862 tickets').waitFor();
  await page.keyboard.type('INC-5501');
  await page.keyboard.press('Enter');
  await lineHasFocus(page);
  await page.getByText('1,862 rows changed.').first().waitFor();
  await tabToList(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await cursorLine(page)).toContain('INC-5501');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  expect(await cursorLine(page)).toMatch(/^\d\d:\d\d:\d\d Bea: Linked to INC-5501$/);

  // Put in again, the kept run says it in one event, and tickets with a case of their own say it for themselves.
  const run = await runOfSession(await keptSession(page));
  const links = run.world.log
    .events()
    .filter((event) => event.kind === 'objectLinked' && event.deskId === 'soc.1');
  expect(links.filter(({ amount }) => amount !== undefined)).toMatchObject([
    { objectId: 'tickets/1900/area=Coast|Hill|North', relatedObjectId: 'INC-5501', amount: 1853 },
  ]);
  expect(new Set(links.map(({ journeyId }) => journeyId))).toContain('K8');
  expect(errors).toEqual([]);
  await close();
});

test('words filter, Shift and arrows choose a stretch, a tab looked at meanwhile changes nothing', async () => {
  const { page, close } = await deskOf();
  const status = page.getByRole('status').filter({ hasText: 'rows' });
  await tabToList(page);
  await page.keyboard.press('/');
  await page.keyboard.type('area:valley -internet');
  await status.getByText(/^\d+ of 1,900 rows$/).waitFor();
  const shown = Number((await status.textContent())?.split(' ')[0]);
  expect(shown).toBeGreaterThan(3);
  expect(shown).toBeLessThan(19);
  await page.keyboard.press('ArrowDown');
  for (let row = 0; row < 2; row += 1) await page.keyboard.press('Shift+ArrowDown');
  await status.getByText('3 selected').waitFor();
  await page.keyboard.press('Control+a');
  await status.getByText(`${shown} selected`).waitFor();
  await look(page, 'help', 'Help');
  await page.getByRole('button', { name: /^Ticket/ }).click();
  await page.getByRole('treegrid').waitFor();
  await status.getByText(`${shown} selected`).waitFor();
  expect(await page.getByLabel('Filter').inputValue()).toBe('area:valley -internet');
  await page.reload({ waitUntil: 'networkidle' });
  await status.getByText(`${shown} selected`).waitFor();
  expect(await page.getByLabel('Filter').inputValue()).toBe('area:valley -internet');
  await page.getByLabel('Filter').fill('nothing like it');
  await page.getByText('No row has these words.').waitFor();
  await status.getByText(`${shown} of them not shown`).waitFor();
  await close();
});

test.each([
  ['1440 light', 1440, 900, false],
  ['390 light', 390, 844, false],
  ['1440 dark', 1440, 900, true],
  ['390 dark', 390, 844, true],
] as const)(
  'axe finds nothing serious, and End shows the last row, at %s',
  async (_, width, height, dark) => {
    const { page, close } = await deskOf(width, height, dark);
    await page.getByRole('treegrid').focus();
    await page.keyboard.press('Space');
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>;
        };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
    });
    expect(found).toEqual([]);
    await page.keyboard.press('End');
    const last = page.locator('[data-line="1899"]');
    await last.waitFor();
    const [row, grid] = await Promise.all([
      last.boundingBox(),
      page.getByRole('treegrid').locator('..').boundingBox(),
    ]);
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await close();
  },
);
