/** The screens of the systems, by keys only, wide and narrow: what each holds, that it fits, and that axe finds nothing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, beginAsProposed, lineHasFocus } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

interface Desk {
  page: Page;
  errors: string[];
  close(): Promise<void>;
}

/** The desk of a scenario, begun from the library by keys. */
async function deskOf(
  play: string,
  viewport: (typeof SIZES)[number] = { width: 1440, height: 900 },
): Promise<Desk> {
  const context = await app.browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${app.address}practise`);
  await page.getByRole('button', { name: play }).focus();
  await page.keyboard.press('Enter');
  await beginAsProposed(page);
  return { page, errors, close: () => context.close() };
}

async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

const systems = (page: Page) => page.getByRole('region', { name: 'Systems' });

/** Opens a system by its everyday words and waits until it stands there. */
async function look(page: Page, words: string, name: string): Promise<string> {
  await palette(page, words);
  await systems(page).getByRole('heading', { name, level: 3, exact: true }).waitFor();
  await lineHasFocus(page);
  return ((await systems(page).textContent()) ?? '').replace(/\s+/g, ' ');
}

/** Nothing sticks out, of the page or of the screen. */
async function fits(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const pane = document.querySelector('[data-part=systems] > div:last-of-type');
    const over = (each: Element | null): number => (each ? each.scrollWidth - each.clientWidth : 0);
    return Math.max(over(document.documentElement), over(pane));
  });
  expect(tooWide).toBeLessThanOrEqual(0);
}

async function isGood(page: Page, name: string): Promise<void> {
  await fits(page);
  expect(await seriousFaults(page), name).toEqual([]);
}

const rowsOf = (page: Page, table: string): Promise<string[]> =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')));

test.each(SIZES)('customer, outage board and line check of a first morning, $width px', async (size) => {
  const { page, errors, close } = await deskOf("Play: It's your router, Contact centre", size);
  await answer(page);

  const customer = await look(page, 'customer history', 'Customer');
  for (const words of ['Ms Adeyemi', '440 218', '27 Mill Rise', 'K-307', 'Keyed in', 'none on file'])
    expect(customer).toContain(words);
  expect((await rowsOf(page, 'Tickets and complaints'))[1]).toMatch(/^T-5531 \| Ticket .*acknowledged/);
  await isGood(page, 'customer');

  const board = await look(page, 'outage board', 'Outage board');
  expect(board).toContain('None declared.');
  expect(board).toContain('None planned.');
  expect(await rowsOf(page, 'Fault contacts by street, last 60 min')).toEqual([
    'Street | Count | First at | Contacts',
    'Mill Rise | 3 | 08:11 | K-301, K-304, K-307',
    'Orchard Close | 1 | 08:03 | K-298',
    'Quay Street | 1 | 07:58 | K-296',
    'Station Road | 1 | 08:07 | K-299',
  ]);
  // Three in one street has to be seen: the row looks like the others.
  const looks = await page.getByRole('rowheader').evaluateAll((cells) =>
    cells.map((cell) => {
      const { color, backgroundColor, fontWeight } = getComputedStyle(cell);
      return `${color} ${backgroundColor} ${fontWeight}`;
    }),
  );
  expect(new Set(looks).size).toBe(1);
  await isGood(page, 'outage board');

  expect(await look(page, 'line check', 'Line check')).toContain('no sync since 07:50:44');
  await palette(page, 'line check');
  await systems(page).getByRole('article').nth(1).waitFor();
  const cards = await systems(page).getByRole('article').allTextContents();
  expect(cards).toHaveLength(2);
  for (const card of cards) expect(card).toMatch(/Line sync.*Neighbouring lines.*0 of 4/);
  // The newest stands first, each with the time and the id of its run.
  expect(cards.map((card) => /LT-\d/.exec(card)?.[0])).toEqual(['LT-2', 'LT-1']);
  await isGood(page, 'line check');

  expect(errors).toEqual([]);
  await close();
});

test.each(SIZES)('tickets with their history and visits on the time axis, $width px', async (size) => {
  const { page, errors, close } = await deskOf('Play: Third van, Contact centre', size);
  await answer(page);

  const tickets = await look(page, 'look ticket', 'Ticket');
  const first = systems(page).getByRole('article', { name: 'Ticket T-4411' });
  const words = (await first.textContent()) ?? '';
  expect(words).toMatch(/Contract clock.*stopped · since Tue 11:30/);
  expect(words).toMatch(/opened as acknowledged.*Status resolved → closed/i);
  expect(words).toContain('Lou, Contact centre');
  expect(words).toContain('Internet drops. Visit: no fault found.');
  expect(await first.getByRole('button').allTextContents()).toContain('Write a note');
  expect(tickets).toContain('T-4460');
  await isGood(page, 'ticket');

  await look(page, 'technician visits', 'Visits');
  expect(await rowsOf(page, 'Visits')).toEqual([
    'Visit | Window | Technician | On site | Status',
    expect.stringMatching(/^W-801 \| Tue 10:00 to 12:00 \| Ned \| Tue 10:20 to 11:00 \| .*no fault found/i),
    expect.stringMatching(/^W-802 \| Fri 14:00 to 16:00 \| Olsen \| Fri 14:30 to 15:10 \| .*no fault found/i),
  ]);
  // A picture for the eye only: what it says stands in the table.
  expect(await systems(page).locator('figure[aria-hidden=true]').count()).toBe(2);
  await isGood(page, 'visits');

  expect(errors).toEqual([]);
  await close();
});

test('a note that the desk writes stands in the open ticket at once, with who and when', async () => {
  const { page, close } = await deskOf("Play: It's your router, Contact centre");
  await answer(page);
  await look(page, 'look ticket', 'Ticket');
  const ticket = systems(page).getByRole('article', { name: 'Ticket T-5531' });
  expect(await ticket.textContent()).toContain('No change is on file.');
  await ticket.getByRole('button', { name: 'Write a note' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form').waitFor();
  await page.keyboard.type('Next door is off as well.');
  await page.keyboard.press('Control+Enter');
  await ticket.getByText('Next door is off as well.').waitFor();
  expect(await ticket.textContent()).toContain('Sam, Contact centre');
  await close();
});

test('two systems contradict each other, and each shows its own truth', async () => {
  const { page, close } = await deskOf('Play: Can I take your number again?, Contact centre');
  expect(await look(page, 'customer history', 'Customer')).toContain('No case is in hand');
  await palette(page, 'until I am needed');
  await page.getByRole('button', { name: /rings/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('log').waitFor();
  await look(page, 'customer history', 'Customer');
  const customer = systems(page).getByRole('definition');
  expect(await customer.allTextContents()).toContain('Monday the 8th');
  expect(await customer.allTextContents()).not.toContain('Wednesday the 10th');
  await look(page, 'look orders', 'Orders');
  const orders = systems(page).getByRole('definition');
  expect(await orders.allTextContents()).toContain('Wednesday the 10th');
  await close();
});
